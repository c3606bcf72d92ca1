import { scorecardWorkbook } from "../../src/actions/new-scorecard";
import { withSet } from "../../src/actions/with-set";
import type { CriteriaNode } from "../../src/criteria/criteria-set";
import { exampleSet } from "../../src/criteria/example-set";
import { NO_PLAN } from "../../src/scoring/assignment";
import { appliesTo } from "../../src/scoring/contribution";
import { UNSCORED } from "../../src/scoring/score";
import type { Scorecard } from "../../src/scoring/scorecard";
import { cellAddress } from "../../src/sheet-model/address";
import type { CellContent } from "../../src/sheet-model/cell-content";
import type { Grid, WorkbookContent } from "../../src/sheet-model/grid";
import type { WorkbookModel } from "../../src/sheet-model/sheet";
import { cellText } from "../../src/templates/reading/cell-text";
import { unitFromName } from "../../src/templates/reading/read-unit";
import { SCORECARD_COLUMNS, ScorecardLayout } from "../../src/templates/sheets/scorecard-layout";
import { SummaryLayout } from "../../src/templates/sheets/summary-layout";
import { surveySheet } from "../../src/templates/sheets/survey-sheet";
import { SUMMARY_TEXTS } from "../../src/wording/vi/sheet-texts";
import type { TypedCell } from "../hosts/xlsx/edit-with-libreoffice";
import { entryOf, workedScorecard } from "./worked-scorecards";
import type { WorkedUnit } from "./worked-unit";
import { WORKED_UNITS } from "./worked-units";

const set = exampleSet();
const layout = new ScorecardLayout(set);
export const YEAR = 2026;

/** A unit's own workbook as it sends it. */
export const sentWorkbook = (unit: WorkedUnit): WorkbookModel =>
  withSet(scorecardWorkbook(set, selfScored(workedScorecard(unit, set, YEAR)), NO_PLAN), set);

/** Nothing is appraised yet, and the scores of shares are left to their formulas; each score has its proof. */
const selfScored = (scorecard: Scorecard): Scorecard => ({
  ...scorecard,
  scoresByCode: new Map(
    set.leaves.map((leaf) => {
      const scores = scorecard.scoresByCode.get(leaf.code);
      const appraised = scores?.appraised.kind === "not-applicable" ? scores.appraised : UNSCORED;
      return [
        leaf.code,
        { self: leaf.ratio === undefined ? (scores?.self ?? UNSCORED) : UNSCORED, appraised },
      ];
    }),
  ),
  evidenceByCode: new Map(set.sections.map(({ code }) => [code, "1/BC-UBND"])),
});

/** The results of the survey, a row a unit. */
export const surveyWorkbook = (): WorkbookModel => ({
  title: "",
  sheets: [
    surveySheet(
      set,
      WORKED_UNITS.map((unit) => ({
        sheetName: unit.name,
        scorecard: workedScorecard(unit, set, YEAR),
      })),
    ),
  ],
  properties: {},
});

/** What the council types into the units' sheets: all that is not of the survey. */
export const typedByCouncil = (): TypedCell[] =>
  WORKED_UNITS.flatMap((unit) => set.leaves.flatMap((leaf) => typedCell(unit, leaf)));

function typedCell(unit: WorkedUnit, leaf: CriteriaNode): TypedCell[] {
  const entry = entryOf(unit, leaf, "appraised");
  const isForUnit = appliesTo(leaf, unitFromName(unit.name).kind);
  if (leaf.kind === "survey" || entry === null || !isForUnit) return [];
  const cell = cellAddress(layout.rowOf(leaf), SCORECARD_COLUMNS.appraised);
  return [{ sheetName: unit.name, cell, value: entry === "KAD" ? "Không áp dụng" : entry }];
}

/** The figures of each unit that are worked out by hand, and those that `Tổng hợp` shows. */
export function figuresIn({ grids }: Pick<WorkbookContent, "grids">) {
  const summary = grids.find(({ sheetName }) => sheetName === SUMMARY_TEXTS.sheetName);
  if (summary === undefined) throw new Error("There is no summary");
  return {
    shown: WORKED_UNITS.map(({ name }) => ({ name, ...figuresOf(name, summary) })),
    expected: WORKED_UNITS.map(({ name, expected }) => ({ name, ...summarised(expected) })),
  };
}

/** What each unit could have had by its own scores stands on its sheet alone. */
function summarised({
  sections,
  self,
  appraised,
  appraisedMax,
  ...standing
}: WorkedUnit["expected"]) {
  const { index, band, group, rank } = standing;
  return { sections, self, appraised, appraisedMax, index, band, group, rank };
}

function figuresOf(name: string, { rows }: Grid) {
  const places = new SummaryLayout(set, WORKED_UNITS.length);
  const { columns } = places;
  const row = rows.slice(places.firstUnitRow).find((cells) => textIn(cells[columns.unit]) === name);
  const inColumn = (column: number | undefined) => row?.[column ?? -1];
  return {
    sections: set.sections.map((section) =>
      numberIn(inColumn(places.sectionColumn(section, "appraised"))),
    ),
    self: numberIn(inColumn(columns.self)),
    appraised: numberIn(inColumn(columns.appraised)),
    appraisedMax: numberIn(inColumn(columns.max)),
    index: numberIn(inColumn(columns.index)),
    band: textIn(inColumn(columns.band)),
    group: textIn(inColumn(columns.group)),
    rank: numberIn(inColumn(columns.rank)),
  };
}

const textIn = (cell: CellContent | undefined): string =>
  cell === undefined ? "" : cellText(cell);

const numberIn = (cell: CellContent | undefined): number | string =>
  cell?.kind === "number" ? cell.value : textIn(cell);
