import type { Points } from "../criteria/points";
import type { ScoreProblem } from "./score-problem";

/** What a leaf has in one score column. Only a valid score is ever counted; none is ever clamped. */
export type Score =
  /** Empty, which is not 0. */
  | { readonly kind: "unscored" }
  | { readonly kind: "valid"; readonly points: Points }
  /** The leaf does not apply to the unit: it said so, or is of another kind. */
  | { readonly kind: "not-applicable" }
  /** `entered` is what the cell showed, kept so that whoever looks next sees the same. */
  | { readonly kind: "invalid"; readonly problem: ScoreProblem; readonly entered: string | number };

export const UNSCORED: Score = { kind: "unscored" };
export const NOT_APPLICABLE: Score = { kind: "not-applicable" };

export const validScore = (points: Points): Score => ({ kind: "valid", points });

/** The two score columns: điểm tự đánh giá (the commune's) and điểm thẩm định (the council's). */
export const SCORE_COLUMNS = ["self", "appraised"] as const;
export type ScoreColumn = (typeof SCORE_COLUMNS)[number];
