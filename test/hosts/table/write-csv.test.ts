import fc from "fast-check";
import { expect, test } from "vitest";
import { writeCsv } from "../../../src/hosts/table/write-csv";
import type { DataTable, DataValue } from "../../../src/sheet-model/data-table";
import { query } from "./duckdb";

const textTable = (rows: readonly (readonly DataValue[])[]): DataTable => ({
  columns: [
    { name: "number", type: "integer" },
    { name: "a", type: "text" },
    { name: "b", type: "text" },
  ],
  rows: rows.map((row, index) => [index, ...row]),
});

/** The whole file as text, its mark included. */
const csv = (table: DataTable): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(writeCsv(table));

/** Fields as RFC 4180 has them, read letter by letter. */
function fieldsOf(file: string): string[][] {
  const rows: string[][] = [[""]];
  let isQuoted = false;
  const add = (letter: string) => {
    const row = rows.at(-1) ?? [];
    row.push((row.pop() ?? "") + letter);
  };
  for (let place = 0; place < file.length; place++) {
    const letter = file[place] ?? "";
    if (letter === '"') {
      const isLetter = isQuoted && file[place + 1] === '"';
      if (isLetter) add(file[++place] ?? "");
      else isQuoted = !isQuoted;
    } else if (isQuoted) add(letter);
    else if (letter === ",") rows.at(-1)?.push("");
    else if (file.startsWith("\r\n", place) && ++place) rows.push([""]);
    else add(letter);
  }
  return rows.slice(0, -1);
}

const withoutApostrophe = (text: string) => text.replace(/^'/, "");

/** Texts made of what could go wrong, and any others. */
const anyText = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...Array.from("=+-@\t\r\n\"',; ề＝1.x\u{1F600}"), "\r\n"),
    maxLength: 12,
  }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const anyRows = fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 20 });

test("a mark, English names, commas, a decimal point and CRLF", () => {
  const table: DataTable = {
    columns: [
      { name: "unit", type: "text" },
      { name: "year", type: "integer" },
      { name: "code", type: "text" },
      { name: "difference", type: "decimal" },
    ],
    rows: [
      ["Xã Đồng Thịnh", 2024, "1.1", -25],
      ['Xã "Mới", cũ', null, "3.2.10", null],
      ["", 2024, "1.10", 1000],
    ],
  };
  expect(csv(table)).toBe(
    "\uFEFFunit,year,code,difference\r\n" +
      "Xã Đồng Thịnh,2024,1.1,-0.25\r\n" +
      '"Xã ""Mới"", cũ",,3.2.10,\r\n' +
      '"",2024,1.10,10\r\n',
  );
});

test.each([
  ["=1+1", "'=1+1"],
  ["+84", "'+84"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["＝1", "'＝1"],
  ["'=1", "''=1"],
  ["1.1", "1.1"],
  ["Xã An", "Xã An"],
  ["a=1", "a=1"],
])("the text %j stands as %j", (text, written) => {
  expect(fieldsOf(csv(textTable([[text, null]])))[1]).toEqual(["0", written, ""]);
});

test("no text begins a formula, and each comes back whole", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const file = csv(textTable(rows));
      const read = fieldsOf(file.slice(1)).slice(1);
      for (const [, ...texts] of read) {
        for (const text of texts) expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
      }
      expect(read.map(([, ...texts]) => texts.map(withoutApostrophe))).toEqual(rows);
    }),
  );
});

test("DuckDB reads each text back whole, and nothing where there is nothing", async () => {
  const rows: DataValue[][] = fc
    .sample(anyRows, { seed: 7, numRuns: 60 })
    .flat()
    .map(([a, b], index) => [a, index % 5 === 0 ? null : b])
    // Of an empty text DuckDB makes nothing, quoted or not.
    .filter(([a, b]) => a !== "" && b !== "");
  expect(rows.length).toBeGreaterThan(200);
  const options = "auto_detect=false, header=true, delim=',', quote='\"', escape='\"'";
  const types = "columns={'number':'INTEGER','a':'VARCHAR','b':'VARCHAR'}";
  const read = await query(
    writeCsv(textTable(rows)),
    "csv",
    (file) => `SELECT a, b FROM read_csv(${file}, ${types}, ${options}) ORDER BY number`,
  );
  const texts = read.map(({ a, b }) =>
    [a, b].map((text) => (typeof text === "string" ? withoutApostrophe(text) : text)),
  );
  expect(texts).toEqual(rows);
});
