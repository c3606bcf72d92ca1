import type { CriteriaSet } from "../../criteria/criteria-set";
import type { RowsToFill } from "../../sheet-model/open-workbook";
import { SETTLEMENT_TERMS } from "../../wording/vi/appraisal-texts";
import { APPRAISAL_COLUMNS } from "./appraisal-columns";
import { ScorecardLayout } from "./scorecard-layout";
import { STYLES, cell } from "./styles";

/** What marks criteria on a unit's sheet of which it explained or supplemented something anew. */
export function openedAnswerRows(
  set: CriteriaSet,
  sheetName: string,
  codes: readonly string[],
): RowsToFill[] {
  const layout = new ScorecardLayout(set);
  const answered = new Set(codes);
  return set.nodes
    .filter(({ code }) => answered.has(code))
    .map((node) => ({
      sheetName,
      firstRow: layout.rowOf(node),
      firstColumn: APPRAISAL_COLUMNS.settlement,
      rows: [{ cells: [cell(SETTLEMENT_TERMS.open, STYLES.evidenceEntry)] }],
    }));
}
