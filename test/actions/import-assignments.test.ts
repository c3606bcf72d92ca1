import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { FILLED_PLAN } from "../../examples/filled/filled-scorecard";
import {
  addAssignments,
  notYetIn,
  readAssignmentFile,
  replaceAssignments,
} from "../../src/actions/import-assignments";
import { scorecardWorkbook } from "../../src/actions/new-scorecard";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import type { Assignment } from "../../src/scoring/assignment";
import type { Grid } from "../../src/sheet-model/grid";
import { ASSIGNMENT_ROWS } from "../../src/templates/sheets/assignments-list";
import { ASSIGNMENTS_TEXTS } from "../../src/wording/vi/sheet-texts";
import { type Typed, content } from "../templates/reading/retyped-form";
import { LISTED_PLAN, listedScorecard } from "./listed-scorecard";
import { MemoryWorkbook } from "./memory-workbook";

const set = defaultCriteriaSet();
const { sheetName: SHEET } = ASSIGNMENTS_TEXTS;
const { first: FIRST, count: ROOM } = ASSIGNMENT_ROWS;

const sheet = (...rows: Typed[][]): Grid => ({
  sheetName: "Sheet1",
  hidden: false,
  rows: rows.map((row) => row.map(content)),
  merges: [],
});
const read = (...grids: Grid[]) => readAssignmentFile({ grids, properties: {} }, set);

const to = (code: string, person: string, due?: string): Assignment => ({
  code,
  person,
  department: "",
  due,
  note: "",
});

describe("a file with assignments", () => {
  test("may name several criteria in a cell; what is not understood is told", () => {
    const file = read(
      sheet(
        ["Tiêu chí", "Người phụ trách", "Hạn hoàn thành"],
        ["1.1, 1.2; 2", "Nguyễn Văn A", "25/11/2024"],
        ["9.9", "Trần Thị B", null],
        ["3.1", null, null],
      ),
    );
    expect(file?.assignments).toEqual([
      to("1.1", "Nguyễn Văn A", "2024-11-25"),
      to("1.2", "Nguyễn Văn A", "2024-11-25"),
      to("2", "Nguyễn Văn A", "2024-11-25"),
    ]);
    expect(file?.findings.map(({ detail }) => detail.kind)).toEqual([
      "assignment-of-unknown-code",
      "assignment-to-nobody",
    ]);
  });

  test("is read from its fullest sheet; a date for all becomes that of each", () => {
    const file = read(
      sheet(["Mã tiêu chí", "Bộ phận"], ["1", "Văn phòng"]),
      sheet(
        ["Hạn hoàn thành chung:", "25/11/2024"],
        ["Mã tiêu chí", "Người phụ trách", "Hạn hoàn thành"],
        ["1", "A", "20/11/2024"],
        ["2", "B", null],
      ),
    );
    expect(file?.assignments.map(({ person, due }) => [person, due])).toEqual([
      ["A", "2024-11-20"],
      ["B", "2024-11-25"],
    ]);
  });

  test("without such a table is none", () => {
    expect(read(sheet(["Họ và tên", "Số điện thoại"], ["A", "0123"]))).toBeUndefined();
    expect(read()).toBeUndefined();
  });
});

test("what assigns the same to the same is not new, however it is written", () => {
  const assignments = [to("1", "Hoà"), to("1", "HÒA "), to("2", "Hòa"), to("1", "Bình")];
  const plan = { due: undefined, assignments: [to("1", "Hòa")] };
  expect(notYetIn(plan, assignments)).toEqual([to("2", "Hòa"), to("1", "Bình")]);
});

describe("written into the sheet", () => {
  const newWorkbook = () =>
    new MemoryWorkbook(scorecardWorkbook(set, listedScorecard(set), LISTED_PLAN));
  const written = (workbook: MemoryWorkbook) =>
    workbook.filled.map(({ sheetName, firstRow, rows }) => ({
      sheetName,
      firstRow,
      inputs: rows.map(({ cells }) => cells.slice(0, 2).map((cell) => cell?.input ?? null)),
    }));

  test("in place of what is there, they leave no row of it", async () => {
    const workbook = newWorkbook();
    const done = await replaceAssignments(workbook, SHEET, set, [to("1", "A"), to("2.1", "B")]);
    expect(done.ok).toBe(true);
    const [{ sheetName, firstRow, inputs } = { inputs: [] }] = written(workbook);
    expect([sheetName, firstRow, inputs.length]).toEqual([SHEET, FIRST, ROOM]);
    expect(inputs.slice(0, 3)).toEqual([
      ["I", "A"],
      ["2.1", "B"],
      [null, null],
    ]);
  });

  test("behind what is there, also behind a row that was not understood", async () => {
    const workbook = newWorkbook();
    const { length } = LISTED_PLAN.assignments;
    const cell = `A${String(FIRST + length + 1)}`;
    await workbook.change([
      { sheetName: SHEET, cell, from: workbook.content(SHEET, cell), to: "9.9" },
    ]);
    await addAssignments(workbook, SHEET, set, [to("2.1", "B")]);
    expect(written(workbook)).toEqual([
      { sheetName: SHEET, firstRow: FIRST + length + 1, inputs: [["2.1", "B"]] },
    ]);
  });

  test("nothing is written where nothing is new", async () => {
    const workbook = newWorkbook();
    expect(await addAssignments(workbook, SHEET, set, [])).toEqual({ ok: true, value: undefined });
    expect(workbook.filled).toEqual([]);
  });

  test.each([
    { how: "in place", write: replaceAssignments, many: ROOM + 1, told: ROOM + 1 },
    {
      how: "behind",
      write: addAssignments,
      many: ROOM,
      told: ROOM + LISTED_PLAN.assignments.length,
    },
  ])("more than the sheet takes are refused ($how)", async ({ write, many, told }) => {
    const workbook = newWorkbook();
    const assignments = Array.from({ length: many }, (_, index) =>
      to("1", `Người ${String(index)}`),
    );
    expect(await write(workbook, SHEET, set, assignments)).toEqual({
      ok: false,
      error: { kind: "too-many", assignments: told, room: ROOM },
    });
    expect(workbook.filled).toEqual([]);
  });
});

test("of a scorecard's workbook its own assignments are taken, not the list of evidence", async () => {
  const read = await xlsxFiles.read(await readFile("examples/phieu-da-dien.xlsx"));
  if (!read.ok) throw new Error(read.error.kind);
  const found = readAssignmentFile(read.value, set);
  expect(found?.findings).toEqual([]);
  expect(found?.assignments.map(({ code }) => code)).toEqual(
    FILLED_PLAN.assignments.map(({ code }) => code),
  );
});
