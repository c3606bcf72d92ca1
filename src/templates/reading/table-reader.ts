import { allowedScores } from "../../criteria/allowed-scores";
import { type CriteriaNode, isLeaf } from "../../criteria/criteria-set";
import type { OrgUnitKind } from "../../criteria/org-unit-kind";
import { appliesTo, leafForKind } from "../../scoring/contribution";
import { type Finding, finding } from "../../scoring/finding";
import { judgeScore } from "../../scoring/judge-score";
import { saysNotApplicable } from "../../scoring/not-applicable-word";
import type { RatioFigures } from "../../scoring/ratio-score";
import { readScore } from "../../scoring/read-score";
import type { ScoreMend } from "../../scoring/score-mend";
import {
  NOT_APPLICABLE,
  type Score,
  SCORE_COLUMNS,
  type ScoreColumn,
  UNSCORED,
} from "../../scoring/score";
import type { LeafScores } from "../../scoring/scorecard";
import type { CellContent } from "../../sheet-model/cell-content";
import { cellAddress } from "../../sheet-model/address";
import type { Grid } from "../../sheet-model/grid";
import { MAX_ENTERED_TEXT } from "../../sheet-model/sheet";
import { cellText, isBlank, shownNumber } from "./cell-text";
import type { StatedSum } from "./check-sums";
import { readFigures } from "./read-figures";
import { type ScoreRow, enteredScores } from "./score-rows";
import { type ScoreTable, columnOf, contentAt } from "./score-table";

/** Takes the rows of one score table in, from top to bottom. */
export class TableReader {
  readonly scoresByCode = new Map<string, LeafScores>();
  /** Evidence in the order of its cells and rows. */
  readonly evidenceByCode = new Map<string, string[]>();
  readonly remarksByCode = new Map<string, string>();
  readonly explanationsByCode = new Map<string, string>();
  /** The two figures of shares, as far as they are numbers. */
  readonly figuresByCode = new Map<string, RatioFigures>();
  /** The first row of each code; it counts. */
  readonly rowsByCode = new Map<string, number>();
  readonly statedSums: StatedSum[] = [];
  readonly findings: Finding[] = [];
  readonly mends: ScoreMend[] = [];
  readonly #grid: Grid;
  readonly #table: ScoreTable;
  readonly #kind: OrgUnitKind | undefined;

  /** `kind` is that of the unit, where it is known. */
  constructor(grid: Grid, table: ScoreTable, kind: OrgUnitKind | undefined) {
    this.#grid = grid;
    this.#table = table;
    this.#kind = kind;
  }

