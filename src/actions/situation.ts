import type { Decision, RankingGroup } from "../criteria/criteria-set";
import type { ClassDistribution } from "../scoring/class-distribution";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { ScorecardReview } from "./review-scorecard";

/** What lies before the officer in the open workbook. */
export type Situation =
  /** No score sheet to be seen: one can be inserted. */
  | { readonly kind: "no-scorecard" }
  | { readonly kind: "scorecard"; readonly review: ScorecardReview }
  /** A compiled workbook, with another sheet than a unit's in front. */
  | {
      readonly kind: "compiled";
      readonly isRankingStale: boolean;
      /** That publishes the ranking, where it has been named. */
      readonly decision: Decision | undefined;
      /** How many units each class has; undefined where the ranking or its set is not known. */
      readonly classes: ClassDistribution | undefined;
      /** The lists in which units are ranked; none where there is but one, or the set is not known. */
      readonly groups: readonly RankingGroup[];
    }
  /** The spreadsheet program did not let us look. */
  | { readonly kind: "refused"; readonly refusal: HostRefusal };
