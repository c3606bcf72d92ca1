/**
 * Who answers for a criterion and all beneath it. A criterion may have several, and a person several
 * criteria. Source: 003, III.1; 000, IV.
 */
export interface Assignment {
  /** Of any node. */
  readonly code: string;
  /** "" where a department alone is named; then `department` is not. */
  readonly person: string;
  readonly department: string;
  /** ISO, "2024-11-25"; undefined where the plan's own date counts. */
  readonly due: string | undefined;
  readonly note: string;
}

/** Phân công: who scores what, until when. */
export interface AssignmentPlan {
  /** ISO; the date that the office sets for everything. */
  readonly due: string | undefined;
  readonly assignments: readonly Assignment[];
}

export const NO_PLAN: AssignmentPlan = { due: undefined, assignments: [] };
