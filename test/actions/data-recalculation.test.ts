import { expect } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { EMPTY_RECORD, type RoundScores } from "../../src/scoring/appraisal-record";
import type { Scorecard } from "../../src/scoring/scorecard";
import { cellAddress } from "../../src/sheet-model/address";
import type { SheetModel, WorkbookModel } from "../../src/sheet-model/sheet";
import { type ListedUnit, dataRows, dataSheet } from "../../src/templates/sheets/data-sheet";
import { ROUND_COLUMNS, SETTLED_ON_ROW } from "../../src/templates/sheets/round-cells";
import { SCORECARD_COLUMNS, ScorecardLayout } from "../../src/templates/sheets/scorecard-layout";
import { scorecardSheet } from "../../src/templates/sheets/scorecard-sheet";
import { STYLES, cell } from "../../src/templates/sheets/styles";
import { DATA_SHEET_NAME } from "../../src/wording/vi/compiling-sheet-names";
import { testWith } from "../hosts/xlsx/engines";
import { enteredScorecard, withEntries } from "../scoring/entered-leaves";
import { appraisedScorecard } from "../templates/sheets/entered-scorecards";
import { withInputs } from "../templates/sheets/model-grid";
import { allRecalculated, expectedResults, resultsIn } from "./recalculated-workbooks";

const set = defaultCriteriaSet();
const layout = new ScorecardLayout(set);
const test = testWith("LibreOffice");
const SETTLED: RoundScores = { settledOn: "2025-01-05", scoresByCode: new Map() };
/** 5 January 2025 as a spreadsheet stores it. */
const SETTLED_DAY = 45_662;

const unit = (
  scorecard: Scorecard,
  rounds: Partial<ListedUnit["record"]["rounds"]> = {},
): ListedUnit => ({
  sheetName: scorecard.unit.name,
  scorecard,
  record: { rounds: { ...EMPTY_RECORD.rounds, ...rounds } },
});

/** The unit's sheet with the days on which its rounds were settled. */
function unitSheet({ sheetName, scorecard, record }: ListedUnit): SheetModel {
  const sheet = scorecardSheet(set, scorecard, sheetName);
  const width = ROUND_COLUMNS.council + 1;
  const rows = sheet.rows.map((row, index) => {
    if (index !== SETTLED_ON_ROW) return row;
    const cells = Array.from({ length: width }, (_, column) => row.cells[column] ?? null);
    for (const round of ["preliminary", "council"] as const) {
      if (record.rounds[round] !== undefined) {
        cells[ROUND_COLUMNS[round]] = cell(SETTLED_DAY, STYLES.listDate);
      }
    }
    return { ...row, cells };
  });
  return { ...sheet, rows };
}

const workbookOf = (units: readonly ListedUnit[]): WorkbookModel => ({
  title: "",
  properties: {},
  sheets: [...units.map(unitSheet), dataSheet([...dataRows(set, units)].flat())],
});

/** What our own rules say that the table's formulas show. */
function expectedData({ sheets, ...workbook }: WorkbookModel): Map<string, unknown> {
  return expectedResults({
    ...workbook,
    sheets: sheets.filter(({ name }) => name === DATA_SHEET_NAME),
  });
}

test("the table is as LibreOffice calculates it, whatever the rounds, scores and evidence are", async () => {
  const evidence = ["", " \n ", "12/KH-UBND", "a b\r\n\r\n c\n", "\t\n1\t2\n\n3", "\n=1+1\n“ề”"];
  const units = [
    unit({
      ...enteredScorecard(set, "Xã O'Đạt", {
        "1.1.1": [0.5, 0.25],
        "1.1.2": [0.5, null],
        "1.2.1": [null, 0.25],
        "2.3.2": ["chưa", 99],
        "4.2.6": [0.07, 0.1],
      }),
      evidenceByCode: new Map(evidence.map((text, index) => [set.leaves[index]?.code ?? "", text])),
    }),
    unit(appraisedScorecard(set, "Xã Bình"), { preliminary: SETTLED }),
    unit(appraisedScorecard(set, "Xã Chi"), { preliminary: SETTLED, council: SETTLED }),
  ];
  const workbook = workbookOf(units);
  const expected = expectedData(workbook);
  expect(expected.size).toBe(3 * set.leaves.length * 5);
  const [content] = await allRecalculated([workbook]);
  expect(content && resultsIn(content, expected.keys())).toEqual(expected);
});

test("the table follows what is typed into the sheet of a unit", async () => {
  const [an, binh] = [appraisedScorecard(set, "Xã An"), appraisedScorecard(set, "Xã Bình")];
  const leaf = set.nodesByCode.get("4.2.6");
  if (leaf === undefined) throw new Error("The set has no 4.2.6");
  const typed: Readonly<Record<string, string | number | null>> = {
    [cellAddress(layout.rowOf(leaf), SCORECARD_COLUMNS.self)]: 3,
    [cellAddress(layout.rowOf(leaf), SCORECARD_COLUMNS.appraised)]: 0.25,
    [cellAddress(layout.rowOf(leaf), SCORECARD_COLUMNS.evidence)]: "1/BC\n2/BC",
  };
  const edited = withInputs(
    workbookOf([an, binh].map((each) => unit(each))),
    (input, sheet, ...at) => {
      const address = cellAddress(...at);
      return sheet.name === "Xã Bình" && address in typed ? (typed[address] ?? null) : input;
    },
  );
  const after = {
    ...withEntries(set, binh, { "4.2.6": [3, 0.25] }),
    evidenceByCode: new Map([["4.2.6", "1/BC\n2/BC"]]),
  };
  const expected = expectedData(workbookOf([unit(an), unit(after)]));
  const [content] = await allRecalculated([edited]);
  expect(content && resultsIn(content, expected.keys())).toEqual(expected);
});
