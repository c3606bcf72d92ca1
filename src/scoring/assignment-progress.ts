import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import { type AssigneeKind, assignmentsByAssignee, leavesOfAssignments } from "./assigned-leaves";
import type { Assignment, AssignmentPlan } from "./assignment";
import { appliesTo, isScoredIn } from "./contribution";
import { evidenceGaps } from "./evidence-gaps";
import type { Scorecard } from "./scorecard";
import { lacksScore } from "./scored-leaves";

/** How far one person or department is. */
export interface AssigneeProgress {
  /** As it is written first. */
  readonly name: string;
  /** The leaves they answer for that the unit scores itself by, in the order of the set. */
  readonly leaves: readonly CriteriaNode[];
  /** How many of those want no self-score any more. */
  readonly scored: number;
  readonly withoutEvidence: number;
  /** ISO; the first day by which something is still to be scored, or the last of all where nothing is. */
  readonly due: string | undefined;
  /** That day is over, and something is not scored. */
  readonly isLate: boolean;
}

export interface AssignmentProgress {
  /** In the order in which the plan names them first. */
  readonly byKind: Readonly<Record<AssigneeKind, readonly AssigneeProgress[]>>;
  /** Leaves that the unit scores itself by and nobody answers for. */
  readonly unassigned: readonly CriteriaNode[];
}

/**
 * How far those are who answer for criteria; whoever answers for a criterion or section answers for
 * its leaves. Of several dates of one assignee the one nearest to the leaf counts. `today` is ISO.
 * Source: 003, III.1; 000, IV.
 */
export function assignmentProgress(
  plan: AssignmentPlan,
  scorecard: Scorecard,
  set: CriteriaSet,
  today: string,
): AssignmentProgress {
  const unproven = new Set(evidenceGaps(scorecard, set).map(({ leaf }) => leaf));
  const of = { plan, scorecard, set, today, unproven };
  const assigned = new Set(
    plan.assignments
      .filter(({ person, department }) => person !== "" || department !== "")
      .flatMap(({ code }) => set.nodesByCode.get(code)?.leaves ?? []),
  );
  return {
    byKind: { person: progressOf(of, "person"), department: progressOf(of, "department") },
    unassigned: set.leaves.filter((leaf) => !assigned.has(leaf) && isSelfScored(leaf, scorecard)),
  };
}

interface Work {
  readonly plan: AssignmentPlan;
  readonly scorecard: Scorecard;
  readonly set: CriteriaSet;
  readonly today: string;
  /** The leaves whose evidence is missing. */
  readonly unproven: ReadonlySet<CriteriaNode>;
}

function progressOf(work: Work, kind: AssigneeKind): AssigneeProgress[] {
  return assignmentsByAssignee(work.plan, kind).flatMap((assignments) => {
    const progress = progressOfAssignee(work, assignments[0]?.[kind] ?? "", assignments);
    return progress.leaves.length === 0 ? [] : progress;
  });
}

function progressOfAssignee(
  { plan, scorecard, set, today, unproven }: Work,
  name: string,
  assignments: readonly Assignment[],
): AssigneeProgress {
  const leaves = leavesOfAssignments(assignments, set).filter((leaf) =>
    isSelfScored(leaf, scorecard),
  );
  const unscored = leaves.filter((leaf) => lacksScore(scorecard, leaf, "self"));
  const days = (unscored.length > 0 ? unscored : leaves)
    .flatMap((leaf) => dueOfLeaf(leaf, assignments) ?? plan.due ?? [])
    .sort();
  const due = unscored.length > 0 ? days[0] : days.at(-1);
  return {
    name,
    leaves,
    scored: leaves.length - unscored.length,
    withoutEvidence: leaves.filter((leaf) => unproven.has(leaf)).length,
    due,
    isLate: unscored.length > 0 && due !== undefined && due < today,
  };
}

const isSelfScored = (leaf: CriteriaNode, { unit }: Scorecard): boolean =>
  isScoredIn(leaf, "self") && appliesTo(leaf, unit.kind);

/** The date of the assignment nearest to a leaf, the earliest where several are; ISO dates sort as texts. */
function dueOfLeaf(leaf: CriteriaNode, assignments: readonly Assignment[]): string | undefined {
  for (let node: CriteriaNode | undefined = leaf; node; node = node.parent) {
    const { code } = node;
    const days = assignments.flatMap((each) => (each.code === code ? (each.due ?? []) : []));
    if (days.length > 0) return days.sort()[0];
  }
  return undefined;
}
