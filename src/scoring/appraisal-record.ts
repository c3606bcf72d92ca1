import type { Settlement } from "./answer";
import type { Round } from "./appraisal-round";
import type { Score } from "./score";

/** The rounds whose scores are settled, in their order. Source: 001, II.3.4 and II.3.6. */
export const SETTLED_ROUNDS = ["preliminary", "council"] as const satisfies readonly Round[];
/** Vòng được chốt: sơ bộ, hội đồng. */
export type SettledRound = (typeof SETTLED_ROUNDS)[number];

/** A score that a round can be settled with. */
export type SettledScore = Extract<Score, { readonly kind: "valid" | "not-applicable" }>;

export const isSettledScore = (score: Score): score is SettledScore =>
  score.kind === "valid" || score.kind === "not-applicable";

/** The appraised scores of one unit as they were when a round was settled. */
export interface RoundScores {
  /** ISO. */
  readonly settledOn: string;
  /** Points, or that the leaf does not apply; leaves that had neither then are not among them. */
  readonly scoresByCode: ReadonlyMap<string, SettledScore>;
}

/** What the compiling level notes beside one unit's scorecard. */
export interface AppraisalRecord {
  /** Undefined for a round that is not settled yet. */
  readonly rounds: Readonly<Record<SettledRound, RoundScores | undefined>>;
  /** What the appraiser made of the unit's explanations and supplements. */
  readonly settlementsByCode: ReadonlyMap<string, Settlement>;
  /** The appraised scores that the log knows of; undefined for a sheet that does not note them. */
  readonly loggedByCode: ReadonlyMap<string, Score> | undefined;
}

/** Of a unit for which nothing was noted yet. */
export const EMPTY_RECORD: AppraisalRecord = {
  rounds: { preliminary: undefined, council: undefined },
  settlementsByCode: new Map(),
  loggedByCode: undefined,
};

/** The latest round of which the scores are settled; undefined while none is. */
export const latestSettled = ({
  rounds,
}: Pick<AppraisalRecord, "rounds">): SettledRound | undefined =>
  SETTLED_ROUNDS.filter((round) => rounds[round] !== undefined).at(-1);
