import { AbsoluteRefType, type IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  AstTreeBuilder,
  type BaseAstNode,
  generateAstNode,
  IFormulaCurrentConfigService,
  Interpreter,
  Lexer,
  LexerNode,
} from "@univerjs/engine-formula";
import "../univer-services";
import { isNode, NODE } from "./node-types";
import { type CellReference, referenceOf, referencesIn } from "./references-in";
import { SharedTree } from "./shared-trees";

/** What is known of a formula by its text, wherever it stands. */
export interface FormulaText {
  readonly text: string;
  /** Its tree of nodes. */
  readonly node: BaseAstNode;
  /** The tree, where other texts that name other cells have it too. */
  readonly shared: SharedTree | undefined;
  /** All that the text names, for the nodes of a shared tree. */
  readonly references: readonly CellReference[];
  /** The cells that it depends on. */
  readonly ranges: readonly CellReference[];
  readonly namesSheet: boolean;
  /** Like TODAY(): calculated in each calculation. */
  readonly isVolatile: boolean;
  /** Whether `ranges` are all that it depends on; OFFSET finds others when it is calculated. */
  readonly isPlain: boolean;
}

/** What a tree of nodes tells of its formula. */
interface TreeFacts {
  /** The references that are areas, each by the first and the last of the nodes that it stands in. */
  readonly areas: (readonly [number, number])[];
  readonly referenceNodes: BaseAstNode[];
  isVolatile: boolean;
  isPlain: boolean;
  hasLambda: boolean;
}

interface Tree extends TreeFacts {
  readonly node: BaseAstNode;
  /** Undefined where it holds for one text only. */
  readonly shared: SharedTree | undefined;
}

/**
 * Formulas by their texts. Univer keeps 5,000 of them, and takes the others to pieces twice in each
 * calculation; the compiled sheets of a district have 50,000, which differ in little but the cells that
 * they name.
 */
export class FormulaTexts {
  readonly #config: IFormulaCurrentConfigService;
  readonly #lexer: Lexer;
  readonly #builder: AstTreeBuilder;
  readonly #interpreter: Interpreter;
  readonly #known = new Map<string, FormulaText>();
  readonly #treesByPattern = new Map<string, Tree>();

  constructor(univerAPI: FUniver) {
    this.#config = univerAPI.service(IFormulaCurrentConfigService);
    this.#lexer = univerAPI.service(Lexer);
    this.#builder = univerAPI.service(AstTreeBuilder);
    this.#interpreter = univerAPI.service(Interpreter);
  }

  get(unitId: string, text: string): FormulaText {
    const key = unitId + text;
    let known = this.#known.get(key);
    if (known === undefined) this.#known.set(key, (known = this.#read(unitId, text)));
    return known;
  }

  /** Forgets those of formulas that are gone, where many may be. */
  keepTo(count: number): void {
    if (this.#known.size > count) this.clear();
  }

  clear(): void {
    this.#known.clear();
    this.#treesByPattern.clear();
  }

  #read(unitId: string, text: string): FormulaText {
    const { pattern, tokens } = referencesIn(text);
    const key = unitId + pattern;
    let tree = this.#treesByPattern.get(key);
    if (tree === undefined) {
      tree = this.#treeOf(unitId, text, tokens);
      if (tree.shared !== undefined) this.#treesByPattern.set(key, tree);
    }
    const { node, shared, isVolatile } = tree;
    const own = shared === undefined ? tree.referenceNodes.map((each) => each.getToken()) : tokens;
    const references = own.map(referenceOf);
    const ranges = areasOf(tree.areas, own, references);
    return {
      text,
      node,
      shared,
      references: shared === undefined ? [] : references.filter((each) => each !== undefined),
      ranges: ranges.filter((range) => range !== undefined),
      namesSheet: references.some((reference) => reference?.sheetName !== ""),
      isVolatile,
      isPlain: tree.isPlain && ranges.every((range) => range !== undefined),
    };
  }

  #treeOf(unitId: string, text: string, tokens: readonly string[]): Tree {
    const lexed = this.#lexer.treeBuilder(text);
    const parsed = lexed instanceof LexerNode ? this.#builder.parse(lexed) : null;
    const node: BaseAstNode =
      parsed ?? generateAstNode(unitId, text, this.#lexer, this.#builder, this.#config);
    const facts = factsOf(node);
    const { referenceNodes } = facts;
    // Where names, tables or whole columns are referred to, the texts tell less than the tree.
    const isByText =
      referenceNodes.length === tokens.length &&
      referenceNodes.every((each, index) => each.getToken() === tokens[index]);
    const mayShare =
      isByText &&
      !text.includes("[") &&
      facts.isPlain &&
      !facts.hasLambda &&
      !this.#interpreter.checkAsyncNode(node);
    return { ...facts, node, shared: mayShare ? new SharedTree(referenceNodes) : undefined };
  }
}

function factsOf(root: BaseAstNode): TreeFacts {
  const facts: TreeFacts = {
    areas: [],
    referenceNodes: [],
    isVolatile: false,
    isPlain: true,
    hasLambda: false,
  };
  look(root, facts);
  return facts;
}

function look(node: BaseAstNode, facts: TreeFacts): void {
  const children = node.getChildren();
  if (node.isForcedCalculateFunction()) facts.isVolatile = true;
  if (isNode(node, NODE.lambda) || isNode(node, NODE.lambdaParameter)) facts.hasLambda = true;
  const isPlain =
    !node.isAddress() &&
    !(isNode(node, NODE.prefix) && node.getToken() === "@") &&
    !(isNode(node, NODE.suffix) && node.getToken() === "#");
  if (!isPlain) facts.isPlain = false;
  if (isNode(node, NODE.reference)) {
    const index = facts.referenceNodes.push(node) - 1;
    const parent = node.getParent();
    const isEnd = parent != null && isNode(parent, NODE.union);
    if (!isEnd) facts.areas.push([index, index]);
  } else if (isNode(node, NODE.union)) {
    const areEnds = children.every((child) => isNode(child, NODE.reference));
    if (areEnds && children.length === 2) {
      facts.areas.push([facts.referenceNodes.length, facts.referenceNodes.length + 1]);
    } else facts.isPlain = false;
  }
  for (const child of children) look(child, facts);
}

/** The areas that a formula names, each once. */
function areasOf(
  areas: TreeFacts["areas"],
  tokens: readonly string[],
  references: readonly (CellReference | undefined)[],
): (CellReference | undefined)[] {
  const found = new Map<string, CellReference | undefined>();
  for (const [first, last] of areas) {
    const key = `${tokens[first] ?? ""}:${tokens[last] ?? ""}`;
    if (!found.has(key)) found.set(key, between(references[first], references[last]));
  }
  return [...found.values()];
}

/** "Sheet1!A1" and "B2": the sheet is named once. */
function between(
  start: CellReference | undefined,
  end: CellReference | undefined,
): CellReference | undefined {
  if (start === undefined || end === undefined) return undefined;
  if (start === end) return start;
  const [one, other] = [start.range, end.range];
  const range: IRange = {
    ...one,
    startRow: Math.min(one.startRow, other.startRow),
    startColumn: Math.min(one.startColumn, other.startColumn),
    endRow: Math.max(one.endRow, other.endRow),
    endColumn: Math.max(one.endColumn, other.endColumn),
    endAbsoluteRefType: other.startAbsoluteRefType ?? AbsoluteRefType.NONE,
  };
  return { ...start, range };
}
