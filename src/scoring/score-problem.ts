import type { Points } from "../criteria/points";

/** Why what stands in a score cell is not a score of its leaf. */
export type ScoreProblem =
  | { readonly kind: "not-a-number"; readonly shown: string }
  /** A date where a score belongs: Excel made it of a typed "1.5". `meant` are the likely scores, best first. */
  | { readonly kind: "date"; readonly shown: string; readonly meant: readonly Points[] }
  | { readonly kind: "not-calculated"; readonly formula: string }
  | { readonly kind: "too-precise"; readonly value: number }
  | { readonly kind: "negative"; readonly score: Points }
  | { readonly kind: "above-max"; readonly score: Points; readonly maxScore: Points }
  /** A self-score of a leaf of the survey, which no unit scores itself. */
  | { readonly kind: "scored-by-survey"; readonly shown: string };
