import { type CriteriaNode, type CriteriaSet, isLeaf } from "../criteria/criteria-set";
import { type Result, err, ok } from "../result";
import { judgeScore } from "../scoring/judge-score";
import type { LeafScores } from "../scoring/scorecard";
import { UNSCORED } from "../scoring/score";
import type { ScoresByCode } from "../scoring/totals";
import type { CellContent } from "../sheet-model/cell-content";
import { FUNCTION_TEXTS as TEXTS } from "../wording/vi/function-texts";
import type { ArgumentCells } from "./argument-cells";
import { type CodeCell, codeProblem, inOrder, readCodes } from "./code-cells";
import { type FunctionProblem, passedThrough, problem } from "./function-result";

/** Codes and, for one unit or several, the scores beside them. */
export interface ScoreTable {
  readonly codes: readonly CodeCell[];
  readonly units: readonly UnitScores[];
  /** Units lie side by side, each a column, rather than each a row. */
  readonly unitsAreColumns: boolean;
}

/** One unit's scores, taken for appraised ones: those of the survey are among them then. */
export interface UnitScores extends ScoresByCode {
  /** In the order of the codes. */
  readonly cells: readonly CellContent[];
  /** The first error that stands in a leaf's score cell. */
  readonly error: FunctionProblem | undefined;
}

/**
 * Puts scores beside their codes. Codes lie in one column or one row; scores in as many, one a unit, or
 * in a single line of the other direction. Of two rows of one leaf the first counts, as in a file.
 * Errors: ranges that do not fit each other.
 */
export function readScoreTable(
  codes: ArgumentCells,
  scores: ArgumentCells,
  set: CriteriaSet,
): Result<ScoreTable, FunctionProblem> {
  const paired = pairUp(codes, scores);
  if (!paired.ok) return paired;
  const { codeCells, unitCells, unitsAreColumns } = paired.value;
  const read = readCodes(codeCells, set);
  const units = unitCells.map((cells) => unitScores(read, cells));
  return ok({ codes: read, units, unitsAreColumns });
}

/** Why the codes of a table can't be summed up: an error among them, or a scored code of no criterion. */
export function tableProblem(table: ScoreTable, set: CriteriaSet): FunctionProblem | undefined {
  for (const [index, code] of table.codes.entries()) {
    const isScored = table.units.some(({ cells }) => (cells[index]?.kind ?? "empty") !== "empty");
    if (code.kind === "error" || (code.kind === "unknown" && isScored)) {
      return codeProblem(code, set);
    }
  }
  return undefined;
}

/** The leaves that a table has rows of. */
export const leavesIn = ({ codes }: ScoreTable): ReadonlySet<CriteriaNode> =>
  new Set(codes.flatMap((code) => (code.kind === "node" && isLeaf(code.node) ? [code.node] : [])));

interface Paired {
  readonly codeCells: readonly CellContent[];
  readonly unitCells: readonly (readonly CellContent[])[];
  readonly unitsAreColumns: boolean;
}

function pairUp(codes: ArgumentCells, scores: ArgumentCells): Result<Paired, FunctionProblem> {
  if (codes.rows > 1 && codes.columns > 1) return err(problem("#VALUE!", TEXTS.codesInLine));
  const isColumn = codes.columns === 1;
  if (isColumn && scores.rows === codes.rows) {
    // Of a whole column no more than its used part is looked at.
    const used = Math.max(1, codes.usedRows, scores.usedRows);
    return ok({
      codeCells: inOrder(codes, used),
      unitCells: Array.from({ length: scores.columns }, (_, unit) =>
        Array.from({ length: used }, (__, row) => scores.at(row, unit)),
      ),
      unitsAreColumns: true,
    });
  }
  const codeCells = inOrder(codes);
  if (!isColumn && scores.columns === codes.columns) {
    const unitCells = Array.from({ length: scores.rows }, (_, unit) =>
      codeCells.map((__, column) => scores.at(unit, column)),
    );
    return ok({ codeCells, unitCells, unitsAreColumns: false });
  }
  const isLine = scores.rows === 1 || scores.columns === 1;
  if (isLine && scores.rows * scores.columns === codeCells.length) {
    return ok({ codeCells, unitCells: [inOrder(scores)], unitsAreColumns: isColumn });
  }
  const [ofCodes, ofScores] = [codes, scores].map(({ rows, columns }) => TEXTS.size(rows, columns));
  return err(problem("#VALUE!", TEXTS.sizesDiffer(ofCodes ?? "", ofScores ?? "")));
}

function unitScores(codes: readonly CodeCell[], cells: readonly CellContent[]): UnitScores {
  const scoresByCode = new Map<string, LeafScores>();
  let error: FunctionProblem | undefined;
  for (const [index, code] of codes.entries()) {
    const cell = cells[index];
    if (cell === undefined || code.kind !== "node" || !isLeaf(code.node)) continue;
    if (scoresByCode.has(code.node.code)) continue;
    if (cell.kind === "error") error ??= passedThrough(cell.code);
    const appraised = judgeScore(cell, code.node, "appraised");
    scoresByCode.set(code.node.code, { self: UNSCORED, appraised });
  }
  return { cells, scoresByCode, error };
}
