import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import type { Assignment, AssignmentPlan } from "./assignment";
import { nameKey } from "./org-unit";

/** Who can answer for criteria: người phụ trách, bộ phận. */
export const ASSIGNEE_KINDS = ["person", "department"] as const;
export type AssigneeKind = (typeof ASSIGNEE_KINDS)[number];

/** The assignments of each person or department, in the order in which the plan names them first. */
export function assignmentsByAssignee(
  { assignments }: AssignmentPlan,
  kind: AssigneeKind,
): (readonly Assignment[])[] {
  const assignmentsByKey = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    const key = nameKey(assignment[kind]);
    if (key === "") continue;
    assignmentsByKey.set(key, [...(assignmentsByKey.get(key) ?? []), assignment]);
  }
  return [...assignmentsByKey.values()];
}

/**
 * The leaves of what is assigned, in the order of the set: whoever answers for a criterion or section
 * answers for its leaves. Source: 003, III.1. Errors: none; a code that the set does not have counts for nothing.
 */
export function leavesOfAssignments(
  assignments: readonly Assignment[],
  set: CriteriaSet,
): readonly CriteriaNode[] {
  const covered = new Set(
    assignments.flatMap(({ code }) => set.nodesByCode.get(code)?.leaves ?? []),
  );
  return set.leaves.filter((leaf) => covered.has(leaf));
}

/**
 * The departments that a plan names, each as it is written first; those that differ in case, spacing or
 * punctuation alone are one. Source: 003, III.1. Errors: none.
 */
export const departmentsOf = (plan: AssignmentPlan): readonly string[] =>
  assignmentsByAssignee(plan, "department").flatMap(([first]) => first?.department ?? []);

/**
 * The leaves that a department answers for, in the order of the set; none for one that the plan does not
 * name. Source: 003, III.1. Errors: none.
 */
export function leavesOf(
  plan: AssignmentPlan,
  department: string,
  set: CriteriaSet,
): readonly CriteriaNode[] {
  const key = nameKey(department);
  return leavesOfAssignments(
    plan.assignments.filter((each) => key !== "" && nameKey(each.department) === key),
    set,
  );
}
