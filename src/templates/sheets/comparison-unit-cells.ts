import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { differenceOf } from "../../scoring/comparison";
import { isScoredIn, mayBringUnscored } from "../../scoring/contribution";
import type { UnitComparison } from "../../scoring/comparison-units";
import { SCORE_COLUMNS, type ScoreColumn } from "../../scoring/score";
import { quotedSheetName, rangeAddress } from "../../sheet-model/address";
import type { CellModel } from "../../sheet-model/sheet";
import { LostPointsLayout, inColumn } from "./comparison-criteria-layout";
import { ifNumber, percentFormula, unlessZero } from "./comparison-formulas";
import {
  COMPARISON_COLUMNS as COLUMNS,
  ComparisonLayout,
  FIRST_COMPARED_ROW,
} from "./comparison-layout";
import { type CompiledUnit, shownPoints, shownTotal } from "./compiled-unit";
import { COUNTED_COLUMN, ScorecardLayout } from "./scorecard-layout";
import { STYLES, cell } from "./styles";
import { countedCells, unitTotal } from "./unit-cells";

/** A unit's row of `So sánh`; `index` counts the rows from 0. */
export interface ComparedUnit extends CompiledUnit {
  readonly comparison: UnitComparison;
  readonly index: number;
}

/** What the row of one of so many units shows, and hidden behind it where its differences are found. */
export function comparisonCells(set: CriteriaSet, unit: ComparedUnit, units: number): CellModel[] {
  const layout = new ComparisonLayout(set, units);
  const row = FIRST_COMPARED_ROW + unit.index;
  const position = inColumn(row, layout.positionColumn);
  const elsewhere = new LostPointsLayout(set, units);
  const source = new ScorecardLayout(set);
  const places = { row, position, layout, elsewhere };
  return [
    cell(unit.index + 1, STYLES.number),
    cell(unit.standing.scorecard.unit.name, STYLES.freeText),
    ...totalCells(set, unit, places),
    ...countCells(set, unit, places),
    ...largestCells(unit.comparison, places),
    ...set.sections.map((section) => {
      const differences = elsewhere.differences(position, section);
      const sum = `ROUND(SUM(${differences}),2)`;
      const value = shownPoints(differenceOf(unit.standing.scorecard, section));
      const formula = unlessZero(`COUNT(${differences})`, sum);
      return number(ifBegun(section, unit.sheetName, source, formula), value);
    }),
    cell(unit.sheetName, STYLES.freeText),
    cell(
      {
        // MATCH takes "~" for an escape.
        formula: `MATCH(SUBSTITUTE(${inColumn(row, layout.sheetColumn)},"~","~~"),${elsewhere.sheetNames},0)`,
        value: unit.index + 1,
      },
      STYLES.plain,
    ),
  ];
}

/**
 * What rests on the differences of some leaves, "" while one of the unit's totals is: a leaf that may bring
 * something unscored differs by 0 before anybody has scored anything.
 */
function ifBegun(
  { leaves }: Pick<CriteriaNode, "leaves">,
  sheetName: string,
  source: ScorecardLayout,
  formula: string,
): string {
  if (!leaves.some((leaf) => isScoredIn(leaf, "self") && mayBringUnscored(leaf))) return formula;
  const totals = SCORE_COLUMNS.map((column) => unitTotal(sheetName, source, column));
  return `IF(COUNT(${totals.join(",")})=${String(totals.length)},${formula},"")`;
}

/** More than any score brings; a penalty brings less than 0. */
const ANY_SCORE = "1000000";

interface Places {
  readonly row: number;
  readonly position: string;
  readonly layout: ComparisonLayout;
  readonly elsewhere: LostPointsLayout;
}

const number = (formula: string, value: string | number): CellModel =>
  cell({ formula, value }, STYLES.number);

