import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import { type CellContent, EMPTY_CELL } from "../sheet-model/cell-content";
import { cellText, isBlank } from "../templates/reading/cell-text";
import { rowIdentifier } from "../templates/reading/row-identity";
import { FUNCTION_TEXTS as TEXTS } from "../wording/vi/function-texts";
import type { ArgumentCells, Cells } from "./argument-cells";
import { type FunctionProblem, passedThrough, problem } from "./function-result";

/** What a cell of codes says. */
export type CodeCell =
  | { readonly kind: "blank" }
  | { readonly kind: "node"; readonly node: CriteriaNode }
  /** A heading, "Tổng cộng", a remark: no code at all. */
  | { readonly kind: "label"; readonly shown: string }
  /** Looks like a code, and is none of the set. */
  | { readonly kind: "unknown"; readonly shown: string }
  | { readonly kind: "error"; readonly code: string };

const BLANK: CodeCell = { kind: "blank" };

/**
 * What cells of codes say, in their order: the number 1.1 is "1.10" once "1.1" has been read, as in a
 * file. `set` is the one whose codes they are.
 */
export function readCodes(cells: readonly CellContent[], set: CriteriaSet): CodeCell[] {
  const identifier = rowIdentifier(set);
  const seen = new Set<string>();
  return cells.map((cell): CodeCell => {
    if (cell.kind === "error") return cell;
    // A cell that is empty may come as 0, which no code is.
    if (isBlank(cell) || (cell.kind === "number" && cell.value === 0)) return BLANK;
    const byCode = identifier.identify(cell, EMPTY_CELL, seen);
    // Where code and name stand in one cell, or the name alone.
    const byName = identifier.identify(EMPTY_CELL, cell, seen);
    const node = byCode.nodeByCode ?? byName.nodeByCode ?? byName.nodeByName;
    if (node === undefined) {
      return { kind: byCode.hasCode ? "unknown" : "label", shown: cellText(cell) };
    }
    seen.add(node.code);
    return { kind: "node", node };
  });
}

/** The same where they stand. Among others a cell without any code is taken for a heading, and as blank. */
export function codesWhereTheyStand(range: ArgumentCells, set: CriteriaSet): Cells<CodeCell> {
  const { rows, columns, usedRows } = range;
  const isAlone = rows * columns === 1;
  const codes = readCodes(inOrder(range, usedRows), set).map((code) =>
    code.kind === "label" && !isAlone ? BLANK : code,
  );
  return {
    rows,
    columns,
    usedRows,
    at: (row, column) => codes[row * columns + column] ?? BLANK,
  };
}

/** The cells of a range in reading order, row by row. */
export function inOrder(range: ArgumentCells, rows = range.rows): CellContent[] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: range.columns }, (__, column) => range.at(row, column)),
  ).flat();
}

/** Why a cell names no criterion; undefined for one that does, and for an empty one. */
export function codeProblem(code: CodeCell, set: CriteriaSet): FunctionProblem | undefined {
  switch (code.kind) {
    case "blank":
    case "node":
      return undefined;
    case "label":
      return problem("#N/A", TEXTS.notACode(code.shown));
    case "unknown":
      return problem("#N/A", TEXTS.unknownCode(code.shown, set));
    case "error":
      return passedThrough(code.code);
  }
}
