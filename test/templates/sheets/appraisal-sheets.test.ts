import { describe, expect, test } from "vitest";
import { NO_POINTS } from "../../../src/criteria/points";
import { UNSCORED, validScore } from "../../../src/scoring/score";
import type { Scorecard } from "../../../src/scoring/scorecard";
import { cellAddress } from "../../../src/sheet-model/address";
import { EMPTY_CELL } from "../../../src/sheet-model/cell-content";
import type { RowsToFill } from "../../../src/sheet-model/open-workbook";
import type { CellModel, SheetModel } from "../../../src/sheet-model/sheet";
import { criterionTypings } from "../../../src/templates/read-back/read-criterion-entries";
import { readAppraisalRecord } from "../../../src/templates/read-back/read-appraisal-record";
import { compiledProperties } from "../../../src/templates/sheets/compiled-workbook";
import { criterionSheet } from "../../../src/templates/sheets/criterion-sheet";
import { recordedScope } from "../../../src/templates/sheets/criterion-scope";
import { logRows, logSheet } from "../../../src/templates/sheets/log-sheet";
import { openedAnswerRows } from "../../../src/templates/sheets/opened-answers";
import { scorecardSheet } from "../../../src/templates/sheets/scorecard-sheet";
import { roundScoresOf, settledRoundRows } from "../../../src/templates/sheets/settled-round";
import { expectedResults, recalculated, resultsIn } from "../../actions/recalculated-workbooks";
import { smallSet } from "../../criteria/small-set";
import { testWith } from "../../hosts/xlsx/engines";
import { enteredScorecard, withEntries } from "../../scoring/entered-leaves";
import { gridOfModel } from "./model-grid";

const set = smallSet();
const SCOPE = { codes: ["1.1.1", "2.1"], title: "Phòng Tư pháp" };

/** A sheet with what is filled into it. */
function filled(sheet: SheetModel, fills: readonly RowsToFill[]): SheetModel {
  const rows = sheet.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  for (const { sheetName, firstRow, firstColumn = 0, rows: filling } of fills) {
    if (sheetName !== sheet.name) continue;
    for (const [index, { cells }] of filling.entries()) {
      const row = (rows[firstRow + index] ??= { cells: [] });
      for (const [column, cell] of cells.entries()) {
        if (cell === undefined) continue;
        while (row.cells.length <= firstColumn + column) row.cells.push(null);
        row.cells[firstColumn + column] = cell;
      }
    }
  }
  return { ...sheet, rows };
}

const workbookOf = (...sheets: SheetModel[]) => ({
  title: "",
  sheets,
  properties: compiledProperties(set),
});

const before = enteredScorecard(set, "Xã A", {
  "1.1.1": [1, 0.5],
  "2.1": [1.5, 1],
  "2.2": [2, 99],
});
const scores = roundScoresOf(before, "2025-12-26");

describe("a settled round on a unit's sheet", () => {
  const settled = (scorecard: Scorecard, ...fills: readonly RowsToFill[]) =>
    filled(scorecardSheet(set, scorecard, "Xã A"), [
      ...settledRoundRows(set, "Xã A", "preliminary", scores),
      ...fills,
    ]);

  test("is read back; what had no valid score is not in it", () => {
    const { rounds, loggedByCode } = readAppraisalRecord(gridOfModel(settled(before)), set);
    expect(rounds.preliminary).toEqual({
      settledOn: "2025-12-26",
      scoresByCode: new Map([
        ["1.1.1", { kind: "valid", points: 50 }],
        ["2.1", { kind: "valid", points: 100 }],
      ]),
    });
    expect(rounds.council).toBeUndefined();
    expect(loggedByCode?.get("2.1")).toEqual({ kind: "valid", points: 100 });
    expect(loggedByCode?.get("2.2")).toMatchObject({ kind: "invalid" });
  });

  testWith("LibreOffice")("shows by formula what has changed since, and their sum", async () => {
    const now = withEntries(set, before, {
      "1.1.1": [1, 0.75],
      "2.1": [1.5, null],
      "2.2": [2, 2.5],
    });
    const preliminary = settled(now);
    const council = settled(
      now,
      ...settledRoundRows(set, "Xã A", "council", roundScoresOf(now, "2026-01-08")),
    );
    const renamed = { ...council, name: "Xã B" };
    const read = await recalculated(workbookOf(preliminary, renamed));
    const at = (sheetName: string, row: number, column: number) =>
      read.grids.find((grid) => grid.sheetName === sheetName)?.rows[row]?.[column] ?? EMPTY_CELL;
    const rowOf = (code: string) =>
      preliminary.rows.findIndex(({ cells }) => cells[0]?.input === code);
    const change = (sheetName: string, code: string) => at(sheetName, rowOf(code), 16);
    expect(change("Xã A", "1.1.1")).toEqual({ kind: "number", value: 0.25 });
    expect(change("Xã A", "2.1")).toEqual({ kind: "number", value: -1 });
    expect(change("Xã A", "2.2")).toEqual({ kind: "number", value: 2.5 });
    expect(change("Xã A", "1.2")).toEqual(EMPTY_CELL);
    // Against the council's round nothing has changed.
    for (const code of ["1.1.1", "2.1", "2.2", "1.2"]) {
      expect(change("Xã B", code)).toEqual(EMPTY_CELL);
    }
    const total = rowOf("2.2") + 1;
    expect(at("Xã A", total, 14)).toEqual({ kind: "number", value: 1.5 });
    expect(at("Xã B", total, 15)).toEqual({ kind: "number", value: 3.25 });
  });
});

