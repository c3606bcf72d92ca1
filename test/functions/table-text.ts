import { type Argument, ArgumentCells } from "../../src/functions/argument-cells";
import type {
  FunctionProblem,
  FunctionTable,
  FunctionValue,
} from "../../src/functions/function-result";

/** The cells of an argument that Excel hands over so. */
export const cells = (...rows: readonly (readonly unknown[])[]): ArgumentCells =>
  new ArgumentCells(rows);

/** A column of cells. */
export const column = (...values: readonly unknown[]): ArgumentCells =>
  cells(...values.map((value) => [value]));

export const OMITTED = new ArgumentCells(null as Argument);

/** What a function answers, an error by its code. */
export const shown = (answer: FunctionTable | FunctionProblem): (string | number)[][] =>
  "kind" in answer ? [[answer.code]] : answer.map((row) => row.map(shownValue));

const shownValue = (value: FunctionValue): string | number =>
  typeof value === "object" ? value.code : value;
