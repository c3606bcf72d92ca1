import { strToU8, zipSync } from "fflate";
import type { CellStyle } from "../../src/sheet-model/sheet";
import type { Content, DraftCell, DraftRow, DraftSheet } from "../form/draft";

const MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
const NAMESPACES = [
  ["office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"],
  ["table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"],
  ["text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"],
  ["style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"],
  ["number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"],
  ["fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"],
  ["of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2"],
]
  .map(([prefix = "", uri = ""]) => `xmlns:${prefix}="${uri}"`)
  .join(" ");

/** dd/mm/yyyy. */
const DATE_STYLE = `<number:date-style style:name="date"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>`;

/**
 * Sheets as an OpenDocument file, for LibreOffice and Gnumeric to open and save as .xlsx. Formulas
 * stand without results: those are for the program to find.
 */
export function openDocument(sheets: readonly DraftSheet[]): Uint8Array {
  const styles = new StyleNames();
  const tables = sheets.map((sheet, index) => tableXml(sheet, index, styles)).join("");
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES} office:version="1.2"><office:automatic-styles>${DATE_STYLE}${styles.xml()}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const manifest = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${MEDIA_TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
  return zipSync({
    mimetype: [strToU8(MEDIA_TYPE), { level: 0 }],
    "META-INF/manifest.xml": strToU8(manifest),
    "content.xml": strToU8(content),
  });
}

/** A name for each style that occurs, and in the end all of them as XML. */
class StyleNames {
  readonly #names = new Map<string, string>();

  /** `family` is table, table-column, table-row or table-cell; `inside` what the style holds. */
  of(family: string, inside: string, attributes = ""): string {
    const key = `style:family="${family}"${attributes}>${inside}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `s${String(this.#names.size)}`;
    this.#names.set(key, name);
    return name;
  }

  xml(): string {
    return Array.from(
      this.#names,
      ([key, name]) => `<style:style style:name="${name}" ${key}</style:style>`,
    ).join("");
  }
}

function tableXml(sheet: DraftSheet, index: number, styles: StyleNames): string {
  const hidden = styles.of(
    "table",
    `<style:table-properties table:display="${String(!sheet.hidden)}"/>`,
  );
  const columns = sheet.widths.map((width) => {
    const properties = `<style:table-column-properties style:column-width="${(width * 0.22).toFixed(2)}cm"/>`;
    return `<table:table-column table:style-name="${styles.of("table-column", properties)}"/>`;
  });
  const rows = sheet.rows.map((row, rowIndex) => rowXml(row, rowIndex, sheet, styles));
  const name = escaped(sheet.name === "" ? `Sheet${String(index + 1)}` : sheet.name);
  return `<table:table table:name="${name}" table:style-name="${hidden}">${columns.join("")}${rows.join("")}</table:table>`;
}

function rowXml(row: DraftRow, rowIndex: number, sheet: DraftSheet, styles: StyleNames): string {
  const properties = `<style:table-row-properties style:row-height="${String(row.height)}pt" style:use-optimal-row-height="false"/>`;
  const width = Math.max(row.cells.length, sheet.widths.length);
  const cells = Array.from({ length: width }, (_, column) => {
    const merge = sheet.merges.find(
      ({ firstRow, lastRow, firstColumn, lastColumn }) =>
        rowIndex >= firstRow &&
        rowIndex <= lastRow &&
        column >= firstColumn &&
        column <= lastColumn,
    );
    const isCorner = merge?.firstRow === rowIndex && merge.firstColumn === column;
    if (merge !== undefined && !isCorner) return "<table:covered-table-cell/>";
    const span =
      merge === undefined
        ? ""
        : ` table:number-rows-spanned="${String(merge.lastRow - merge.firstRow + 1)}" table:number-columns-spanned="${String(merge.lastColumn - merge.firstColumn + 1)}"`;
    return cellXml(row.cells[column] ?? null, span, styles);
  });
  return `<table:table-row table:style-name="${styles.of("table-row", properties)}">${cells.join("")}</table:table-row>`;
}

function cellXml(cell: DraftCell | null, span: string, styles: StyleNames): string {
  if (cell === null) return `<table:table-cell${span}/>`;
  const { content, style } = cell;
  const data = style.numberFormat === undefined ? "" : ` style:data-style-name="date"`;
  const name = styles.of("table-cell", cellProperties(style), data);
  const [attributes, text] = value(content);
  return `<table:table-cell table:style-name="${name}"${span}${attributes}>${text}</table:table-cell>`;
}

function value(content: Content): readonly [attributes: string, text: string] {
  if (content === null) return ["", ""];
  if (typeof content === "number") {
    return [` office:value-type="float" office:value="${String(content)}"`, ""];
  }
  if (typeof content === "string") {
    const lines = content.split("\n").map((line) => `<text:p>${escaped(line)}</text:p>`);
    return [` office:value-type="string"`, lines.join("")];
  }
  if ("date" in content) {
    const { year, month, day } = content.date;
    const two = (number: number) => String(number).padStart(2, "0");
    const iso = `${String(year)}-${two(month)}-${two(day)}`;
    return [` office:value-type="date" office:date-value="${iso}"`, ""];
  }
  return [` table:formula="of:=${escaped(openFormula(content.formula))}"`, ""];
}

/** "SUM(D9:D10,E3)" → "SUM([.D9:.D10];[.E3])". */
function openFormula(formula: string): string {
  return formula
    .replaceAll(",", ";")
    .replace(/\b([A-Z]{1,2}\d+)(?::([A-Z]{1,2}\d+))?/g, (_, first: string, last?: string) =>
      last === undefined ? `[.${first}]` : `[.${first}:.${last}]`,
    );
}

function cellProperties(style: CellStyle): string {
  const { bold, italic, color, fill, horizontal, vertical, wrap, border } = style;
  const text = [
    bold === true ? ` fo:font-weight="bold"` : "",
    italic === true ? ` fo:font-style="italic"` : "",
    color === undefined ? "" : ` fo:color="#${color}"`,
  ].join("");
  const cell = [
    fill === undefined ? "" : ` fo:background-color="#${fill}"`,
    vertical === "center" ? ` style:vertical-align="middle"` : "",
    wrap === true ? ` fo:wrap-option="wrap"` : "",
    border === true ? ` fo:border="0.5pt solid #000000"` : "",
  ].join("");
  const paragraph = horizontal === "center" ? ` fo:text-align="center"` : "";
  return `<style:table-cell-properties${cell}/><style:paragraph-properties${paragraph}/><style:text-properties${text}/>`;
}

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
