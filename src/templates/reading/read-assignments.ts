import type { CriteriaSet } from "../../criteria/criteria-set";
import type { Assignment, AssignmentPlan } from "../../scoring/assignment";
import { type Finding, type FindingDetail, finding } from "../../scoring/finding";
import type { CellContent } from "../../sheet-model/cell-content";
import type { Grid } from "../../sheet-model/grid";
import { cellText, isBlank, shownNumber } from "./cell-text";
import { dayOfCell, dayWithin } from "./day-of-cell";
import { foldText } from "./fold-text";
import { type ListEntry, type ListPatterns, findListTable } from "./list-table";
import { nodeOfCode } from "./row-identity";

type AssignmentColumn = "code" | "person" | "department" | "due" | "note";

const PATTERNS: ListPatterns<AssignmentColumn> = [
  [/\bhan\b|thoi (han|gian)/, "due"],
  [/ghi chu/, "note"],
  [/^ma\b|^(cac )?tieu chi/, "code"],
  [/nguoi|can bo|cong chuc|ho (va )?ten|^phu trach$|^ca nhan/, "person"],
  [/bo phan|phong|don vi(?! ban hanh)|co quan(?! ban hanh)|ban nganh/, "department"],
];

export interface AssignmentsReading {
  readonly plan: AssignmentPlan;
  readonly findings: readonly Finding[];
}

/**
 * Reads who is to score what. A cell may name several criteria: "1.1, 1.2; 2". Undefined where the
 * sheet has no such list. Source: 003, III.1 (a criterion of five departments).
 */
export function readAssignments(grid: Grid, set: CriteriaSet): AssignmentsReading | undefined {
  const table = findListTable(
    grid,
    PATTERNS,
    (columns) => columns.has("code") && (columns.has("person") || columns.has("department")),
  );
  if (table === undefined) return undefined;
  const read = table.entries.map((entry) => readEntry(entry, grid.sheetName, set));
  return {
    plan: {
      due: dueOfAll(grid.rows.slice(0, table.firstHeadingRow)),
      assignments: read.flatMap(({ assignments }) => assignments),
    },
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** The date on the line above the table that speaks of a deadline. */
function dueOfAll(rows: readonly (readonly CellContent[])[]): string | undefined {
  const line = rows.find((cells) =>
    cells.some((cell) => /\bhan\b|thoi han/.test(foldText(cellText(cell)))),
  );
  return line?.flatMap((cell) => dayOfCell(cell) ?? dayWithin(cellText(cell)) ?? [])[0];
}

function readEntry(
  entry: ListEntry<AssignmentColumn>,
  sheetName: string,
  set: CriteriaSet,
): { assignments: readonly Assignment[]; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const tell = (detail: FindingDetail, column: AssignmentColumn, code?: string) => {
    findings.push(finding(detail, code, entry.cell(column), sheetName));
  };
  const codes = codesIn(entry.content("code"), set).flatMap((cell) => {
    const code = nodeOfCode(cell, set)?.code;
    if (code === undefined) {
      tell({ kind: "assignment-of-unknown-code", shown: cellText(cell).trim() }, "code");
    }
    return code ?? [];
  });
  const [person, department] = [entry.text("person"), entry.text("department")];
  if (person === "" && department === "") {
    tell({ kind: "assignment-to-nobody" }, "person", codes[0]);
    return { assignments: [], findings };
  }
  const entered = entry.content("due");
  const due = dayOfCell(entered);
  if (due === undefined && !isBlank(entered)) {
    tell({ kind: "assignment-date", shown: shownNumber(entered) }, "due", codes[0]);
  }
  const note = entry.text("note");
  return {
    assignments: codes.map((code) => ({ code, person, department, due, note })),
    findings,
  };
}

/** A cell's codes: one as it stands, several where a text names them. */
function codesIn(cell: CellContent, set: CriteriaSet): readonly CellContent[] {
  if (cell.kind !== "text") return [cell];
  const parts = cell.text.split(/;|\n|,\s+|\s+và\s+/u).flatMap((part) => {
    const text = part.trim();
    // A comma within may be that of "1,1" or stand between two codes.
    const isOne = nodeOfCode({ kind: "text", text }, set) !== undefined;
    return isOne ? text : text.split(",").map((each) => each.trim());
  });
  const named = parts.filter((text) => text !== "");
  return named.length === 0 ? [cell] : named.map((text) => ({ kind: "text", text }));
}
