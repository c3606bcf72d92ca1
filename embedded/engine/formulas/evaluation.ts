import type { FUniver } from "@univerjs/core/facade";
import {
  type BaseAstNode,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  Interpreter,
  NullValueObject,
} from "@univerjs/engine-formula";
import "../univer-services";
import { isNode, NODE } from "./node-types";
import { ReferenceReuse } from "./reference-reuse";
import { concatenated, singleOf, singleValue } from "./single-values";

/** How a node of a formula is evaluated, with all below it. */
interface Step {
  readonly node: BaseAstNode;
  run(refOffsetX: number, refOffsetY: number): void;
}

/** Functions that take one value where they are given one cell; others make a difference. */
const TAKES_SINGLE: ReadonlySet<string> = new Set(["ABS", "ISERROR", "ISNUMBER", "ROUND", "TRIM"]);

/**
 * Has Univer evaluate formulas by steps that are prepared once for each formula's tree of nodes. Univer
 * itself evaluates both branches of each IF, reads the texts and numbers of a formula anew each time,
 * makes an object of twenty fields for each reference and an array of each single cell; a scorecard's
 * checking column has a hundred nodes of which a dozen count.
 */
export function evaluateInSteps(univerAPI: FUniver): void {
  const interpreter = univerAPI.service(Interpreter);
  const reuse = new ReferenceReuse(univerAPI);
  const stepsByNode = new WeakMap<BaseAstNode, Step>();
  const asyncByNode = new WeakMap<BaseAstNode, boolean>();
  const checkAsyncNode = interpreter.checkAsyncNode.bind(interpreter);
  const execute = interpreter.execute.bind(interpreter);

  interpreter.checkAsyncNode = (node) => {
    if (node == null) return false;
    let isAsync = asyncByNode.get(node);
    if (isAsync === undefined) asyncByNode.set(node, (isAsync = checkAsyncNode(node)));
    return isAsync;
  };
  interpreter.execute = (toExecute) => {
    const { node, refOffsetX, refOffsetY } = toExecute;
    if (node == null) return execute(toExecute);
    let step = stepsByNode.get(node);
    if (step === undefined) {
      // What a LAMBDA is called with is read from nodes that are elsewhere in the tree.
      step = hasLambda(node)
        ? { node, run: (x, y) => execute({ node, refOffsetX: x, refOffsetY: y }) }
        : stepOf(node, reuse);
      stepsByNode.set(node, step);
    }
    step.run(refOffsetX, refOffsetY);
    return node.getValue() ?? ErrorValueObject.create(ErrorType.VALUE);
  };
}

function hasLambda(node: BaseAstNode): boolean {
  return (
    isNode(node, NODE.lambda) ||
    isNode(node, NODE.lambdaParameter) ||
    node.getChildren().some(hasLambda)
  );
}

function stepOf(node: BaseAstNode, reuse: ReferenceReuse): Step {
  if (isNode(node, NODE.value)) return constant(node);
  if (isNode(node, NODE.reference)) return { node, run: reuse.executing(node) };
  const steps = node.getChildren().map((child) => stepOf(child, reuse));
  const token = node.getToken();
  if (isNode(node, NODE.operator)) {
    if (token === "&") return concatenating(node, steps);
    // What is wrong with a text in one of these Univer says rightly of arrays only.
    if (token !== "/" && token !== "^") return ofSingles(node, steps);
  }
  if (isNode(node, NODE.function)) {
    if (token === "IF") return conditional(node, steps, chosenByIf);
    if (token === "IFERROR") return conditional(node, steps, chosenByIfError);
    if (TAKES_SINGLE.has(token)) return ofSingles(node, steps);
  }
  return {
    node,
    run: (x, y) => {
      for (const step of steps) step.run(x, y);
      node.execute();
      forget(steps);
    },
  };
}

/** What a text or number of the formula is read to stays the same; arrays may be written to. */
function constant(node: BaseAstNode): Step {
  let known: FunctionVariantType | undefined;
  const run = () => {
    if (known !== undefined) {
      node.setValue(known);
      return;
    }
    node.execute();
    const value = node.getValue();
    if (value != null && !value.isArray()) known = value;
  };
  return { node, run };
}

/** For operators and functions to which one cell is its value, and no array. */
function ofSingles(node: BaseAstNode, steps: readonly Step[]): Step {
  return {
    node,
    run: (x, y) => {
      for (const step of steps) {
        step.run(x, y);
        const single = singleOf(step.node.getValue());
        if (single !== undefined) step.node.setValue(single);
      }
      node.execute();
      forget(steps);
    },
  };
}

/** Univer makes arrays for "&" whatever it is between. */
function concatenating(node: BaseAstNode, steps: readonly Step[]): Step {
  return {
    node,
    run: (x, y) => {
      for (const step of steps) step.run(x, y);
      const [left, right] = steps.map((step) => singleOf(step.node.getValue()));
      if (left === undefined || right === undefined) node.execute();
      else node.setValue(concatenated(left, right));
      forget(steps);
    },
  };
}

/** Evaluates, of the steps behind the first, only the one that the first chooses: -1 for none. */
function conditional(
  node: BaseAstNode,
  steps: readonly Step[],
  chosenBy: (first: FunctionVariantType) => number | undefined,
): Step {
  const [condition, ...branches] = steps;
  return {
    node,
    run: (x, y) => {
      condition?.run(x, y);
      const value = condition?.node.getValue();
      const chosen = value == null ? undefined : chosenBy(value);
      for (let index = 0; index < branches.length; index++) {
        const branch = branches[index];
        if (chosen === undefined || chosen === index) branch?.run(x, y);
        // The function counts its arguments, and does not look at this one.
        else branch?.node.setValue(NullValueObject.create());
      }
      node.execute();
      forget(steps);
    },
  };
}

/** Undefined where the condition may be several, and each branch is needed for some. */
function chosenByIf(condition: FunctionVariantType): number | undefined {
  const single = singleValue(condition);
  if (single === undefined) return undefined;
  if (single.isError()) return -1;
  return single.getValue() ? 0 : 1;
}

function chosenByIfError(value: FunctionVariantType): number | undefined {
  if (value.isReferenceObject() || value.isArray()) return undefined;
  return value.isError() ? 0 : -1;
}

/** The trees are kept; what they came to last need not be. */
function forget(steps: readonly Step[]): void {
  for (const { node } of steps) node.setValue(null);
}