  readRow(row: ScoreRow): void {
    switch (row.kind) {
      case "node":
        this.#readNode(row);
        break;
      case "total":
        this.#stateSums(row.row, row.node);
        break;
      case "more-evidence":
        this.#addEvidence(row.row, row.node);
        break;
      case "unknown": {
        const { shownCode, shownName } = row.identity;
        const shown = [shownCode, shownName].filter((text) => text !== "").join(" ");
        const scores = enteredScores(this.#grid, this.#table, row.row);
        const codeAbove = row.nodeAbove?.code;
        this.#report({ kind: "unknown-row", shown, scores, codeAbove }, undefined, row.row);
        break;
      }
      case "guide":
      case "total-part":
        break;
    }
  }

  #readNode({ row, node, identity, isByName }: ScoreRow & { kind: "node" }): void {
    const firstRow = this.rowsByCode.get(node.code);
    if (firstRow !== undefined) {
      const firstCell = identityCell(this.#table, firstRow);
      const scores = enteredScores(this.#grid, this.#table, row);
      this.#report({ kind: "duplicate-row", firstCell, scores }, node.code, row);
      return;
    }
    this.rowsByCode.set(node.code, row);
    const { nodeByName, shownCode, shownName } = identity;
    if (isByName) {
      this.#report({ kind: "read-by-name", shownCode }, node.code, row);
    } else if (nodeByName !== undefined && nodeByName !== node) {
      const names = { shownName, nameOfCode: node.name, codeOfName: nodeByName.code };
      this.#report({ kind: "name-mismatch", ...names }, node.code, row);
    }
    this.#checkMax(row, node);
    this.#addEvidence(row, node);
    this.#takeText(row, node, "remark", this.remarksByCode);
    this.#takeText(row, node, "explanation", this.explanationsByCode);
    if (isLeaf(node)) {
      const self = this.#score(row, node, "self");
      this.scoresByCode.set(node.code, { self, appraised: this.#score(row, node, "appraised") });
      if (node.ratio !== undefined && appliesTo(node, this.#kind)) {
        const { figures, findings } = readFigures(this.#grid, this.#table, row, node, self);
        if (figures !== undefined) this.figuresByCode.set(node.code, figures);
        this.findings.push(...findings);
      }
    } else {
      this.#stateSums(row, node);
    }
  }

  #score(row: number, node: CriteriaNode, column: ScoreColumn): Score {
    const place = columnOf(this.#table, column);
    const from = contentAt(this.#grid, row, place);
    const { code } = node;
    if (!appliesTo(node, this.#kind)) {
      if (place !== undefined && !isBlank(from) && !isNotApplicable(from)) {
        const detail = { kind: "does-not-apply", column, entered: shownNumber(from) } as const;
        this.findings.push(finding(detail, code, cellAddress(row, place)));
      }
      return NOT_APPLICABLE;
    }
    if (place === undefined) return UNSCORED;
    const score = judgeScore(from, leafForKind(node, this.#kind), column);
    const cell = cellAddress(row, place);
    const allowed = allowedScores(node);
    if (score.kind === "valid" && allowed?.includes(score.points) === false) {
      const detail = { kind: "off-level", column, score: score.points, allowed } as const;
      this.findings.push(finding(detail, code, cell));
    }
    if (score.kind === "invalid") {
      const { problem } = score;
      const isWord = node.notApplicable !== undefined && isNotApplicable(from);
      const detail = isWord ? ({ kind: "applies", column } as const) : { ...problem, column };
      this.findings.push(finding(detail, code, cell));
      const meant = problem.kind === "date" ? problem.meant : [];
      // What would be above the maximum is no mend: somebody has to look.
      const possible = meant.filter((points) => points <= node.maxScore);
      if (possible.length > 0) this.mends.push({ code, column, cell, from, meant: possible });
    } else if (score.kind === "valid" && from.kind === "text") {
      this.mends.push({ code, column, cell, from, meant: [score.points] });
    }
    return score;
  }

  #checkMax(row: number, node: CriteriaNode): void {
    const place = columnOf(this.#table, "max");
    const content = contentAt(this.#grid, row, place);
    const read = readScore(content);
    if (place === undefined || (read.ok && (read.value === null || read.value === node.maxScore))) {
      return;
    }
    const { maxScore, code } = node;
    const detail = { kind: "wrong-max", stated: shownNumber(content), maxScore } as const;
    this.findings.push(finding(detail, code, cellAddress(row, place)));
  }

  #stateSums(row: number, node: CriteriaNode | undefined): void {
    for (const column of SCORE_COLUMNS) {
      const place = columnOf(this.#table, column);
      if (place === undefined) continue;
      const content = contentAt(this.#grid, row, place);
      this.statedSums.push({ node, column, content, cell: cellAddress(row, place) });
    }
  }

  #addEvidence(row: number, node: CriteriaNode): void {
    const texts = (this.#table.columns.get("evidence") ?? [])
      .map((column) => contentAt(this.#grid, row, column))
      .filter((content) => !isBlank(content) && !isListing(content))
      .map(cellText);
    if (texts.length === 0) return;
    this.evidenceByCode.set(node.code, [...(this.evidenceByCode.get(node.code) ?? []), ...texts]);
  }

  #takeText(
    row: number,
    { code }: CriteriaNode,
    column: "remark" | "explanation",
    texts: Map<string, string>,
  ): void {
    const content = contentAt(this.#grid, row, columnOf(this.#table, column));
    if (!isBlank(content)) texts.set(code, cellText(content).trim().slice(0, MAX_ENTERED_TEXT));
  }

  #report(detail: Finding["detail"], code: string | undefined, row: number): void {
    this.findings.push(finding(detail, code, identityCell(this.#table, row)));
  }
}

const isNotApplicable = (content: CellContent): boolean =>
  content.kind === "text" && saysNotApplicable(content.text);

/**
 * Our own formula over the list of evidence, in a file without its result or turned into a text by
 * somebody's edit: it says nothing that the list does not.
 */
function isListing(content: CellContent): boolean {
  if (content.kind === "not-calculated") return content.formula.includes("TEXTJOIN(");
  return content.kind === "text" && /^=.*TEXTJOIN\(/.test(content.text);
}

/** The cell by which a row is known: its code, or its name where the table has no codes. */
function identityCell(table: ScoreTable, row: number): string {
  return cellAddress(row, columnOf(table, "code") ?? columnOf(table, "name") ?? 0);
}
