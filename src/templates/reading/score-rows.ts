import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { readScore } from "../../scoring/read-score";
import type { EnteredScore } from "../../scoring/finding";
import { SCORE_COLUMNS } from "../../scoring/score";
import type { Grid } from "../../sheet-model/grid";
import { totalPartText, totalParts } from "../set-traits";
import { cellText, isBlank, shownNumber } from "./cell-text";
import { columnOfHeading } from "./column-headings";
import { foldText } from "./fold-text";
import { type RowIdentity, rowIdentifier } from "./row-identity";
import { type ScoreTable, columnOf, contentAt } from "./score-table";

/** What a row below the headings is; `row` counts from 0. */
export type ScoreRow = { readonly row: number } & (
  | {
      readonly kind: "node";
      readonly node: CriteriaNode;
      readonly identity: RowIdentity;
      readonly isByName: boolean;
    }
  /** A sum of its own row: of a section ("Cộng I"), or of everything where `node` is undefined. */
  | { readonly kind: "total"; readonly node: CriteriaNode | undefined }
  /** What our own sheet shows of the total apart: its parts, the maximum that applies, the index. */
  | { readonly kind: "total-part" }
  /** More evidence of the node above. */
  | { readonly kind: "more-evidence"; readonly node: CriteriaNode }
  /** Has a score or a code, but is no row of the set. */
  | {
      readonly kind: "unknown";
      readonly identity: RowIdentity;
      readonly nodeAbove: CriteriaNode | undefined;
    }
  /** Text without code and score among the criteria: a scoring guide, a remark. */
  | { readonly kind: "guide" }
);

/** "Tổng cộng", "TỔNG ĐIỂM (I+II)", "Tổng điểm tối đa"; "Cộng I", "Tổng điểm lĩnh vực III". Folded text. */
const TOTAL =
  /^(tong|cong)( cong.*| so| diem| toi da| chuan| quy dinh| cac linh vuc| (cua )?bo (chi so|tieu chi).*)*( \(.*\))?\s*[:.]?$/;
const SECTION_TOTAL =
  /^(?:tong|cong)(?: cong| so| diem)*(?: (?:linh vuc|muc|phan))? \(?([ivx]+|\d+)\)?\s*[:.]?$/;
export const COLUMN_NUMBER = /^\(?(\d{1,2}|[A-Z])\)?$/;

/** Tells apart the rows below a table's headings; blank rows, repeated headings and the lines after the last criterion are left out. */
export function scoreRows(grid: Grid, table: ScoreTable, set: CriteriaSet): ScoreRow[] {
  const identities = identifyRows(grid, table, set);
  const namesDecide = areCodesOrdinals([...identities.values()]);
  const nodeOf = (identity: RowIdentity) =>
    namesDecide
      ? (identity.nodeByName ?? identity.nodeByCode)
      : (identity.nodeByCode ?? identity.nodeByName);
  const partNames = new Set(totalParts(set).map((part) => foldText(totalPartText(part, set))));
  const lastNodeRow = Math.max(
    ...[...identities].flatMap(([row, identity]) => (nodeOf(identity) ? [row] : [])),
  );

  const rows: ScoreRow[] = [];
  let nodeAbove: CriteriaNode | undefined;
  let rowAbove = -1;
  for (const [row, identity] of identities) {
    const isAdjacent = row === rowAbove + 1;
    rowAbove = row;
    const node = nodeOf(identity);
    const isFooter = row > lastNodeRow;
    const sectionTotal = totalledSection(identity, set);
    if (node !== undefined) {
      const isByName =
        !namesDecide && identity.nodeByCode === undefined && identity.shownCode !== "";
      rows.push({ row, kind: "node", node, identity, isByName });
      nodeAbove = node;
    } else if (sectionTotal !== undefined) {
      rows.push({ row, kind: "total", node: sectionTotal });
    } else if (isTotal(identity)) {
      rows.push({ row, kind: "total", node: undefined });
    } else if (partNames.has(foldText(identity.shownName))) {
      rows.push({ row, kind: "total-part" });
    } else if (identity.hasCode || hasScore(grid, table, row, isFooter)) {
      rows.push({ row, kind: "unknown", identity, nodeAbove });
    } else if (nodeAbove !== undefined && isEvidenceOnly(grid, table, row)) {
      if (!isFooter || isAdjacent) rows.push({ row, kind: "more-evidence", node: nodeAbove });
    } else if (!isFooter) {
      rows.push({ row, kind: "guide" });
    }
  }
  return rows;
}

