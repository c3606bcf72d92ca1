import type { CriteriaSet, LeafKind } from "../criteria/criteria-set";
import { hasOwnIndex } from "../scoring/index-of-total";
import { SET_COLUMN_TEXTS } from "../wording/vi/scorecard-guide-texts";

/** Whether units of a set can have different maxima: leaves that do not apply are left out. */
export const variesInMax = ({ leaves }: Pick<CriteriaSet, "leaves">): boolean =>
  leaves.some(({ notApplicable }) => notApplicable === "left-out");

/** Whether leaves are scored by a share, of which the unit enters both figures. */
export const hasRatios = ({ leaves }: Pick<CriteriaSet, "leaves">): boolean =>
  leaves.some(({ ratio }) => ratio !== undefined);

const KINDS_SHOWN_APART = ["survey", "bonus", "penalty"] as const satisfies readonly LeafKind[];
/** A leaf kind of which the sum is shown apart. */
export type KindShownApart = (typeof KINDS_SHOWN_APART)[number];

/** Those that a set has, in the order in which their sums stand. */
export const kindsShownApart = ({ leaves }: Pick<CriteriaSet, "leaves">): KindShownApart[] =>
  KINDS_SHOWN_APART.filter((kind) => leaves.some((leaf) => leaf.kind === kind));

/**
 * What a scorecard shows of its total apart: how much of it comes of the survey, of bonus and of penalty
 * points; the maximum that applies to the unit; the index.
 */
export type TotalPart = KindShownApart | "max" | "index";

/** Those that a set has, in the order of their rows. */
export const totalParts = (set: CriteriaSet): readonly TotalPart[] => [
  ...kindsShownApart(set),
  ...(variesInMax(set) ? ["max" as const] : []),
  ...(hasOwnIndex(set) ? ["index" as const] : []),
];

/** What stands in the row of a part. */
export const totalPartText = (part: TotalPart, set: Pick<CriteriaSet, "indexUnit">): string =>
  part === "index" ? SET_COLUMN_TEXTS.parts.index[set.indexUnit] : SET_COLUMN_TEXTS.parts[part];
