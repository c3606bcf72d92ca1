import type { ScoreProblem } from "../scoring/score-problem";
import { describeScoreProblem } from "../wording/vi/function-texts";

/** The errors that Excel shows with a sentence of ours. */
export type ProblemCode = "#VALUE!" | "#N/A";

/** Why there is no result, as an error value of Excel's. */
export interface FunctionProblem {
  readonly kind: "problem";
  /** One of ours, or the error that stood in a cell of the user's. */
  readonly code: string;
  /** What, where, what to do; undefined for an error that says it itself. */
  readonly message: string | undefined;
}

export const DIVISION_BY_ZERO: FunctionProblem = {
  kind: "problem",
  code: "#DIV/0!",
  message: undefined,
};

export type FunctionValue = string | number | FunctionProblem;
/** Rows × columns. */
export type FunctionTable = readonly (readonly FunctionValue[])[];

export const problem = (code: ProblemCode, message: string): FunctionProblem => ({
  kind: "problem",
  code,
  message,
});

/** What stands in a cell where only a score can. */
export const notAScore = (reason: ScoreProblem): FunctionProblem =>
  problem("#VALUE!", `${describeScoreProblem(reason)}.`);

/** An error in a cell that a function was given is its result, as with Excel's own functions. */
export const passedThrough = (code: string): FunctionProblem => ({
  kind: "problem",
  code,
  message: undefined,
});

export const isProblem = (value: FunctionValue | FunctionTable): value is FunctionProblem =>
  typeof value === "object" && "kind" in value;