test("what a unit answered anew is marked as open, and read back so", () => {
  const sheet = filled(
    scorecardSheet(set, before, "Xã A"),
    openedAnswerRows(set, "Xã A", ["1.1.1", "2"]),
  );
  expect([...readAppraisalRecord(gridOfModel(sheet), set).settlementsByCode]).toEqual([
    ["1.1.1", "open"],
    ["2", "open"],
  ]);
});

describe("criteria over all units", () => {
  const units = [
    { sheetName: "Xã A", scorecard: before },
    {
      sheetName: "Xã O'B",
      scorecard: {
        ...enteredScorecard(set, "Xã O'B", { "1.1.1": [0.5, null], "2.1": ["kém", 0] }),
        evidenceByCode: new Map([["1.1.1", "Kế hoạch số 12/KH-UBND\nBáo cáo số 3/BC-UBND"]]),
        remarksByCode: new Map([["2.1", "Chưa công khai"]]),
        explanationsByCode: new Map([["2.1", "=Đã công khai"]]),
      },
    },
  ];
  const sheet = criterionSheet(set, SCOPE, units);
  const workbook = workbookOf(
    sheet,
    ...units.map(({ sheetName, scorecard }) => scorecardSheet(set, scorecard, sheetName)),
  );

  testWith("LibreOffice")("follow the units' sheets by formula, as our own rules say", async () => {
    const expected = expectedResults(workbookOf(sheet));
    expect(expected.size).toBe(4 * 9);
    expect(resultsIn(await recalculated(workbook), expected.keys())).toEqual(expected);
  });

  testWith("LibreOffice")("what is typed over a formula is marked, and found", async () => {
    const typedOver = (cells: Readonly<Record<string, CellModel["input"]>>): SheetModel => ({
      ...sheet,
      rows: sheet.rows.map((row, index) => ({
        ...row,
        cells: row.cells.map((cell, column) => {
          const address = cellAddress(index, column);
          return cell !== null && address in cells
            ? { ...cell, input: cells[address] ?? null }
            : cell;
        }),
      })),
    });
    const [, ...unitSheets] = workbook.sheets;
    const read = await recalculated(
      workbookOf(typedOver({ D6: 0.75, F7: "Thiếu", D9: null, D10: "7" }), ...unitSheets),
    );
    const rows = read.grids[0]?.rows ?? [];
    expect(rows[5]?.[7]).toEqual({ kind: "text", text: "Chưa ghi vào phiếu" });
    expect(
      criterionTypings(rows, set).map(({ row, sheetName, leaf, score, remark }) => [
        row,
        sheetName,
        leaf.code,
        score?.kind,
        remark,
      ]),
    ).toEqual([
      [5, "Xã A", "1.1.1", "valid", undefined],
      [6, "Xã O'B", "1.1.1", undefined, "Thiếu"],
      [8, "Xã A", "2.1", "unscored", undefined],
      [9, "Xã O'B", "2.1", "invalid", undefined],
    ]);
  });

  test("the sheet notes what it shows, for its own set alone", () => {
    const grid = gridOfModel(sheet);
    expect(recordedScope(grid, set)).toEqual(SCOPE);
    expect(recordedScope(grid, { ...set, id: "bo-khac" })).toBeUndefined();
  });
});

describe("the log", () => {
  const [leaf] = set.leaves;
  if (leaf === undefined) throw new Error("The set has leaves");
  const at = new Date(2025, 11, 26, 9, 30);
  const entries = [
    {
      event: {
        kind: "score" as const,
        unit: "=Xã A",
        leaf,
        from: UNSCORED,
        to: validScore(NO_POINTS),
        reason: "",
      },
      at,
      after: undefined,
      place: "outside" as const,
      who: "Lưu gần nhất: văn thư",
    },
  ];

  testWith("LibreOffice")("counts its entries, and says where some are gone", async () => {
    const log = logSheet();
    const three = logRows([...entries, ...entries, ...entries], 0);
    const whole = filled(log, [three]);
    const [first, second, ...others] = whole.rows.slice(4);
    if (first === undefined || second === undefined) throw new Error("Three were entered");
    const broken = { ...whole, name: "Thiếu", rows: [...whole.rows.slice(0, 4), first, ...others] };
    const read = await recalculated(workbookOf(whole, broken));
    expect(read.grids[0]?.rows[0]?.[12]).toEqual({ kind: "number", value: 3 });
    expect(read.grids[0]?.rows[2]?.[0] ?? EMPTY_CELL).toEqual(EMPTY_CELL);
    expect(read.grids[1]?.rows[2]?.[0]).toMatchObject({ kind: "text" });
    expect(read.grids[0]?.rows[4]?.[1]).toMatchObject({
      kind: "date",
      year: 2025,
      month: 12,
      day: 26,
    });
    expect(read.grids[0]?.rows[4]?.[2]).toEqual({ kind: "text", text: "=Xã A" });
  });

  test("new entries come behind those that are there", () => {
    const { firstRow, rows } = logRows(entries, 41);
    expect(firstRow).toBe(4 + 41);
    expect(rows[0]?.cells[0]?.input).toBe(42);
  });
});
