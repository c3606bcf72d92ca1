import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { dayAfter } from "../../src/scoring/iso-days";
import { standingsOf } from "../../src/scoring/standings";
import type { CellContent } from "../../src/sheet-model/cell-content";
import type { WorkbookContent } from "../../src/sheet-model/grid";
import {
  type CellInput,
  type CellStyle,
  MAX_CELL_TEXT,
  type WorkbookModel,
} from "../../src/sheet-model/sheet";
import { localDay } from "../../src/sheet-model/local-time";
import { readPlanSheet } from "../../src/templates/reading/read-plan";
import { readScorecard } from "../../src/templates/reading/read-scorecard";
import { appraisalAssignmentsSheet } from "../../src/templates/sheets/appraisal-assignments-sheet";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { planSheet } from "../../src/templates/sheets/plan-sheet";
import { scorecardSheet } from "../../src/templates/sheets/scorecard-sheet";
import { anyScorecards, appraisedScorecard } from "../templates/sheets/entered-scorecards";
import { contentOfModel } from "../templates/sheets/model-grid";
import { sheetOf, sheetsWithList, workbookOf } from "./build-model";

/** A place that workbooks are drawn in and read from. */
export interface HostUnderTest {
  /** Rejects where the host refuses. */
  write(workbook: WorkbookModel): Promise<void>;
  /** What is there of these sheets. */
  read(sheetNames: readonly string[]): Promise<WorkbookContent>;
  close(): void;
}

const set = defaultCriteriaSet();

/** Full of what spreadsheets take for something else. */
const TEXTS = [
  "=1+1",
  "+1",
  "-1",
  "@SUM",
  "'quoted",
  "''",
  "1.5",
  "0,5",
  "1/5",
  "50%",
  "1E5",
  "TRUE",
  "false",
  "#N/A",
  "#REF!",
  "2024-05-01",
  "Mar 5",
  "May-24",
  "1.1.1",
  "  hai đầu  ",
  "dòng 1\ndòng 2",
  "Xã Đại Từ",
  "🌾 ệ",
];

