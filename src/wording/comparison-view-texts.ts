import type { ComparisonLevel } from "../scoring/comparison";
import type { ComparisonOrder } from "../scoring/comparison-filter";
import type { MissingScores } from "../scoring/comparison-units";

/** The pane's texts about self-scores held against appraised scores. Figures come written out. */
export interface ComparisonViewTexts {
  readonly nothing: string;
  readonly reading: string;
  readonly readAgain: string;
  /** `time` is of a clock, "14:05". */
  readonly readAt: (units: number, time: string) => string;
  /** Scores have changed since they were read. */
  readonly changed: string;
  /** What a difference is, and over which criteria. */
  readonly rule: string;
  readonly more: (rows: number) => string;
  readonly overrating: {
    readonly heading: string;
    readonly none: string;
    readonly difference: (signed: string, signedPercent: string) => string;
  };
  readonly losses: {
    readonly heading: string;
    readonly none: string;
    /** Of the most points that a unit can have. */
    readonly mean: (lost: string, max: string, percent: string, units: number) => string;
  };
  readonly missing: {
    readonly heading: string;
    readonly none: string;
    readonly units: (count: number) => string;
    /** What a unit lacks, over how many criteria. */
    readonly lacking: Readonly<Record<keyof MissingScores, (criteria: number) => string>>;
  };
  readonly filters: {
    readonly heading: string;
    readonly level: string;
    readonly levels: Readonly<Record<ComparisonLevel, string>>;
    readonly unit: string;
    readonly everyUnit: string;
    readonly section: string;
    readonly everySection: string;
    readonly onlyDifferent: string;
    readonly threshold: string;
    readonly thresholdHint: string;
    readonly thresholdProblem: string;
    readonly order: string;
    readonly orders: Readonly<Record<ComparisonOrder, string>>;
    /** A criterion was chosen from the list of those that lose most. */
    readonly onlyCriterion: (code: string) => string;
    readonly everyCriterion: string;
    readonly matching: (rows: number) => string;
  };
  readonly row: {
    readonly total: string;
    readonly self: string;
    readonly appraised: string;
    readonly difference: string;
    /** In place of a figure that cannot be given yet. */
    readonly none: string;
    /** Behind a total that rests on some of the criteria. */
    readonly part: (scored: number, all: number) => string;
  };
}
