import type { CriteriaSet } from "../../criteria/criteria-set";
import { type AssignmentPlan, NO_PLAN } from "../../scoring/assignment";
import { absoluteAddress } from "../../sheet-model/address";
import type { RowModel, SheetModel } from "../../sheet-model/sheet";
import { APPRAISAL_ASSIGNMENTS_TEXTS as TEXTS } from "../../wording/vi/appraisal-assignments-texts";
import { SCORECARD_TEXTS } from "../../wording/vi/sheet-texts";
import { identityOf, recordIdentity } from "../recorded-identity";
import { ASSIGNMENT_COLUMN_COUNT, assignmentsList } from "./assignments-list";
import { STYLES, cell } from "./styles";

/**
 * The codes stand in a row of their own right of the list: in a column beside its rows, whoever deletes a
 * row of the sheet would take a code out of the drop-down. Row and column count from 0.
 */
const CODES_ROW = 1;
/** Behind the check and the recorded identity. */
const FIRST_CODES_COLUMN = ASSIGNMENT_COLUMN_COUNT + 2;

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
  const source = absoluteAddress({
    firstRow: CODES_ROW,
    lastRow: CODES_ROW,
    firstColumn: FIRST_CODES_COLUMN,
    lastColumn: FIRST_CODES_COLUMN + set.nodes.length - 1,
  });
  return assignmentsList(
    {
      sheetName,
      tableName: "PhanCongThamDinh",
      title: TEXTS.title,
      of: yearRow(set, year),
      hint: TEXTS.hint,
      headings: TEXTS.headings,
      codes: { set, source, unknown: TEXTS.unknownCode },
      codeTexts: TEXTS.code,
      identity: recordIdentity(
        identityOf(set, { cchc: "appraisal-assignments", unit: "", year, round: "preliminary" }),
      ),
      hiddenColumns: [
        { width: 12, heading: null },
        ...set.nodes.map(() => ({ width: 8, heading: null })),
      ],
      hiddenOf: () => [],
    },
    plan,
  );
}

const yearRow = (set: CriteriaSet, year: number | undefined): RowModel => ({
  height: 20,
  cells: [
    cell(SCORECARD_TEXTS.year(year), STYLES.subtitle),
    ...Array.from({ length: FIRST_CODES_COLUMN - 1 }, () => null),
    ...set.nodes.map(({ label }) => cell(label, STYLES.hiddenCode)),
  ],
});
