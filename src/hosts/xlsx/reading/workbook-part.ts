import { elementsOf } from "../package/elements-of";
import type { OfficePackage } from "../package/open-package";
import type { ReadingLimits } from "../package/reading-limits";
import { readRelationships } from "../package/relationships";
import { damaged, tooLarge } from "../package/unreadable";

/** Several sheets may name the same part, so their number is limited apart from the parts' sizes. */
const MAX_SHEETS = 1_000;

export interface WorksheetPlace {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

/** The workbook part with its relationships resolved. */
export interface WorkbookPart {
  /** In the order of their tabs, without chart sheets and macro sheets, which hold no cells. */
  readonly worksheets: readonly WorksheetPlace[];
  /** Days count from 1904-01-01 instead of 1900: a setting of the first Excel for Macintosh. */
  readonly from1904: boolean;
  readonly sharedStringsPath: string | undefined;
  readonly stylesPath: string | undefined;
}

/** Errors: throws `Unreadable`: too-large, or damaged where a sheet refers to no part. */
export function readWorkbookPart(
  parts: OfficePackage,
  path: string,
  { megabytes }: Pick<ReadingLimits, "megabytes">,
): WorkbookPart {
  const relationships = readRelationships(parts, path);
  const xml = parts.tree(path);
  const sheets = elementsOf(xml, "sheet");
  if (sheets.length === 0) throw damaged();
  if (sheets.length > MAX_SHEETS) throw tooLarge(megabytes);
  const relationshipsById = new Map(relationships.map((one) => [one.id, one]));
  const worksheets = sheets.flatMap((attribute) => {
    const relationship = relationshipsById.get(attribute("id") ?? "");
    if (relationship === undefined) throw damaged();
    if (relationship.type !== "worksheet") return [];
    const name = attribute("name") ?? "";
    const hidden = (attribute("state") ?? "visible") !== "visible";
    return [{ name, hidden, path: relationship.target }];
  });
  const [properties] = elementsOf(xml, "workbookPr");
  const pathOf = (type: string) => relationships.find((one) => one.type === type)?.target;
  return {
    worksheets,
    from1904: ["1", "true"].includes(properties?.("date1904") ?? ""),
    sharedStringsPath: pathOf("sharedStrings"),
    stylesPath: pathOf("styles"),
  };
}
