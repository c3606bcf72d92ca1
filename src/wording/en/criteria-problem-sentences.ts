import type { CriteriaProblem, LeafKey } from "../../criteria/criteria-problem";
import type { Points } from "../../criteria/points";
import { formatPointsInEnglish as formatPoints } from "../../scoring/format-points";
import { UNIT_KIND_TERMS } from "./set-terms";

const LEAF_KEY_TERMS: Readonly<Record<LeafKey, string>> = {
  kind: "a kind",
  appliesTo: "kinds of unit it applies to",
  optional: "“nếu có”",
  levels: "levels",
  step: "a step",
  ratio: "a share",
};

/** Why a criteria set is refused, without the place; of a code that is there twice, `firstPlace` says where it stands first. */
export function criteriaProblemWords(problem: CriteriaProblem, firstPlace: string): string {
  switch (problem.kind) {
    case "missing":
      return "a value is missing.";
    case "unknown-key":
      return `there is an unknown entry “${problem.key}”.`;
    case "wrong-value":
      return "the value is not valid.";
    case "repeated-code":
      return `code ${problem.code} is already at ${firstPlace}.`;
    case "repeated-label":
      return `the label “${problem.label}” of ${problem.code} is used for ${problem.other} already.`;
    case "orphaned-code":
      return `code ${problem.code} has no parent ${problem.parent}.`;
    case "out-of-order":
      return `code ${problem.code} must stand before ${problem.previous}.`;
    case "wrong-parent-max":
      return `the maximum of ${problem.code} is ${formatPoints(problem.max)}, those beneath it add up to ${formatPoints(problem.sumOfChildren)}.`;
    case "wrong-total":
      return `the total is ${formatPoints(problem.total)}, the sections add up to ${formatPoints(problem.sumOfSections)}.`;
    case "repeated-band":
      return `class “${problem.band}” is there twice.`;
    case "empty-band":
      return `class “${problem.band}” holds no value.`;
    case "unreachable-band":
      return `class “${problem.band}” begins above the highest index there can be (${formatPoints(problem.highest)}).`;
    case "leaf-key-on-parent":
      return `${problem.code} has criteria beneath it and is not scored itself; remove ${LEAF_KEY_TERMS[problem.key]}.`;
    case "conflicting-keys":
      return `${problem.code} cannot have both ${LEAF_KEY_TERMS[problem.keys[0]]} and ${LEAF_KEY_TERMS[problem.keys[1]]}; remove one.`;
    case "levels-miss-max":
      return `the best level of ${problem.code} is ${formatPoints(problem.best)}, its maximum ${formatPoints(problem.max)}.`;
    case "repeated-level":
      return `${problem.code} has two levels of ${formatPoints(problem.points)} points.`;
    case "uneven-step":
      return `the maximum ${formatPoints(problem.max)} of ${problem.code} is no multiple of its step ${formatPoints(problem.step)}.`;
    case "too-many-steps":
      return `the step of ${problem.code} is so small that it makes more than ${String(problem.most)} choices.`;
    case "missing-not-applicable-rule":
      return `${problem.code} may not apply to some units, and the set does not say what becomes of it then.`;
    case "left-out-needs-percent":
      return "criteria that do not apply are left out of the maximum, so classes must go by percent.";
    case "cap-below-full":
      return `the cap ${formatPoints(problem.cap)} is below the index of full performance (${formatPoints(problem.full)}).`;
    case "tie-without-section":
      return `${problem.code}, which is to decide ties, is no section of the set.`;
    case "repeated-tie-section":
      return `section ${problem.code} is there twice in the order of ties.`;
    case "repeated-group":
      return `ranking group “${problem.group}” is there twice.`;
    case "unit-kind-in-two-groups":
      return `${UNIT_KIND_TERMS[problem.unitKind]} are in two ranking groups.`;
    case "unit-kind-without-group":
      return `${UNIT_KIND_TERMS[problem.unitKind]} are in no ranking group.`;
    case "band-gap":
      return `there is no class for ${interval(problem)}.`;
    case "band-overlap":
      return `two classes take ${interval(problem)}.`;
  }
}

const interval = ({ from, below }: { from: Points; below: Points | undefined }): string =>
  below === undefined
    ? `${formatPoints(from)} and above`
    : `${formatPoints(from)} to below ${formatPoints(below)}`;
