import type { WorkbookRefusal } from "../../../sheet-model/workbook-refusal";
import { elementsOf } from "../package/elements-of";
import type { OfficePackage } from "../package/open-package";
import type { Relationship } from "../package/relationships";
import { Unreadable, damaged } from "../package/unreadable";
import { notASpreadsheet, otherSpreadsheet } from "./refusals";

const CONTENT_TYPES_PATH = "[Content_Types].xml";
/** OpenDocument names its format in a file of its own. */
const MIMETYPE_PATH = "mimetype";
const OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
/** What only a package of Excel has; without the rest it is a damaged workbook, not some archive. */
const EXCEL_PATHS = ["xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"];

/**
 * The path of the workbook part in a zip that is a workbook.
 * Errors: throws `Unreadable` with what the zip is otherwise.
 */
export function findWorkbookPart(
  parts: OfficePackage,
  rootRelationships: readonly Relationship[],
): string {
  const main = rootRelationships.find(({ type }) => type === "officeDocument")?.target;
  if (!parts.has(CONTENT_TYPES_PATH) || main === undefined) {
    if (EXCEL_PATHS.some((path) => parts.has(path))) throw damaged();
    throw new Unreadable(openDocumentRefusal(parts) ?? notASpreadsheet("zip"));
  }
  const contentType = contentTypeOf(parts, main);
  if (contentType === undefined) throw damaged();
  const refusal = mainPartRefusal(contentType);
  if (refusal !== undefined) throw new Unreadable(refusal);
  return main;
}

function contentTypeOf(parts: OfficePackage, path: string): string | undefined {
  const xml = parts.tree(CONTENT_TYPES_PATH);
  const overrides = elementsOf(xml, "Override");
  const named = overrides.find(
    (attribute) => attribute("PartName")?.toLowerCase() === `/${path.toLowerCase()}`,
  );
  if (named !== undefined) return named("ContentType");
  const defaults = elementsOf(xml, "Default");
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const byExtension = defaults.find(
    (attribute) => attribute("Extension")?.toLowerCase() === extension,
  );
  return byExtension?.("ContentType");
}

/** Undefined for the types of .xlsx, .xlsm and their templates. */
function mainPartRefusal(contentType: string): WorkbookRefusal | undefined {
  if (/spreadsheetml|ms-excel/.test(contentType)) {
    return contentType.includes("binary") ? otherSpreadsheet("xlsb") : undefined;
  }
  if (/wordprocessingml|ms-word/.test(contentType)) return notASpreadsheet("word");
  if (/presentationml|ms-powerpoint/.test(contentType)) return notASpreadsheet("powerpoint");
  return notASpreadsheet("zip");
}

function openDocumentRefusal(parts: OfficePackage): WorkbookRefusal | undefined {
  if (!parts.has(MIMETYPE_PATH)) return undefined;
  const type = parts.text(MIMETYPE_PATH).trim();
  if (!type.startsWith(OPEN_DOCUMENT)) return undefined;
  const kind = type.slice(OPEN_DOCUMENT.length);
  if (kind.startsWith("spreadsheet")) return otherSpreadsheet("ods");
  if (kind.startsWith("text")) return notASpreadsheet("word");
  if (kind.startsWith("presentation")) return notASpreadsheet("powerpoint");
  return undefined;
}
