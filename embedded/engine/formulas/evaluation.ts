import type { FUniver } from "@univerjs/core/facade";
import {
  type ArrayValueObject,
  type BaseAstNode,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  Interpreter,
  NullValueObject,
} from "@univerjs/engine-formula";
import "../univer-services";
import { NODE } from "./node-types";
import { ReferenceReuse } from "./reference-reuse";

/**
 * How a node of a formula is evaluated. Univer evaluates both branches of each IF, reads the texts and
 * numbers of a formula anew each time, and makes an object of twenty fields for each reference; a
 * scorecard's checking column has a hundred nodes of which a dozen count.
 */
interface Step {
  readonly node: BaseAstNode;
  readonly steps: readonly Step[];
  run(refOffsetX: number, refOffsetY: number): void;
}

/** Has Univer evaluate formulas by steps that are prepared once for each formula's tree of nodes. */
export function evaluateInSteps(univerAPI: FUniver): void {
  const interpreter = univerAPI.service(Interpreter);
  const reuse = new ReferenceReuse(univerAPI);
  const stepsByNode = new WeakMap<BaseAstNode, Step>();
  const asyncByNode = new WeakMap<BaseAstNode, boolean>();
  const checkAsyncNode = interpreter.checkAsyncNode.bind(interpreter);

  interpreter.checkAsyncNode = (node) => {
    if (node == null) return false;
    let isAsync = asyncByNode.get(node);
    if (isAsync === undefined) asyncByNode.set(node, (isAsync = checkAsyncNode(node)));
    return isAsync;
  };
  interpreter.execute = ({ node, refOffsetX, refOffsetY }) => {
    if (node == null) return ErrorValueObject.create(ErrorType.VALUE);
    let step = stepsByNode.get(node);
    if (step === undefined) stepsByNode.set(node, (step = stepOf(node, reuse)));
    step.run(refOffsetX, refOffsetY);
    return node.getValue() ?? ErrorValueObject.create(ErrorType.VALUE);
  };
}

function stepOf(node: BaseAstNode, reuse: ReferenceReuse): Step {
  if (isUncalledLambda(node)) return leaf(node, () => node.execute());
  const steps = node.getChildren().map((child) => stepOf(child, reuse));
  if (node.nodeType === NODE.value) return constant(node);
  if (node.nodeType === NODE.reference) return leaf(node, reuse.executing(node));
  if (node.nodeType === NODE.function && steps.length >= 2 && steps.length <= 3) {
    if (node.getToken() === "IF") return conditional(node, steps, chosenByIf);
    if (node.getToken() === "IFERROR") return conditional(node, steps, chosenByIfError);
  }
  return {
    node,
    steps,
    run: (x, y) => {
      for (const step of steps) step.run(x, y);
      node.execute();
    },
  };
}

const leaf = (node: BaseAstNode, run: Step["run"]): Step => ({ node, steps: [], run });

/** Univer leaves the nodes inside a LAMBDA to whoever calls it. */
function isUncalledLambda(node: BaseAstNode): boolean {
  return (
    node.nodeType === NODE.lambda &&
    (node as BaseAstNode & { isEmptyParamFunction(): boolean }).isEmptyParamFunction()
  );
}

/** What a text or number of the formula is read to stays the same; arrays may be written to. */
function constant(node: BaseAstNode): Step {
  let known: FunctionVariantType | undefined;
  return leaf(node, () => {
    if (known !== undefined) {
      node.setValue(known);
      return;
    }
    node.execute();
    const value = node.getValue();
    if (value != null && !value.isArray()) known = value;
  });
}

/** Evaluates, of the steps behind the first, only the one that the first chooses: -1 for none. */
function conditional(
  node: BaseAstNode,
  steps: readonly Step[],
  chosenBy: (first: FunctionVariantType) => number | undefined,
): Step {
  const [condition, ...branches] = steps as [Step, ...Step[]];
  return {
    node,
    steps,
    run: (x, y) => {
      condition.run(x, y);
      const value = condition.node.getValue();
      const chosen = value == null ? undefined : chosenBy(value);
      for (const [index, branch] of branches.entries()) {
        if (chosen === undefined || chosen === index) branch.run(x, y);
        // The function counts its arguments, and does not look at this one.
        else branch.node.setValue(NullValueObject.create());
      }
      node.execute();
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

function singleValue(variant: FunctionVariantType): BaseValueObject | undefined {
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const isSingle = array.getRowCount() === 1 && array.getColumnCount() === 1;
  return isSingle ? (array.get(0, 0) ?? undefined) : undefined;
}
