import type { CriteriaSet } from "../../criteria/criteria-set";
import type { Round } from "../../scoring/appraisal-round";
import type { Scorecard } from "../../scoring/scorecard";
import { grandTotal } from "../../scoring/totals";
import type { CellRange } from "../../sheet-model/address";
import type { CellModel, RowModel } from "../../sheet-model/sheet";
import { SCORECARD_TEXTS as TEXTS } from "../../wording/vi/sheet-texts";
import { identityOf, recordIdentity } from "../recorded-identity";
import { mergedLine } from "./heading-rows";
import { completenessOf } from "./scorecard-check";
import {
  FIRST_NODE_ROW,
  IDENTITY_CELL,
  LAST_FORM_COLUMN,
  SCORECARD_COLUMNS as COLUMNS,
  type ScorecardLayout,
} from "./scorecard-layout";
import { STYLES, cell } from "./styles";

export const TITLE_MERGES: readonly CellRange[] = [
  ...[0, 1, 2, 3].map((row) => mergedLine(row, 0, LAST_FORM_COLUMN)),
  // The year stands left of the progress.
  mergedLine(4, 0, COLUMNS.name),
  mergedLine(4, COLUMNS.max, LAST_FORM_COLUMN),
];

/** The annex's title, whose scorecard it is, how far it has come; hidden beside it what the sheet records of itself. */
export function titleRows(
  set: CriteriaSet,
  scorecard: Scorecard,
  layout: ScorecardLayout,
  round: Round,
): RowModel[] {
  const { unit, year } = scorecard;
  const progress = completenessOf(FIRST_NODE_ROW, layout.lastNodeRow, {
    self: grandTotal(scorecard, set, "self"),
    appraised: grandTotal(scorecard, set, "appraised"),
  });
  const recorded = identityOf(set, {
    cchc: "scorecard",
    unit: unit.name,
    kind: unit.kind,
    year,
    round,
  });
  const rows: { height: number; cells: (CellModel | null)[] }[] = [
    { height: 20, cells: [cell(TEXTS.annex, STYLES.title)] },
    { height: 20, cells: [cell(set.title, STYLES.title)] },
    { height: 18, cells: [cell(TEXTS.issued(set), STYLES.subtitle)] },
    { height: 18, cells: [cell(TEXTS.unit(unit), STYLES.label)] },
    {
      height: 18,
      cells: [cell(TEXTS.year(year), STYLES.label), null, cell(progress, STYLES.remark)],
    },
  ];
  const identity = cell(recordIdentity(recorded), STYLES.plain);
  return rows.map((row, index) =>
    index === IDENTITY_CELL.row ? { ...row, cells: withCell(row.cells, identity) } : row,
  );
}

const withCell = (cells: readonly (CellModel | null)[], identity: CellModel) => [
  ...cells,
  ...Array.from({ length: IDENTITY_CELL.column - cells.length }, () => null),
  identity,
];
