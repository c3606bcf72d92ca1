import type { CriteriaSet } from "../criteria/criteria-set";
import type { CellReader } from "../sheet-model/cell-reader";
import { type Argument, ArgumentCells, ArgumentReader } from "./argument-cells";
import { chosenSet } from "./chosen-set";
import {
  type FunctionProblem,
  type FunctionTable,
  type FunctionValue,
  isProblem,
} from "./function-result";

type Answer = FunctionTable | FunctionProblem;
/** Answers whether the workbook could be looked at. */
type LearnUsualSet = () => Promise<boolean>;

let reader = new ArgumentReader(undefined);
let learnUsualSet: LearnUsualSet = () => Promise.resolve(true);
let look: Promise<boolean> | undefined;

/** Has cells looked up where a function is not told what stands in them. */
export function lookUpCellsWith(readCells: CellReader): void {
  reader = new ArgumentReader(readCells);
}

/** Has the set of the open workbook learnt once, before the first answer; again where `learn` could not look. */
export function learnUsualSetWith(learn: LearnUsualSet): void {
  learnUsualSet = learn;
  look = undefined;
}

/**
 * What a custom function answers Excel with: a table that spills, errors in it with their sentences.
 * `set` is the argument [bộ], the last one.
 * Errors: throws CustomFunctions.Error where there is one error and nothing else.
 */
export async function answer(
  invocation: CustomFunctions.Invocation,
  ranges: readonly Argument[],
  set: Argument,
  answerOf: (set: CriteriaSet, ...ranges: readonly ArgumentCells[]) => Answer,
): Promise<unknown[][]> {
  // The workbook may bring a set of the name that is given, too, and no answer may hang on which came first.
  await usualSetLearnt();
  const chosen = chosenSet(new ArgumentCells(set));
  if (!chosen.ok) return alone(chosen.error);
  const cells = await Promise.all(
    ranges.map((range, index) => reader.read(range, invocation.parameterAddresses?.[index])),
  );
  const answered = answerOf(chosen.value, ...cells);
  if (isProblem(answered)) return alone(answered);
  const [[only] = []] = answered;
  const isAlone = answered.length === 1 && answered[0]?.length === 1;
  if (isAlone && only !== undefined && isProblem(only)) return alone(only);
  return answered.map((row) => row.map(shownValue));
}

/** Done when the workbook has been looked at, by one look for all that ask; one that failed is forgotten. */
function usualSetLearnt(): Promise<boolean> {
  if (look !== undefined) return look;
  const begun = learnUsualSet();
  look = begun;
  const forget = () => {
    if (look === begun) look = undefined;
  };
  begun.then((hasLooked) => {
    if (!hasLooked) forget();
  }, forget);
  return begun;
}

/** Microsoft's own examples throw an error that is all there is to tell. */
function alone(reason: FunctionProblem): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- It is an Error; its types don't say so.
  throw errorValue(reason);
}

const shownValue = (value: FunctionValue): unknown =>
  isProblem(value) ? errorValue(value) : value;

const errorValue = ({ code, message }: FunctionProblem): CustomFunctions.Error => {
  const { ErrorCode } = CustomFunctions;
  const known = new Map<string, CustomFunctions.ErrorCode>(
    Object.values(ErrorCode).map((each) => [each, each]),
  );
  return new CustomFunctions.Error(known.get(code) ?? ErrorCode.invalidValue, message);
};