/** What stands in the score columns of a row, for a finding that says what was not counted. */
export function enteredScores(grid: Grid, table: ScoreTable, row: number): EnteredScore[] {
  return SCORE_COLUMNS.flatMap((column) => {
    const cell = contentAt(grid, row, columnOf(table, column));
    return isBlank(cell) ? [] : { column, entered: shownNumber(cell) };
  });
}

function identifyRows(grid: Grid, table: ScoreTable, set: CriteriaSet): Map<number, RowIdentity> {
  const identifier = rowIdentifier(set);
  const seen = new Set<string>();
  const identities = new Map<number, RowIdentity>();
  for (let row = table.firstRow; row < grid.rows.length; row++) {
    if (isBlankRow(grid, table, row) || isHeadingRow(grid, table, row)) continue;
    const identity = identifier.identify(
      contentAt(grid, row, columnOf(table, "code")),
      contentAt(grid, row, columnOf(table, "name")),
      seen,
    );
    const node = identity.nodeByCode ?? identity.nodeByName;
    if (node !== undefined) seen.add(node.code);
    identities.set(row, identity);
  }
  return identities;
}

/** A column "TT" that counts 1, 2, 3… contradicts the names in most rows; then the names are the truth. */
function areCodesOrdinals(identities: readonly RowIdentity[]): boolean {
  const named = identities.filter(({ nodeByName, hasCode }) => nodeByName !== undefined && hasCode);
  const contradicting = named.filter(({ nodeByCode, nodeByName }) => nodeByCode !== nodeByName);
  return contradicting.length * 2 > named.length;
}

function isTotal({ shownCode, shownName, hasCode }: RowIdentity): boolean {
  return !hasCode && [shownCode, shownName].some(saysTotal);
}

/** Whether a row that says this is the sum of everything. */
export const saysTotal = (text: string): boolean => TOTAL.test(foldText(text));

/** The section of which a row that says this is the sum, as it calls it, folded; undefined for any other text. */
export const totalledLabel = (text: string): string | undefined =>
  SECTION_TOTAL.exec(foldText(text))?.[1];

function totalledSection(
  { shownCode, shownName, hasCode }: RowIdentity,
  set: CriteriaSet,
): CriteriaNode | undefined {
  if (hasCode) return undefined;
  const labels = [shownCode, shownName].map(totalledLabel);
  return set.sections.find(
    ({ code, label }) => labels.includes(foldText(label)) || labels.includes(code),
  );
}

/** In the lines after the last criterion only a number is a score: signatures stand in any column. */
function hasScore(grid: Grid, table: ScoreTable, row: number, isFooter: boolean): boolean {
  return SCORE_COLUMNS.some((column) => {
    const cell = contentAt(grid, row, columnOf(table, column));
    return isFooter ? !isBlank(cell) && readScore(cell).ok : !isBlank(cell);
  });
}

function isEvidenceOnly(grid: Grid, table: ScoreTable, row: number): boolean {
  const others = ["code", "name", "max", "self", "appraised"] as const;
  return others.every((column) => isBlank(contentAt(grid, row, columnOf(table, column))));
}

function isBlankRow(grid: Grid, table: ScoreTable, row: number): boolean {
  return [...table.columns.values()]
    .flat()
    .every((column) => isBlank(contentAt(grid, row, column)));
}

/** The headings again at the top of a page, or the row of column numbers beneath them. */
function isHeadingRow(grid: Grid, table: ScoreTable, row: number): boolean {
  const self = cellText(contentAt(grid, row, columnOf(table, "self")));
  if (columnOfHeading(self) === "self") return true;
  const name = cellText(contentAt(grid, row, columnOf(table, "name"))).trim();
  return COLUMN_NUMBER.test(name) && COLUMN_NUMBER.test(self.trim());
}
