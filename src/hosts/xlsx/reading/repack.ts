import { strToU8, zipSync } from "fflate";
import { type OfficePackage, countTags } from "../package/open-package";
import type { ReadingLimits } from "../package/reading-limits";
import { allowance, damaged } from "../package/unreadable";
import { slimSheet } from "./slim-sheet";
import type { WorkbookPart } from "./workbook-part";

/** A number format beyond any that Excel allows; hucre goes through it for every cell that has it. */
const LONG_FORMAT = /formatCode\s{0,9}=\s{0,9}(?:"[^"]{1001}|'[^']{1001})/;
/** A scorecard has some 50. */
const MAX_MERGES = 50_000;

/**
 * The workbook packed anew from what is read of it: its cells, merges, texts, styles and custom
 * properties. hucre never sees the file itself, hence nothing in it that was not looked at, and no
 * pictures, charts or pivot tables. The sheets are in the order of `workbook.worksheets`.
 * Errors: throws `Unreadable`: damaged, too-large or password-protected.
 */
export function repack(
  parts: OfficePackage,
  workbook: WorkbookPart,
  propertiesPath: string | undefined,
  limits: ReadingLimits,
): Uint8Array {
  const { megabytes } = limits;
  const spendCells = allowance(limits.cells, megabytes);
  const spendTags = allowance(limits.sheetTags, megabytes);
  const spendMerges = allowance(MAX_MERGES, megabytes);
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": strToU8(workbookXml(workbook.worksheets.length)),
    "xl/_rels/workbook.xml.rels": relationships([
      ...workbook.worksheets.map((_, index) => ["worksheet", `${String(index)}.xml`] as const),
      ["sharedStrings", "strings.xml"],
      ["styles", "styles.xml"],
    ]),
  };
  const copy = (from: string | undefined, to: string, check?: (xml: string) => void) => {
    if (from === undefined) return;
    const xml = parts.tree(from);
    check?.(xml);
    files[to] = strToU8(xml);
  };
  copy(workbook.sharedStringsPath, "xl/strings.xml");
  copy(workbook.stylesPath, "xl/styles.xml", (styles) => {
    if (LONG_FORMAT.test(styles)) throw damaged();
  });
  copy(propertiesPath, "docProps/custom.xml");
  workbook.worksheets.forEach(({ path }, index) => {
    const { xml, area, mergeCount } = slimSheet(parts.xml(path), limits);
    spendCells(area);
    spendTags(countTags(xml));
    spendMerges(mergeCount);
    files[`xl/${String(index)}.xml`] = strToU8(xml);
  });
  return zipSync(files, { level: 0 });
}

function workbookXml(sheetCount: number): string {
  const sheets = Array.from({ length: sheetCount }, (_, index) => {
    const id = String(index);
    return `<sheet name="${id}" sheetId="${id}" r:id="${id}"/>`;
  });
  return `<workbook xmlns:r="r"><sheets>${sheets.join("")}</sheets></workbook>`;
}

/** Each relationship's id is its place in the list. */
function relationships(targets: readonly (readonly [type: string, target: string])[]): Uint8Array {
  const elements = targets.map(
    ([type, target], index) =>
      `<Relationship Id="${String(index)}" Type="/${type}" Target="${target}"/>`,
  );
  return strToU8(`<Relationships>${elements.join("")}</Relationships>`);
}
