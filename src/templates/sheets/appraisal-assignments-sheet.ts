import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { type AssignmentPlan, NO_PLAN } from "../../scoring/assignment";
import { absoluteAddress } from "../../sheet-model/address";
import type { RowModel, SheetModel } from "../../sheet-model/sheet";
import { APPRAISAL_ASSIGNMENTS_TEXTS as TEXTS } from "../../wording/vi/appraisal-assignments-texts";
import { SCORECARD_TEXTS } from "../../wording/vi/sheet-texts";
import { identityOf, recordIdentity } from "../recorded-identity";
import { ASSIGNMENT_COLUMN_COUNT, assignmentsList } from "./assignments-list";
import { FIRST_LIST_ROW, rowsOfList } from "./list-sheet";
import { STYLES, cell } from "./styles";

/** Behind the check; what the sheet records of itself stands there too. */
const CODES_COLUMN = ASSIGNMENT_COLUMN_COUNT + 1;

/**
 * `Phân công` of the compiling level: which department appraises which criterion for every unit. It is no
 * unit's, and there is no form to read it; so what it needs of the set it has itself. Source: 003, III.1;
 * 4203/QĐ-UBND, Điều 7.
 */
export function appraisalAssignmentsSheet(
  set: CriteriaSet,
  year: number | undefined,
  sheetName: string,
  plan: AssignmentPlan = NO_PLAN,
): SheetModel {
  // Beside the list, whoever deletes a row of the sheet would take a code out of the drop-down.
  const firstRow = FIRST_LIST_ROW + rowsOfList(plan.assignments.length);
  const source = absoluteAddress({
    firstRow,
    lastRow: firstRow + set.nodes.length - 1,
    firstColumn: CODES_COLUMN,
    lastColumn: CODES_COLUMN,
  });
  return assignmentsList(
    {
      sheetName,
      tableName: "PhanCongThamDinh",
      title: TEXTS.title,
      of: { height: 20, cells: [cell(SCORECARD_TEXTS.year(year), STYLES.subtitle)] },
      hint: TEXTS.hint,
      headings: TEXTS.headings,
      codes: { set, source, unknown: TEXTS.unknownCode },
      codeTexts: TEXTS.code,
      identity: recordIdentity(
        identityOf(set, { cchc: "appraisal-assignments", unit: "", year, round: "preliminary" }),
      ),
      hiddenColumns: [{ width: 12, heading: null }],
      beneath: set.nodes.map(codeRow),
      hiddenOf: () => [],
    },
    plan,
  );
}

const codeRow = ({ label }: CriteriaNode): RowModel => ({
  cells: [...Array.from({ length: CODES_COLUMN }, () => null), cell(label, STYLES.hiddenCode)],
});
