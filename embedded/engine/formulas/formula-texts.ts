import type { IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  AstTreeBuilder,
  type BaseAstNode,
  deserializeRangeWithSheet,
  generateAstNode,
  IFormulaCurrentConfigService,
  Lexer,
} from "@univerjs/engine-formula";
import "../univer-services";
import { NODE } from "./node-types";

/** Cells that a formula names, as it names them. */
export interface NamedRange {
  readonly unitId: string;
  /** "" for the formula's own sheet. */
  readonly sheetName: string;
  readonly range: IRange;
}

/** What is known of a formula by its text, wherever it stands. */
export interface FormulaText {
  readonly text: string;
  readonly node: ReturnType<typeof generateAstNode>;
  readonly ranges: readonly NamedRange[];
  readonly namesSheet: boolean;
  /** Like TODAY(): calculated in each calculation. */
  readonly isVolatile: boolean;
  /** Whether `ranges` are all that it depends on; OFFSET finds others when it is calculated. */
  readonly isPlain: boolean;
}

/**
 * Formulas by their texts. Univer keeps 5,000 of them, and takes the others to pieces twice in each
 * calculation; the compiled sheets of a district have 50,000.
 */
export class FormulaTexts {
  readonly #config: IFormulaCurrentConfigService;
  readonly #lexer: Lexer;
  readonly #builder: AstTreeBuilder;
  readonly #known = new Map<string, FormulaText>();

  constructor(univerAPI: FUniver) {
    this.#config = univerAPI.service(IFormulaCurrentConfigService);
    this.#lexer = univerAPI.service(Lexer);
    this.#builder = univerAPI.service(AstTreeBuilder);
  }

  get size(): number {
    return this.#known.size;
  }

  get(unitId: string, text: string): FormulaText {
    const key = unitId + text;
    let known = this.#known.get(key);
    if (known === undefined) this.#known.set(key, (known = this.#read(unitId, text)));
    return known;
  }

  clear(): void {
    this.#known.clear();
  }

  #read(unitId: string, text: string): FormulaText {
    const node = generateAstNode(unitId, text, this.#lexer, this.#builder, this.#config);
    const found = { ranges: new Map<string, NamedRange>(), isVolatile: false, isPlain: true };
    look(node, found);
    const ranges = [...found.ranges.values()];
    return {
      text,
      node,
      ranges,
      namesSheet: ranges.some(({ sheetName }) => sheetName !== ""),
      isVolatile: found.isVolatile,
      isPlain: found.isPlain,
    };
  }
}

interface Found {
  readonly ranges: Map<string, NamedRange>;
  isVolatile: boolean;
  isPlain: boolean;
}

function look(node: BaseAstNode, found: Found): void {
  if (node.isForcedCalculateFunction()) found.isVolatile = true;
  const isPlain =
    !node.isAddress() &&
    !(node.nodeType === NODE.prefix && node.getToken() === "@") &&
    !(node.nodeType === NODE.suffix && node.getToken() === "#");
  if (!isPlain) found.isPlain = false;
  const children = node.getChildren();
  if (node.nodeType === NODE.reference) add(rangeOf(node), found);
  else if (node.nodeType === NODE.union) {
    const [start, end] = children;
    if (start?.nodeType !== NODE.reference || end?.nodeType !== NODE.reference) {
      found.isPlain = false;
    } else {
      add(between(rangeOf(start), rangeOf(end)), found);
      return;
    }
  }
  for (const child of children) look(child, found);
}

function add(range: NamedRange | undefined, found: Found): void {
  if (range === undefined) {
    found.isPlain = false;
    return;
  }
  found.ranges.set(JSON.stringify(range), range);
}

/** Undefined for a table's. */
function rangeOf(node: BaseAstNode): NamedRange | undefined {
  const token = node.getToken();
  if (token.includes("[")) return undefined;
  const { unitId, sheetName, range } = deserializeRangeWithSheet(token);
  const isKnown = [range.startRow, range.startColumn].some((index) => Number.isInteger(index));
  return isKnown ? { unitId, sheetName, range } : undefined;
}

/** "Sheet1!A1" and "B2": the sheet is named once. */
function between(
  start: NamedRange | undefined,
  end: NamedRange | undefined,
): NamedRange | undefined {
  if (start === undefined || end === undefined) return undefined;
  const [one, other] = [start.range, end.range];
  return {
    ...start,
    range: {
      ...one,
      startRow: Math.min(one.startRow, other.startRow),
      startColumn: Math.min(one.startColumn, other.startColumn),
      endRow: Math.max(one.endRow, other.endRow),
      endColumn: Math.max(one.endColumn, other.endColumn),
      endAbsoluteRefType: other.startAbsoluteRefType ?? 0,
    },
  };
}
