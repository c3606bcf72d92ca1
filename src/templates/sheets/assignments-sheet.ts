import type { AssignmentPlan } from "../../scoring/assignment";
import type { SheetModel } from "../../sheet-model/sheet";
import { assignmentText } from "../../wording/vi/list-sentences";
import { ASSIGNMENTS_TEXTS as TEXTS, DOCUMENTS_TEXTS } from "../../wording/vi/sheet-texts";
import { ASSIGNMENT_COLUMN_COUNT, assignmentsList } from "./assignments-list";
import { type OfScorecard, codesOf, listIdentity, listedCode, unitRow } from "./list-parts";
import { FORM_COLUMNS, type ListReference, listReference } from "./list-sheet";

/** `Phân công`: who scores which criterion, one a row, and until when. Source: 000, IV; 003, III.1. */
export const assignmentsSheet = (
  of: OfScorecard,
  plan: AssignmentPlan,
  sheetName: string,
): SheetModel =>
  assignmentsList(
    {
      sheetName,
      tableName: "PhanCong",
      title: TEXTS.title,
      of: unitRow(of),
      hint: TEXTS.hint,
      headings: TEXTS.headings,
      codes: codesOf(of),
      codeTexts: DOCUMENTS_TEXTS.code,
      identity: listIdentity(of, "assignments"),
      hiddenColumns: FORM_COLUMNS,
      hiddenOf: ([code = "", person = "", department = ""], assignment) => {
        const both = `${person}&" ("&${department}&")"`;
        return [
          listedCode(of, code, assignment?.code),
          {
            formula: `TRIM(IF(OR(${person}="",${department}=""),${person}&${department},${both}))`,
            value: assignment === undefined ? "" : assignmentText(assignment),
          },
        ];
      },
    },
    plan,
  );

/** What the form reads of the list. */
export const assignmentsReference = (sheetName: string, plan: AssignmentPlan): ListReference =>
  listReference(sheetName, ASSIGNMENT_COLUMN_COUNT, plan.assignments.length);
