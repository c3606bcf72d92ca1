import type { CriteriaNode } from "../criteria/criteria-set";
import type { LeftReason } from "../scoring/appraisal-log";
import type { SettledRound } from "../scoring/appraisal-record";

/** What the pane says of appraising, of the rounds and of units' answers. Days come written out. */
export interface AppraisalViewTexts {
  readonly noUnits: string;
  readonly outOfForm: (sheetNames: readonly string[]) => string;
  readonly criteria: {
    readonly heading: string;
    readonly lead: string;
    readonly scope: string;
    readonly scopeOption: (node: CriteriaNode) => string;
    readonly department: (name: string) => string;
    readonly submit: string;
    readonly drawing: string;
    readonly shown: (units: number) => string;
    /** Before what stays where it was typed. */
    readonly left: (count: number) => string;
    readonly leftReason: Readonly<Record<LeftReason, string>>;
  };
  readonly rounds: {
    readonly heading: string;
    readonly lead: string;
    readonly name: Readonly<Record<SettledRound, string>>;
    readonly notSettled: string;
    readonly settled: (units: number, all: number, day: string) => string;
    readonly settle: Readonly<Record<SettledRound, string>>;
    readonly settling: string;
    readonly done: (round: SettledRound, units: number) => string;
    readonly unscored: (
      units: readonly { readonly unit: string; readonly leaves: number }[],
    ) => string;
    readonly settledBefore: (round: SettledRound, day: string) => string;
    readonly again: string;
    readonly tooEarly: (missing: SettledRound, units: number) => string;
    readonly tooLate: (later: SettledRound) => string;
    readonly openLog: string;
    readonly noLog: string;
  };
  readonly answers: {
    readonly heading: string;
    readonly none: string;
    readonly counts: (open: number, settled: number) => string;
    readonly supplement: string;
  };
  /** What is told while the log is kept. */
  readonly keeper: {
    readonly changedOutside: (scores: number) => string;
    readonly taken: (entries: number) => string;
    readonly refused: (why: string) => string;
  };
  readonly reading: string;
}
