import { isInTotal, sectionOf } from "../../criteria/criteria-set";
import { pointsToNumber } from "../../criteria/points";
import { leafDifference } from "../../scoring/comparison";
import { type LostPoints, RANKED_PARTS } from "../../scoring/comparison-criteria";
import { contribution, isLeftOut, mayBringUnscored } from "../../scoring/contribution";
import { cellAddress, rangeAddress } from "../../sheet-model/address";
import type { CellModel } from "../../sheet-model/sheet";
import { type CompiledUnit, shownPoints } from "./compiled-unit";
import {
  FIRST_LEAF_ROW,
  LEAF_DATA_COLUMNS as DATA,
  type LostPointsLayout,
  inColumn,
} from "./comparison-criteria-layout";
import { ifNumber, unlessZero } from "./comparison-formulas";
import type { ScorecardLayout } from "./scorecard-layout";
import { STYLES, cell } from "./styles";
import { countedCell, leftOutCell, unitTotal } from "./unit-cells";

/** What the hidden cells of a leaf are made of. */
export interface LeafData {
  readonly row: number;
  readonly loss: LostPoints;
  /** Its place among all leaves by loss, from 1, each place taken once. */
  readonly place: number;
  readonly units: readonly CompiledUnit[];
  readonly layout: LostPointsLayout;
  readonly source: ScorecardLayout;
}

/** The figures of one leaf, and behind them the scores of the units on which they rest. */
export function leafDataCells(leafData: LeafData): CellModel[] {
  const { row, loss, place, units, layout } = leafData;
  const { leaf, appraisedUnits, lost, rankedMean, comparedUnits, difference, lowered, raised } =
    loss;
  const at = (column: keyof typeof DATA) => inColumn(row, DATA[column]);
  const appraised = rangeAddress(layout.unitCells(row, "appraised"));
  const differences = rangeAddress(layout.unitCells(row, "difference"));
  const plain = (formula: string, value: string | number) => cell({ formula, value }, STYLES.plain);
  // Nothing is lost by a bonus that a unit does not have, and a penalty loses what it takes off.
  const couldHave = isInTotal(leaf) ? `${at("max")}*${at("appraisedUnits")}` : "0";
  return [
    cell(leaf.label, STYLES.plain),
    cell(leaf.name, STYLES.plain),
    cell(sectionOf(leaf).label, STYLES.plain),
    cell(pointsToNumber(leaf.maxScore), STYLES.plain),
    plain(`COUNT(${appraised})`, appraisedUnits),
    plain(`ROUND(${couldHave}-SUM(${appraised}),2)`, pointsToNumber(lost)),
    plain(
      unlessZero(
        at("appraisedUnits"),
        `ROUND(ROUND(${at("lost")}*100,0)*${String(RANKED_PARTS)}/${at("appraisedUnits")},0)`,
      ),
      rankedMean ?? "",
    ),
    plain(placeFormula(row, layout), place),
    plain(`COUNT(${differences})`, comparedUnits),
    plain(`ROUND(SUM(${differences}),2)`, pointsToNumber(difference)),
    plain(`COUNTIF(${differences},"<0")`, lowered),
    plain(`COUNTIF(${differences},">0")`, raised),
    ...(layout.lostFromColumn === undefined
      ? []
      : [cell(isInTotal(leaf) ? pointsToNumber(leaf.maxScore) : 0, STYLES.plain)]),
    ...units.map((unit) => appraisedCell(unit, leafData)),
    ...units.map((unit) => differenceCell(unit, leafData)),
  ];
}

/** Its rank; leaves of one rank, and behind all those that are appraised nowhere, in the decision's order. */
function placeFormula(row: number, layout: LostPointsLayout): string {
  const mean = inColumn(row, DATA.rankedMean);
  const means = layout.data("rankedMean");
  const untilHere = `${cellAddress(FIRST_LEAF_ROW, DATA.rankedMean).replace(/\d/, "$$$&")}:${mean}`;
  return `IF(ISNUMBER(${mean}),RANK(${mean},${means},0)+COUNTIF(${untilHere},${mean})-1,COUNT(${means})+ROWS(${untilHere})-COUNT(${untilHere}))`;
}

/** What the leaf brought to the unit's total; "" also where it is left out, or nothing of the unit is appraised. */
function appraisedCell(
  { standing, sheetName }: CompiledUnit,
  { loss: { leaf }, source }: LeafData,
): CellModel {
  const scores = standing.scorecard.scoresByCode.get(leaf.code);
  const counted = countedCell(sheetName, source, leaf, "appraised");
  const max = leftOutCell(sheetName, source, leaf, "appraised");
  const formula = max === undefined ? counted : `IF(${max}=0,"",${counted})`;
  const total = unitTotal(sheetName, source, "appraised");
  const brought =
    !standing.appraised.isShown || isLeftOut(leaf, scores, "appraised")
      ? undefined
      : contribution(leaf, scores, "appraised");
  return cell(
    {
      formula: mayBringUnscored(leaf) ? ifNumber(total, formula) : formula,
      value: shownPoints(brought),
    },
    STYLES.plain,
  );
}

function differenceCell(
  { standing, sheetName }: CompiledUnit,
  { loss: { leaf }, source }: LeafData,
): CellModel {
  const self = countedCell(sheetName, source, leaf, "self");
  const appraised = countedCell(sheetName, source, leaf, "appraised");
  const difference = leafDifference(leaf, standing.scorecard.scoresByCode.get(leaf.code));
  return cell(
    {
      formula: `IF(COUNT(${self},${appraised})=2,ROUND(${appraised}-${self},2),"")`,
      value: shownPoints(difference),
    },
    STYLES.plain,
  );
}
