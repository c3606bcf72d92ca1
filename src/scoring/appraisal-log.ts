import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import type { AppraisalRecord, SettledRound } from "./appraisal-record";
import { isSameScore } from "./same-score";
import { type Score, UNSCORED } from "./score";
import type { Scorecard } from "./scorecard";

/** Where an appraised score was changed. */
export const CHANGE_PLACES = [
  /** On the unit's sheet, while the add-in looked on. */
  "unit-sheet",
  /** On the sheet that shows one criterion over all units. */
  "criterion-sheet",
  /** By taking in a unit's file. */
  "import",
  /** By taking in the survey's results. */
  "survey",
  /** While the add-in did not look on: in another program, by a co-author, or with its pane closed. */
  "outside",
] as const;
/** Nơi sửa. */
export type ChangePlace = (typeof CHANGE_PLACES)[number];

/** A leaf whose appraised score is another than the log knows of. */
export interface AppraisalChange {
  readonly leaf: CriteriaNode;
  readonly from: Score;
  readonly to: Score;
  /** The appraiser's remark as it stands then; "" for none. */
  readonly reason: string;
}

/** What the log says of one thing that happened. */
export type LogEvent =
  | ({ readonly kind: "score"; readonly unit: string } & AppraisalChange)
  /** A remark that was written or changed beside a score that the log knows of already. */
  | {
      readonly kind: "reason";
      readonly unit: string;
      readonly leaf: CriteriaNode;
      readonly reason: string;
    }
  /** `unscored` leaves, over all `units`, had no valid score when the round was settled. */
  | {
      readonly kind: "settled";
      readonly round: SettledRound;
      readonly units: number;
      readonly unscored: number;
    };

/** An event with what goes with it. */
export interface LogEntry {
  readonly event: LogEvent;
  readonly at: Date;
  /** The latest round that was settled by then. */
  readonly after: SettledRound | undefined;
  readonly place: ChangePlace;
  /** Who did it, as far as the spreadsheet program tells; "" where it does not. */
  readonly who: string;
}

/**
 * The leaves whose appraised score the log does not know yet, in the order of the set; none where
 * nothing is known of what the log knows.
 */
export function unloggedChanges(
  { scoresByCode, remarksByCode }: Pick<Scorecard, "scoresByCode" | "remarksByCode">,
  { loggedByCode }: Pick<AppraisalRecord, "loggedByCode">,
  set: CriteriaSet,
): AppraisalChange[] {
  if (loggedByCode === undefined) return [];
  return set.leaves.flatMap((leaf) => {
    const from = loggedByCode.get(leaf.code) ?? UNSCORED;
    const to = scoresByCode.get(leaf.code)?.appraised ?? UNSCORED;
    if (isSameScore(from, to)) return [];
    return [{ leaf, from, to, reason: (remarksByCode.get(leaf.code) ?? "").trim() }];
  });
}

/** Why something typed for a unit elsewhere than on its own sheet was left where it was typed. */
export const LEFT_REASONS = [
  /** It is no score of that leaf. */
  "invalid",
  /** The leaf is not for units of that kind. */
  "not-applicable",
  /** Another score was entered in the unit's own sheet meanwhile, and which came later is not known. */
  "changed-in-both",
  /** The unit's sheet is gone, or its rows were moved. */
  "no-sheet",
] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];
