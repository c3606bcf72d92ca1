import { zipOf } from "./build-zip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface XlsxParts {
  /** What stands in <sheetData>; or, with `sheet`, the whole worksheet part. */
  readonly cells?: string;
  readonly sheet?: string | Uint8Array;
  /** The <si> elements. */
  readonly strings?: string;
  /** What stands in <styleSheet>. */
  readonly styles?: string;
  readonly workbook?: string;
  /** Further parts, or others in place of the ones made here; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  readonly mainType?: string;
}

export const SHEET_PATH = "xl/worksheets/sheet1.xml";

/** A worksheet part around the content of its <sheetData> and what follows it. */
export function worksheetXml(cells: string, after = ""): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData>${after}</worksheet>`;
}

/** The parts of a one-sheet workbook, written by hand so that a test can write what no library would. */
export function xlsxParts(given: XlsxParts): Record<string, string | Uint8Array> {
  const workbook =
    given.workbook ?? `<sheets><sheet name="Điểm" sheetId="1" r:id="rId1"/></sheets>`;
  const files: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${given.mainType ?? `${TYPE}.sheet.main+xml`}"/></Types>`,
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${workbook}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "styles.xml"],
    ]),
    [SHEET_PATH]: given.sheet ?? worksheetXml(given.cells ?? ""),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${given.strings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${given.styles ?? ""}</styleSheet>`,
    ...given.parts,
  };
  const kept: Record<string, string | Uint8Array> = {};
  for (const [path, content] of Object.entries(files)) {
    if (content !== null) kept[path] = content;
  }
  return kept;
}

export function xlsxOf(given: XlsxParts): Uint8Array {
  return zipOf(xlsxParts(given));
}

export function relationshipsXml(
  rows: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const elements = rows.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}
