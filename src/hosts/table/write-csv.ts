import type { DataTable, DataType, DataValue } from "../../sheet-model/data-table";

/** By which Excel knows the letters for UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Where a text begins so, a spreadsheet takes it for a formula, or the apostrophe for its own. */
const TAKEN_FOR_FORMULA = /^[=+\-@\t\r\n＝＋－＠']/u;

/** Lines that are encoded together: single ones are slow, all of them take as much again in memory. */
const LINES_TOGETHER = 5_000;

/**
 * A table as CSV by RFC 4180: UTF-8 with a mark for Excel, fields separated by commas and quoted where
 * they must be, lines ended by CRLF, numbers with a decimal point. What is not there is an empty field.
 * A text that a spreadsheet might take for a formula stands behind an apostrophe, as OWASP advises
 * ("CSV Injection"); so does one that begins with an apostrophe, so that whoever takes one away from
 * every text has the texts as they were.
 */
export function writeCsv({ columns, rows }: DataTable): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let lines = [BYTE_ORDER_MARK + columns.map(({ name }) => quoted(name)).join(",")];
  const finish = () => {
    pieces.push(encoder.encode(lines.map((line) => `${line}\r\n`).join("")));
    lines = [];
  };
  for (const row of rows) {
    lines.push(columns.map(({ type }, index) => field(row[index] ?? null, type)).join(","));
    if (lines.length === LINES_TOGETHER) finish();
  }
  finish();
  return joined(pieces);
}

function field(value: DataValue, type: DataType): string {
  if (value === null) return "";
  if (typeof value === "string") return quoted(guarded(value));
  return String(type === "decimal" ? value / 100 : value);
}

const guarded = (text: string): string => (TAKEN_FOR_FORMULA.test(text) ? `'${text}` : text);

/** An empty text in quotes: without them it would be nothing at all. */
const quoted = (text: string): string =>
  text === "" || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const piece of pieces) {
    whole.set(piece, place);
    place += piece.length;
  }
  return whole;
}