function totalCells(
  set: CriteriaSet,
  { sheetName, comparison }: ComparedUnit,
  { row, position, layout, elsewhere }: Places,
): CellModel[] {
  const source = new ScorecardLayout(set);
  const scores = (column: ScoreColumn) =>
    `${quotedSheetName(sheetName)}!${rangeAddress(source.nodeCells(COUNTED_COLUMN[column]))}`;
  const ifCompared = (formula: string) =>
    ifBegun(
      set,
      sheetName,
      source,
      unlessZero(`COUNT(${elsewhere.differences(position)})`, formula),
    );
  // This takes the scores of one column beside which the other has one: a number, as no text is less than one.
  const isNumber = set.leaves.some(({ kind }) => kind === "penalty") ? `"<${ANY_SCORE}"` : '">=0"';
  const sum = (of: ScoreColumn, beside: ScoreColumn) =>
    ifCompared(`ROUND(SUMIF(${scores(beside)},${isNumber},${scores(of)}),2)`);
  const at = (column: "self" | "appraised" | "difference") => inColumn(row, COLUMNS[column]);
  const [self, appraised, difference] = [at("self"), at("appraised"), at("difference")];
  return [
    number(sum("self", "appraised"), shownTotal(comparison.self)),
    number(sum("appraised", "self"), shownTotal(comparison.appraised)),
    number(ifNumber(self, `ROUND(${appraised}-${self},2)`), shownPoints(comparison.difference)),
    number(
      ifNumber(self, `IF(${self}>0,${percentFormula(difference, self)},"")`),
      comparison.differencePercent ?? "",
    ),
    cell(
      {
        formula: ifNumber(
          difference,
          `IF(${difference}<0,RANK(${difference},${layout.differences},1),"")`,
        ),
        value: comparison.overratingRank ?? "",
      },
      STYLES.boldNumber,
    ),
  ];
}

function countCells(
  set: CriteriaSet,
  { sheetName, comparison }: ComparedUnit,
  { position, elsewhere }: Places,
): CellModel[] {
  const source = new ScorecardLayout(set);
  const { lowered, raised, equal, missing } = comparison;
  const differences = elsewhere.differences(position);
  const compared = `COUNT(${differences})`;
  const scored = (column: ScoreColumn) =>
    `${quotedSheetName(sheetName)}!${source.countCell(column)}`;
  const [self, appraised] = [scored("self"), scored("appraised")];
  // Leaves of the survey lack no self-score; those that are appraised are compared with none.
  const survey = set.leaves.filter((leaf) => !isScoredIn(leaf, "self"));
  const surveyed =
    survey.length === 0
      ? undefined
      : `COUNT(${countedCells(sheetName, source, survey, "appraised")})`;
  const less = surveyed === undefined ? "" : `-${surveyed}`;
  const more = surveyed === undefined ? "" : `+${surveyed}`;
  const bySelf = String(set.leaves.length - survey.length);
  const open = surveyed === undefined ? "" : `+${String(survey.length)}${less}`;
  return [
    number(`COUNTIF(${differences},"<0")`, lowered),
    number(`COUNTIF(${differences},">0")`, raised),
    number(`${compared}-COUNTIF(${differences},"<0")-COUNTIF(${differences},">0")`, equal),
    number(`${self}-${compared}${open}`, missing.appraised.length),
    number(`${appraised}-${compared}${less}`, missing.self.length),
    number(`${bySelf}-${self}-${appraised}+${compared}${more}`, missing.both.length),
  ];
}

/** Of two as large, the one that was taken away; of two leaves, the first. */
function largestCells(
  { largest }: UnitComparison,
  { row, position, elsewhere }: Places,
): CellModel[] {
  const differences = elsewhere.differences(position);
  const points = inColumn(row, COLUMNS.largestPoints);
  const [least, most] = [`MIN(${differences})`, `MAX(${differences})`];
  const found = `INDEX(${elsewhere.labels},MATCH(${points},${differences},0))`;
  const counts = (["lowered", "raised"] as const).map((column) => inColumn(row, COLUMNS[column]));
  const isAny = counts.join("+");
  return [
    number(ifNumber(points, found), largest?.leaf.label ?? ""),
    number(
      unlessZero(isAny, `IF(${most}>-${least},${most},${least})`),
      shownPoints(largest?.difference),
    ),
  ];
}
