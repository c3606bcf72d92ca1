import { expect, test } from "vitest";
import {
  insertSetSheets,
  readOpenSet,
  readSetSheets,
  setFile,
} from "../../src/actions/criteria-set-sheets";
import { exampleSet } from "../../src/criteria/example-set";
import { blankSetSheets } from "../../src/templates/set-form/set-sheets";
import { SET_SHEET_NAMES } from "../../src/wording/vi/set-sheet-names";
import { describeSetMistake } from "../../src/wording/vi/set-mistake-sentences";
import { edited } from "../templates/set-form/broken-sets";
import { describeSetNote } from "../../src/wording/vi/set-note-sentences";
import { typedSheet } from "../templates/set-form/annexes";
import { sheetOf, workbookOf } from "../hosts/build-model";
import { MemoryWorkbook } from "./memory-workbook";

const { criteria, settings } = SET_SHEET_NAMES;

async function readingOf(workbook: MemoryWorkbook) {
  const read = await readOpenSet(workbook);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

test("a set that was handed on is read from its sheets, whichever sheet is in front", async () => {
  const own = setFile(exampleSet());
  const workbook = new MemoryWorkbook({
    ...own,
    sheets: [...workbookOf([sheetOf([["Ghi chú"]])]).sheets, ...own.sheets],
  });
  const reading = await readingOf(workbook);
  expect(reading.kind === "set" && reading.set.contentHash).toBe(exampleSet().contentHash);
});

test("a blank form is no set, and says where what is missing goes", async () => {
  const reading = await readingOf(new MemoryWorkbook({ sheets: blankSetSheets(), properties: {} }));
  const places = reading.kind === "mistakes" ? reading.mistakes : [];
  expect(places.length).toBeGreaterThan(1);
  for (const { sheetName } of places) expect([criteria, settings]).toContain(sheetName);
});

test("an annex in front becomes a form with its criteria filled in", async () => {
  const annex = sheetOf([
    ["STT", "Lĩnh vực, tiêu chí", "Điểm tối đa"],
    ["I", "Chỉ đạo, điều hành", 3],
    ["1.1", "Kế hoạch", 1],
    ["1.2", "Báo cáo", 2],
    ["II", "Cải cách thủ tục hành chính", 4],
    ["2.1", "Công khai", 4],
  ]);
  const workbook = new MemoryWorkbook(workbookOf([annex]));
  const reading = await readingOf(workbook);
  if (reading.kind !== "annex") throw new Error(reading.kind);
  expect((await insertSetSheets(workbook, reading.form)).ok).toBe(true);
  expect(workbook.grids.map(({ sheetName }) => sheetName)).toEqual([
    annex.name,
    criteria,
    settings,
  ]);
  // What the annex does not say is still to be typed.
  const again = await readingOf(workbook);
  const places = again.kind === "mistakes" ? again.mistakes.map(({ sheetName }) => sheetName) : [];
  expect(new Set(places)).toEqual(new Set([settings]));
});

test.each([
  { rows: [["Ghi chú", 1]], kind: "no-table" },
  {
    rows: [
      ["Mã", "Tên tiêu chí"],
      ["I", "Chỉ đạo, điều hành"],
    ],
    kind: "no-column",
  },
  { rows: [["Mã", "Tên tiêu chí", "Điểm tối đa"]], kind: "no-rows" },
])("what is no list of criteria is no annex: $kind", async ({ rows, kind }) => {
  const reading = await readingOf(new MemoryWorkbook(workbookOf([sheetOf(rows)])));
  expect(reading.kind === "mistakes" && reading.mistakes).toMatchObject([{ detail: { kind } }]);
});

test("what was not read of an annex, and what is wrong in it, comes with its form", () => {
  const reading = readSetSheets([
    typedSheet("Xã", [
      ["STT", "Tên tiêu chí", "Điểm tối đa", "Mốc thời gian"],
      ["I", "Chỉ đạo, điều hành", 4],
      ["1.1", "Kế hoạch", 3, "Quý I"],
      ["1.2", "Báo cáo", 0.5],
      [null, "Cộng I", 3],
      [null, "Tổng cộng", 5],
    ]),
    typedSheet("Phường", [
      ["Tên tiêu chí", "Điểm tối đa"],
      ["Kế hoạch", 5],
    ]),
  ]);
  if (reading.kind !== "annex") throw new Error(reading.kind);
  expect(reading.notes.map(describeSetNote)).toEqual([
    "Trang “Phường”: có một bảng tiêu chí khác, không đọc.",
    "Trang “Xã”, ô D1: không đọc cột “Mốc thời gian”.",
    "Trang “Xã”, ô C6: “Tổng điểm” lấy theo phụ lục: “5”.",
  ]);
  // Not what an annex does not say at all: that is asked for by the form.
  expect(reading.mistakes.map(describeSetMistake)).toEqual([
    expect.stringContaining("Trang “Xã”, ô C2: "),
    expect.stringContaining("Trang “Xã”, ô C5: dòng cộng ghi 3, khác 4"),
    expect.stringContaining("Trang “Xã”, ô C6: tổng điểm ghi 5, cộng các lĩnh vực được 4"),
  ]);
});

test("a mistake in a numbered list without its settings leads to it", async () => {
  const list = sheetOf([
    ["STT", "Lĩnh vực, tiêu chí", "Điểm tối đa"],
    ["I", "Chỉ đạo, điều hành", null],
  ]);
  const sheets = [{ ...list, name: `${criteria} (2)` }];
  const reading = await readingOf(new MemoryWorkbook({ sheets, properties: {} }));
  const places = reading.kind === "annex" ? reading.mistakes : [];
  expect(places).toMatchObject([{ sheetName: `${criteria} (2)`, cell: "C2" }]);
});

test("sheets that are being filled in are not written over, and those in front are read", async () => {
  const workbook = new MemoryWorkbook({ sheets: blankSetSheets(), properties: {} });
  const sheets = setFile(exampleSet()).sheets;
  expect(await insertSetSheets(workbook, sheets)).toEqual({
    ok: true,
    value: [`${criteria} (2)`, `${settings} (2)`],
  });
  workbook.activeSheetName = `${settings} (2)`;
  expect((await readingOf(workbook)).kind).toBe("set");
  workbook.activeSheetName = criteria;
  const places = await readingOf(workbook);
  expect(places.kind === "mistakes" && places.mistakes[0]?.sheetName).toBe(criteria);
});

test("a mistake in numbered sheets leads to them", async () => {
  const numbered = blankSetSheets().map((sheet) => ({ ...sheet, name: `${sheet.name} (3)` }));
  const reading = await readingOf(new MemoryWorkbook({ sheets: numbered, properties: {} }));
  const names = reading.kind === "mistakes" ? reading.mistakes.map((each) => each.sheetName) : [];
  expect(new Set(names)).toEqual(new Set([`${criteria} (3)`, `${settings} (3)`]));
});

test.each([{ names: [`${criteria} (2)`, `${settings} (2)`] }, { names: ["PL", "Quy định chung"] }])(
  "a file whose sheets are called $names has its settings, too",
  ({ names }) => {
    const { grids } = edited((sheets) => sheets.settings({ B8: 99 }));
    const [, settingsName = ""] = names;
    const reading = readSetSheets(
      grids.map((grid, place) => ({ ...grid, sheetName: names[place] ?? "" })),
    );
    const mistakes = reading.kind === "mistakes" ? reading.mistakes.map(describeSetMistake) : [];
    expect(mistakes).toEqual([expect.stringContaining(`Trang “${settingsName}”, ô B8: tổng điểm`)]);
  },
);
