import type { CriteriaSet } from "../criteria/criteria-set";
import type { OrgUnit } from "../scoring/org-unit";
import { type AssignmentPlan, NO_PLAN } from "../scoring/assignment";
import { type Scorecard, emptyScorecard } from "../scoring/scorecard";
import { legalSheetNames } from "../sheet-model/sheet-names";
import type { WorkbookModel } from "../sheet-model/sheet";
import { assignmentsReference, assignmentsSheet } from "../templates/sheets/assignments-sheet";
import { documentsReference, documentsSheet } from "../templates/sheets/documents-sheet";
import { scorecardSheet } from "../templates/sheets/scorecard-sheet";
import { ASSIGNMENTS_TEXTS, DOCUMENTS_TEXTS } from "../wording/vi/sheet-texts";

/** A workbook with one empty scorecard for a unit and a year, its sheets' names none of those `taken`. */
export function newScorecard(
  set: CriteriaSet,
  unit: OrgUnit,
  year: number,
  taken: readonly string[] = [],
): WorkbookModel {
  return scorecardWorkbook(set, emptyScorecard(set, unit, year), NO_PLAN, { taken });
}

/** How the sheets are to be called. */
export interface SheetNaming {
  /** Names that none of the sheets may have. */
  readonly taken?: readonly string[];
  /** Names to give where they are not taken; a scorecard's is otherwise its unit's. */
  readonly scorecard?: string;
  readonly documents?: string;
  readonly assignments?: string;
}

/** A scorecard's sheet with what was entered, the list of its evidence and the assignments, in this order. */
export function scorecardWorkbook(
  set: CriteriaSet,
  scorecard: Scorecard,
  plan: AssignmentPlan,
  naming: SheetNaming = {},
): WorkbookModel {
  const { unit, year, documents } = scorecard;
  const wishes = [
    naming.scorecard ?? unit.name,
    naming.documents ?? DOCUMENTS_TEXTS.sheetName,
    naming.assignments ?? ASSIGNMENTS_TEXTS.sheetName,
  ];
  const [scorecardName = "", documentsName = "", assignmentsName = ""] = legalSheetNames(
    wishes,
    naming.taken ?? [],
  );
  const of = { set, scorecard, scorecardSheet: scorecardName };
  const lists = {
    documents: documentsReference(documentsName, documents),
    assignments: assignmentsReference(assignmentsName, plan),
    plan,
  };
  const named = [set.title, unit.name, ...(year === undefined ? [] : [String(year)])];
  return {
    title: named.join(" - "),
    sheets: [
      scorecardSheet(set, scorecard, scorecardName, { round: "self-scoring", lists }),
      documentsSheet(of, documentsName),
      assignmentsSheet(of, plan, assignmentsName),
    ],
    properties: {},
  };
}
