import { isInTotal } from "../../criteria/criteria-set";
import { pointsToNumber, sumPoints } from "../../criteria/points";
import { indexOfTotal } from "../../scoring/index-of-total";
import { isScoredIn } from "../../scoring/contribution";
import { SCORE_COLUMNS, type ScoreColumn } from "../../scoring/score";
import {
  type Total,
  achievedPercent,
  grandTotal,
  isComplete,
  totalOfKind,
} from "../../scoring/totals";
import { cellAddress } from "../../sheet-model/address";
import type { CellInput, CellModel, RowModel } from "../../sheet-model/sheet";
import { SCORECARD_TEXTS as TEXTS } from "../../wording/vi/sheet-texts";
import { shownTotal } from "./compiled-unit";
import { indexFormula } from "./index-formula";
import { leafRows, sumCells } from "./scorecard-cells";
import { completenessOf } from "./scorecard-check";
import type { ScorecardContent } from "./scorecard-content";
import { exactPercentFormula } from "./scorecard-formulas";
import { type KindShownApart, type TotalPart, totalPartText, totalParts } from "../set-traits";
import { FIRST_NODE_ROW, SCORECARD_COLUMNS as COLUMNS, fixedMax } from "./scorecard-layout";
import { withTotalMax } from "./scorecard-set-cells";
import { countFormula, sumOfLeaves } from "./scorecard-sums";
import { STYLES, cell } from "./styles";

type Totals = Readonly<Record<ScoreColumn, Total>>;

/** The sum of everything, and beside it how many leaves have a valid score; then what is shown of it apart. */
export function totalRows(content: ScorecardContent): RowModel[] {
  const { set, scorecard } = content;
  const totals = {
    self: grandTotal(scorecard, set, "self"),
    appraised: grandTotal(scorecard, set, "appraised"),
  };
  return [
    withTotalMax(totalRow(content, totals), content),
    ...totalParts(set).map((part) => partRow(part, content, totals)),
  ];
}

function totalRow(content: ScorecardContent, totals: Totals): RowModel {
  const { set, layout } = content;
  const [first, last] = [FIRST_NODE_ROW, layout.lastNodeRow];
  const sums = { ...totals, style: STYLES.sectionNumber };
  return {
    height: 22,
    cells: [
      cell(null, STYLES.sectionCode),
      cell(TEXTS.total, STYLES.sectionText),
      cell(pointsToNumber(set.total), STYLES.sectionNumber),
      ...sumCells(content, undefined, first, last, sums).inForm,
      cell(null, STYLES.sectionText),
      cell(completenessOf(first, last, totals), STYLES.check),
      null,
      null,
      null,
      ...SCORE_COLUMNS.map((column) =>
        cell(
          { formula: countFormula(first, last, column), value: totals[column].scoredLeaves },
          STYLES.plain,
        ),
      ),
    ],
  };
}

/** What a row beneath the total shows in the columns of the maximum, of both scores and of the percent. */
interface PartCells extends Readonly<Record<ScoreColumn, CellInput>> {
  readonly max: CellInput;
  readonly percent: CellInput;
}

function partRow(part: TotalPart, content: ScorecardContent, totals: Totals): RowModel {
  const { max, self, appraised, percent } =
    part === "max"
      ? maximumCells(content, totals)
      : part === "index"
        ? indexCells(content, totals)
        : kindCells(part, content);
  const isIndex = part === "index";
  const [words, number] = isIndex
    ? [STYLES.sectionText, STYLES.sectionNumber]
    : [STYLES.text, STYLES.number];
  const cells: CellModel[] = [
    cell(null, isIndex ? STYLES.sectionCode : STYLES.code),
    cell(totalPartText(part, content.set), words),
    ...[max, self, appraised, percent].map((input) => cell(input, number)),
    cell(null, words),
  ];
  return { height: isIndex ? 22 : 18, cells };
}

/** Of a penalty the points that are taken off, below 0. */
function kindCells(kind: KindShownApart, content: ScorecardContent): PartCells {
  const { set, scorecard, layout } = content;
  const leaves = set.leaves.filter((leaf) => leaf.kind === kind);
  const max = sumPoints(leaves.map(({ maxScore }) => maxScore));
  const rows = leafRows(leaves, content);
  const total = (column: ScoreColumn) => totalOfKind(scorecard, set, kind, column);
  const sum = (column: ScoreColumn): CellInput =>
    leaves.some((leaf) => isScoredIn(leaf, column))
      ? {
          formula: sumOfLeaves({ leaves: rows, column, total: layout.totalCell(column) }),
          value: shownTotal(total(column)),
        }
      : null;
  const { points, isShown } = total("appraised");
  const percent = isShown ? achievedPercent(points, max) : undefined;
  const appraised = layout.partCell(kind, "appraised") ?? "";
  const maximum = cellAddress(layout.partRow(kind) ?? 0, COLUMNS.max);
  return {
    max: pointsToNumber(max),
    self: sum("self"),
    appraised: sum("appraised"),
    percent: isInTotal({ kind })
      ? { formula: exactPercentFormula(appraised, maximum), value: percent ?? "" }
      : null,
  };
}

function maximumCells({ layout }: ScorecardContent, totals: Totals): PartCells {
  const maximum = (column: ScoreColumn): CellInput => ({
    formula: layout.maxCell(undefined, column) ?? "",
    value: pointsToNumber(totals[column].max),
  });
  return { max: null, self: maximum("self"), appraised: maximum("appraised"), percent: null };
}

/** An index is known when every leaf is scored; the unit's own stands for its appraisal only where both are measured alike. */
function indexCells(content: ScorecardContent, totals: Totals): PartCells {
  const { set } = content;
  const isComparable =
    set.indexUnit === "percent" || set.leaves.every((leaf) => isScoredIn(leaf, "self"));
  return {
    max: set.cap === undefined ? null : pointsToNumber(set.cap),
    self: isComparable ? indexCell(content, totals.self, "self") : null,
    appraised: indexCell(content, totals.appraised, "appraised"),
    percent: null,
  };
}

function indexCell(
  { set, layout }: ScorecardContent,
  total: Total,
  column: ScoreColumn,
): CellInput {
  if (total.allLeaves === 0) return null;
  const max = layout.maxCell(undefined, column) ?? String(pointsToNumber(fixedMax(set, column)));
  const index = indexFormula(layout.totalCell(column), max, set);
  return {
    formula: `IF(${layout.countCell(column)}=${String(total.allLeaves)},${index},"")`,
    value: isComplete(total) ? pointsToNumber(indexOfTotal(total, set)) : "",
  };
}
