import { allowedScores } from "../../criteria/allowed-scores";
import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { NOT_APPLICABLE_WORD } from "../../scoring/not-applicable-word";
import { pointsToNumber } from "../../criteria/points";
import { variesInMax } from "../set-traits";

/* What the sheet of one set needs beside the form that every set has. */

/** Whether there is anything to say of how nodes are scored. */
export const hasGuides = ({ nodes }: Pick<CriteriaSet, "nodes">): boolean => nodes.some(isGuided);

const isGuided = (node: CriteriaNode): boolean =>
  node.guide !== "" ||
  node.levels.length > 0 ||
  node.step !== undefined ||
  node.ratio !== undefined ||
  node.notApplicable !== undefined;

/** What is offered for a leaf's score, in this order; none where any score may be typed. */
export function choicesOf(leaf: CriteriaNode): readonly (number | string)[] {
  const allowed = allowedScores(leaf);
  if (allowed === undefined) return [];
  const scores = allowed.map(pointsToNumber);
  return leaf.notApplicable === undefined ? scores : [...scores, NOT_APPLICABLE_WORD];
}

/** How many columns of choices the sheet has. */
export const choiceColumns = ({ leaves }: Pick<CriteriaSet, "leaves">): number =>
  leaves.reduce((most, leaf) => Math.max(most, choicesOf(leaf).length), 0);

/** Whether the sheet has the columns of SET_COLUMNS at all. */
export const hasSetColumns = (set: Pick<CriteriaSet, "nodes" | "leaves">): boolean =>
  hasGuides(set) || variesInMax(set);
