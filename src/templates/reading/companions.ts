import type { CriteriaSet } from "../../criteria/criteria-set";
import { type AssignmentPlan, NO_PLAN } from "../../scoring/assignment";
import type { EvidenceDocument } from "../../scoring/evidence-document";
import type { Finding } from "../../scoring/finding";
import type { Grid } from "../../sheet-model/grid";
import { ASSIGNMENTS_TEXTS, DOCUMENTS_TEXTS } from "../../wording/vi/sheet-texts";
import {
  type PRINTED_SHEETS,
  type RecordedIdentity,
  type RECORDED_SHEETS,
  identityWithin,
} from "../recorded-identity";
import { foldText } from "./fold-text";
import { readAssignments } from "./read-assignments";
import { readDocuments } from "./read-documents";

/** The sheets that go with a scorecard, by name; undefined where the workbook has none. */
export interface Companions {
  readonly documents: string | undefined;
  readonly assignments: string | undefined;
}

export interface CompanionsReading {
  readonly companions: Companions;
  readonly documents: readonly EvidenceDocument[];
  readonly plan: AssignmentPlan;
  readonly findings: readonly Finding[];
}

type Companion = Exclude<
  (typeof RECORDED_SHEETS)[number],
  "scorecard" | (typeof PRINTED_SHEETS)[number]
>;

const NAMES: Readonly<Record<Companion, string>> = {
  documents: foldText(DOCUMENTS_TEXTS.sheetName),
  assignments: foldText(ASSIGNMENTS_TEXTS.sheetName),
};

/** Whether a sheet may be a scorecard's companion, as far as its name says. */
export const hasCompanionName = (sheetName: string): boolean =>
  Object.values(NAMES).some((name) => foldText(sheetName).startsWith(name));

/**
 * Reads the list of evidence and the assignments that go with a scorecard: those that record its unit
 * and year, or else the first that have the name.
 */
export function readCompanions(
  grids: readonly Grid[],
  identity: RecordedIdentity | undefined,
  set: CriteriaSet,
): CompanionsReading {
  const documentsGrid = companion(grids, "documents", identity);
  const assignmentsGrid = companion(grids, "assignments", identity);
  const documents = documentsGrid && readDocuments(documentsGrid, set);
  const assignments = assignmentsGrid && readAssignments(assignmentsGrid, set);
  return {
    companions: {
      documents: documents && documentsGrid.sheetName,
      assignments: assignments && assignmentsGrid.sheetName,
    },
    documents: documents?.documents ?? [],
    plan: assignments?.plan ?? NO_PLAN,
    findings: [...(documents?.findings ?? []), ...(assignments?.findings ?? [])],
  };
}

function companion(
  grids: readonly Grid[],
  kind: Companion,
  identity: RecordedIdentity | undefined,
): Grid | undefined {
  // What an upgrade left behind is hidden.
  const visibleFirst = [...grids].sort((a, b) => Number(a.hidden) - Number(b.hidden));
  const candidates = visibleFirst.map((grid) => ({ grid, recorded: identityWithin(grid) }));
  const recorded = candidates.filter((each) => each.recorded?.cchc === kind);
  const own = recorded.find(
    (each) => each.recorded?.unit === identity?.unit && each.recorded?.year === identity?.year,
  );
  const named = candidates.find(
    (each) => each.recorded === undefined && foldText(each.grid.sheetName).startsWith(NAMES[kind]),
  );
  return (own ?? named ?? recorded[0])?.grid;
}
