import type { CriteriaSet } from "../../criteria/criteria-set";
import type { AssignmentPlan } from "../../scoring/assignment";
import type { Scorecard } from "../../scoring/scorecard";
import type { ListReference } from "./list-sheet";
import type { ScorecardLayout } from "./scorecard-layout";

/** The lists that a scorecard shows: where they stand, and what is assigned in them. */
export interface ScorecardLists {
  readonly documents: ListReference;
  readonly assignments: ListReference;
  readonly plan: AssignmentPlan;
}

/** Everything that a scorecard's rows are made of. */
export interface ScorecardContent {
  readonly set: CriteriaSet;
  readonly scorecard: Scorecard;
  readonly layout: ScorecardLayout;
  /** The lists beside the scorecard; undefined where it stands alone. */
  readonly lists: ScorecardLists | undefined;
}
