import type { CellContent } from "../../sheet-model/cell-content";
import { EMPTY_CELL } from "../../sheet-model/cell-content";
import { isBlank } from "../reading/cell-text";
import { COLUMN_NUMBER, saysTotal, totalledLabel } from "../reading/score-rows";
import { contentAt } from "../reading/score-table";
import { writtenCodes } from "../reading/written-code";
import type { CriteriaList } from "./find-list";
import { readNumber, plainText } from "./set-cells";
import { type ListColumn, listColumn } from "./set-headings";
import type { GuideLine } from "./read-levels";

/** A row that is a criterion, with the lines beneath it; rows count from 0. */
export interface CriterionRow {
  readonly row: number;
  /** What says its code; empty where nothing does. */
  readonly codeCell: CellContent;
  readonly codeColumn: number;
  readonly name: CellContent;
  readonly lines: readonly GuideLine[];
}

/** A row that states a sum: of everything, or of the section above it. */
export interface SumRow {
  readonly row: number;
  readonly of: "everything" | "section";
  /** How many criteria stand above it. */
  readonly criteriaAbove: number;
}

export interface ListRows {
  readonly criteria: readonly CriterionRow[];
  readonly sums: readonly SumRow[];
}

export const cellIn = (list: CriteriaList, row: number, column: ListColumn): CellContent =>
  contentAt(list.grid, row, list.columns.get(column));

/**
 * Tells the rows beneath a list's headings apart. In our own sheet each that holds anything is a criterion;
 * in an annex there are also sums, headings once more, guides beneath their criterion, and what follows the list.
 */
export function listRows(list: CriteriaList): ListRows {
  const codeColumn = list.columns.get("code") ?? list.columns.get("name") ?? 0;
  const criteria: (CriterionRow & { readonly lines: GuideLine[] })[] = [];
  const sums: SumRow[] = [];
  const end = list.isOurs ? 0 : endOfList(list);
  let isAfterGap = false;
  let isOver = false;
  for (let row = list.firstRow; row < list.grid.rows.length; row++) {
    if ([...list.columns.values()].every((column) => isBlank(contentAt(list.grid, row, column)))) {
      isAfterGap = true;
      isOver ||= row > end && !list.isOurs && sums.some(({ of }) => of === "everything");
      continue;
    }
    // Signatures beneath the total stand in any column.
    if (isOver) continue;
    const found = list.isOurs ? ownRow(list, row) : annexRow(list, row);
    if (found.kind === "criterion") {
      const { codeCell, name, lines } = found;
      criteria.push({ row, codeCell, codeColumn, name, lines: [...lines] });
      isAfterGap = false;
    } else if (found.kind === "sum") {
      sums.push({ row, of: found.of, criteriaAbove: criteria.length });
      isAfterGap = found.of === "everything";
    } else if (found.kind === "guide" && !(isAfterGap && row > end)) {
      criteria.at(-1)?.lines.push(...found.lines);
    }
  }
  return { criteria, sums };
}

type FoundRow =
  | {
      readonly kind: "criterion";
      readonly codeCell: CellContent;
      readonly name: CellContent;
      readonly lines: readonly GuideLine[];
    }
  | { readonly kind: "sum"; readonly of: SumRow["of"] }
  | { readonly kind: "guide"; readonly lines: readonly GuideLine[] }
  | { readonly kind: "other" };

const ownRow = (list: CriteriaList, row: number): FoundRow => ({
  kind: "criterion",
  codeCell: cellIn(list, row, "code"),
  name: cellIn(list, row, "name"),
  lines: [],
});

/** "1.1. Tên", "I. Tên", "3) Tên" in a cell of its own; a bare "2 báo cáo…" is no code. */
const LEADING_CODE = /^\s*((?:\d+(?:[.,]\d+)+|[IVX]+)(?=[.:)\s])|\d+(?=[.:)]))[.:)]?\s+(\S.*)$/su;
/** A letter that counts parts of a guide: "a)", "-". */
const BULLET = /^(?:[-–+*•]|[a-zđ][.)])$/u;
const CODE_LETTER = /^(?:phần\s+)?[A-ZĐ][.:)]?$/u;