/** What every host must do, so that what was tested with one holds for all. */
export function workbookContract(name: string, open: () => Promise<HostUnderTest>): void {
  async function through(workbook: WorkbookModel): Promise<WorkbookContent> {
    const host = await open();
    try {
      await host.write(workbook);
      return await host.read(workbook.sheets.map((sheet) => sheet.name));
    } finally {
      host.close();
    }
  }

  async function cellsThrough(
    inputs: readonly CellInput[],
    style: CellStyle = {},
  ): Promise<readonly CellContent[]> {
    const cells = [...inputs, "end"].map((input) => ({ input, style }));
    const content = await through(workbookOf([sheetOf([inputs], { rows: [{ cells }] })]));
    return content.grids[0]?.rows[0]?.slice(0, -1) ?? [];
  }

  describe(`${name} keeps the contract of hosts:`, () => {
    test.each([
      ["any cell", {}],
      ["a text cell", { numberFormat: "@" }],
    ])("[H1] a text in %s stays the text that it is", async (_, style) => {
      expect(await cellsThrough(TEXTS, style)).toEqual(
        TEXTS.map((text) => ({ kind: "text", text })),
      );
    });

    test("[H2] numbers come back to their last bit, empty cells empty", async () => {
      const numbers = [0, 0.1 + 0.2, 1.25, -3, 1e-7, 123456789.123, 45_413];
      expect(await cellsThrough([...numbers, null, ""])).toEqual([
        ...numbers.map((value) => ({ kind: "number", value })),
        { kind: "empty" },
        { kind: "empty" },
      ]);
    });

    test("[H3] a number under a date's format is that day", async () => {
      expect(await cellsThrough([45_413], { numberFormat: "dd/mm/yyyy" })).toEqual([
        { kind: "date", year: 2024, month: 5, day: 1 },
      ]);
    });

    test("[H4] formulas come back as their results, in the order of the sheets too", async () => {
      const second = sheetOf([[2, { formula: "A1*2", value: 4 }]], { name: "Xã 'B' & C" });
      const first = sheetOf([
        [
          { formula: "1/4", value: 0.25 },
          { formula: 'IF(1=1,"đúng","sai")', value: "đúng" },
          { formula: 'IF(1=1,"","sai")', value: "" },
          { formula: "'Xã ''B'' & C'!B1+1", value: 5 },
          "end",
        ],
      ]);
      const content = await through(workbookOf([first, second]));
      expect(content.grids.map(({ sheetName }) => sheetName)).toEqual([first.name, second.name]);
      expect(content.grids[0]?.rows[0]?.slice(0, -1)).toEqual([
        { kind: "number", value: 0.25 },
        { kind: "text", text: "đúng" },
        { kind: "empty" },
        { kind: "number", value: 5 },
      ]);
    });

    test("[H5] merges and properties come back", async () => {
      const merges = [
        { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 },
        { firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 0 },
      ];
      const rows = [
        ["a", null],
        ["b", "c"],
        [null, "d"],
      ];
      const properties = { "cchc.set": "tn-4203", name: 'Xã <Đại Từ> & "x"' };
      const content = await through(workbookOf([sheetOf(rows, { merges })], properties));
      const byPlace = (a: { firstRow: number }, b: { firstRow: number }) => a.firstRow - b.firstRow;
      expect([...(content.grids[0]?.merges ?? [])].sort(byPlace)).toEqual(merges);
      expect(content.properties).toMatchObject(properties);
    });

    test("[H6] scorecards with any entries are read back as they were", async () => {
      const [scorecards = []] = fc.sample(anyScorecards(set, 2), { numRuns: 1, seed: 4203 });
      for (const scorecard of scorecards) {
        const drawn = workbookOf([scorecardSheet(set, scorecard, scorecard.unit.name)]);
        const expected = readScorecard(contentOfModel(drawn), set, "");
        expect(readScorecard(await through(drawn), set, "")).toEqual(expected);
      }
    });

    test("[H7] a compiled workbook shows in each cell what our own rules give", async () => {
      const scorecards = [
        appraisedScorecard(set, "Xã A"),
        appraisedScorecard(set, "Xã B", { "1.1.1": 0.25 }),
        appraisedScorecard(set, "Xã C", { "1.1.1": 0.25, "2.1": 0 }),
      ];
      const workbook = compiledWorkbook(set, 2024, standingsOf(scorecards, set), []);
      const content = await through(workbook);
      expect(content.grids.map(cellsOf)).toEqual(contentOfModel(workbook).grids.map(cellsOf));
    });

    test("[H10] the sheets in which the compiling level works show it too", async () => {
      const units = ["Xã A", "Xã B"].map((name) => ({ name, kind: "commune" as const }));
      const scorecards = units.map(({ name }) => appraisedScorecard(set, name));
      const compiled = compiledWorkbook(set, 2024, standingsOf(scorecards, set), []);
      const today = localDay(new Date());
      const expectedUnits = [...units, { name: "Xã C", kind: "commune" as const }];
      const start = dayAfter(today, -20);
      const plan = planSheet({ year: 2024, start, today, expectedUnits, received: units });
      const assignments = appraisalAssignmentsSheet(set, 2024, "Phân công", {
        due: today,
        assignments: [
          { code: "2", person: "", department: "Sở Tư pháp", due: undefined, note: "" },
          { code: "1.10", person: "", department: "", due: today, note: "1/5" },
        ],
      });
      const workbook = { ...compiled, sheets: [plan, assignments, ...compiled.sheets] };
      const content = await through(workbook);
      expect(content.grids.map(cellsOf)).toEqual(contentOfModel(workbook).grids.map(cellsOf));
      expect(content.grids.slice(0, 1).map(readPlanSheet)).toMatchObject([
        { start, expectedUnits },
      ]);
    });

    test("[H8] what no cell can hold is refused, and nothing of it is there", async () => {
      const host = await open();
      try {
        const tooLong = sheetOf([["a", "x".repeat(MAX_CELL_TEXT + 1)]], { name: "Dài" });
        const good = sheetOf([["a"]], { name: "Ngắn" });
        await expect(host.write(workbookOf([good, tooLong], { a: "b" }))).rejects.toThrow();
        await host.write(workbookOf([good]));
        const content = await host.read(["Ngắn"]);
        expect(content.grids).toHaveLength(1);
        expect(content.properties).not.toHaveProperty("a");
      } finally {
        host.close();
      }
    });

    test("[H9] a formula that goes through a table's rows gives what is in all of them", async () => {
      const workbook = workbookOf(sheetsWithList());
      const content = await through(workbook);
      expect(content.grids.map(cellsOf)).toEqual(contentOfModel(workbook).grids.map(cellsOf));
    });
  });
}

/** The cells that hold something, by their place: hosts differ in where they end a row. */
function cellsOf({ rows }: WorkbookContent["grids"][number]): Map<string, CellContent> {
  return new Map(
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell.kind === "empty" ? [] : [[`${String(row)},${String(column)}`, cell] as const],
      ),
    ),
  );
}