function annexRow(list: CriteriaList, row: number): FoundRow {
  if (isHeading(list, row)) return { kind: "other" };
  const codeCell = cellIn(list, row, "code");
  const nameCell = cellIn(list, row, "name");
  const shownCode = plainText(codeCell);
  const name = plainText(nameCell);
  const max = readNumber(cellIn(list, row, "max"), "max", "nothing");
  const hasMax = !max.ok || max.value !== undefined;
  const hasCode = writtenCodes(codeCell).length > 0 || CODE_LETTER.test(shownCode);
  if (!hasCode) {
    const texts = [shownCode, name];
    if (texts.some(saysTotal)) return { kind: "sum", of: "everything" };
    if (texts.some((text) => totalledLabel(text) !== undefined))
      return { kind: "sum", of: "section" };
  }
  if (hasCode) return criterion(codeCell, name);
  if (hasMax) {
    const [, code, rest] = leadingCode(list, row) ?? [];
    if (code !== undefined && rest !== undefined)
      return criterion({ kind: "text", text: code }, rest);
    if (shownCode !== "" && !BULLET.test(shownCode)) return criterion(codeCell, name);
  }
  return { kind: "guide", lines: guideLines(list, row, shownCode, name) };
}

/** Code and name in one cell: that of the names, or that of the codes where it is merged over both. */
function leadingCode(list: CriteriaList, row: number): RegExpExecArray | null {
  const [code, name] = [cellIn(list, row, "code"), cellIn(list, row, "name")];
  if (isBlank(code)) return LEADING_CODE.exec(plainText(name));
  const max = readNumber(cellIn(list, row, "max"), "max", "nothing");
  // A numbered remark that begins in the column of codes has no maximum.
  const isMerged = isBlank(name) && max.ok && max.value !== undefined;
  return isMerged ? LEADING_CODE.exec(plainText(code)) : null;
}

/** A name is one line; what is listed beneath it in its cell is guide. */
function criterion(codeCell: CellContent, text: string): FoundRow {
  const [first = "", ...rest] = text.split("\n");
  const isListed = rest.findIndex((line) => /^\s*(?:[-–+*•]|[a-zđ]\))/u.test(line));
  const ofName = isListed === -1 ? rest : rest.slice(0, isListed);
  const listed = isListed === -1 ? [] : rest.slice(isListed);
  const name = [first, ...ofName].join(" ").replace(/\s+/g, " ").trim();
  return {
    kind: "criterion",
    codeCell,
    name: name === "" ? EMPTY_CELL : { kind: "text", text: name },
    lines: listed.map((line) => ({ text: line.trim(), points: undefined })),
  };
}

function guideLines(list: CriteriaList, row: number, bullet: string, name: string): GuideLine[] {
  const max = readNumber(cellIn(list, row, "max"), "max", "nothing");
  const points = max.ok ? max.value : undefined;
  const texts = [`${bullet} ${name}`.trim()].filter((text) => text !== "");
  const others = (["guide", "levels"] as const)
    .map((column) => plainText(cellIn(list, row, column)))
    .filter((text) => text !== "");
  if (!max.ok) others.push(plainText(cellIn(list, row, "max")));
  return [
    ...texts.map((text) => ({ text, points })),
    ...others.flatMap((text) => text.split("\n")).map((text) => ({ text, points: undefined })),
  ];
}

/** The headings again at the top of a page, or the row of column numbers beneath them. */
function isHeading(list: CriteriaList, row: number): boolean {
  const name = plainText(cellIn(list, row, "name"));
  const max = plainText(cellIn(list, row, "max"));
  if (listColumn(max) === "max") return true;
  return COLUMN_NUMBER.test(name) && (max === "" || COLUMN_NUMBER.test(max));
}

/**
 * The last row of the list: its total where one follows the last criterion, else that criterion. What stands below
 * behind a blank row, such as signatures, is none of its guides.
 */
function endOfList(list: CriteriaList): number {
  const lastCoded = lastCodedRow(list);
  for (let row = lastCoded + 1; row < list.grid.rows.length; row++) {
    const found = annexRow(list, row);
    if (found.kind === "sum" && found.of === "everything") return row;
  }
  return lastCoded;
}

function lastCodedRow(list: CriteriaList): number {
  for (let row = list.grid.rows.length - 1; row >= list.firstRow; row--) {
    const codes = writtenCodes(cellIn(list, row, "code"));
    if (codes.length > 0 || leadingCode(list, row) !== null) return row;
  }
  return list.firstRow;
}
