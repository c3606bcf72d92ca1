import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, err, ok } from "../result";
import type { Assignment, AssignmentPlan } from "../scoring/assignment";
import type { Finding } from "../scoring/finding";
import { nameKey } from "../scoring/org-unit";
import { type WorkbookContent, withoutTail } from "../sheet-model/grid";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import { isBlank } from "../templates/reading/cell-text";
import { readAssignments } from "../templates/reading/read-assignments";
import { ASSIGNMENT_ROWS, assignmentRows } from "../templates/sheets/assignments-list";

/** What a file says of who scores what. */
export interface AssignmentFile {
  readonly assignments: readonly Assignment[];
  /** What in it was not understood. */
  readonly findings: readonly Finding[];
}

/** Why assignments were not written; `room` is how many the sheet takes. */
export type ImportRefusal =
  HostRefusal | { readonly kind: "too-many"; readonly assignments: number; readonly room: number };

/**
 * The assignments in a workbook: those of the sheet that has most. A date that the file sets for
 * everything becomes that of each. Undefined where no sheet has any such list.
 */
export function readAssignmentFile(
  { grids }: WorkbookContent,
  set: CriteriaSet,
): AssignmentFile | undefined {
  const [fullest] = grids
    .flatMap((grid) => readAssignments(grid, set) ?? [])
    .sort((a, b) => b.plan.assignments.length - a.plan.assignments.length);
  if (fullest === undefined) return undefined;
  const { plan, findings } = fullest;
  return {
    assignments: plan.assignments.map((each) => ({ ...each, due: each.due ?? plan.due })),
    findings,
  };
}

/** Those that the plan does not have yet: that assign something else, or to somebody else. */
export function notYetIn(
  { assignments: known }: AssignmentPlan,
  assignments: readonly Assignment[],
): Assignment[] {
  const knownKeys = new Set(known.map(keyOf));
  return assignments.filter((each) => !knownKeys.has(keyOf(each)));
}

/**
 * Writes assignments into their sheet in place of those that are there. Errors: too-many, or why the
 * spreadsheet program refused; the sheet is then as it was.
 */
export async function replaceAssignments(
  workbook: OpenWorkbook,
  sheetName: string,
  set: CriteriaSet,
  assignments: readonly Assignment[],
): Promise<Result<void, ImportRefusal>> {
  const { first: firstRow, count: room } = ASSIGNMENT_ROWS;
  const tooMany = { kind: "too-many", assignments: assignments.length, room } as const;
  if (assignments.length > room) return err(tooMany);
  return workbook.refill([{ sheetName, firstRow, rows: assignmentRows(set, assignments) }]);
}

/**
 * Writes assignments behind everything that is in their sheet, also behind what was not understood
 * there. Errors: as above.
 */
export async function addAssignments(
  workbook: OpenWorkbook,
  sheetName: string,
  set: CriteriaSet,
  assignments: readonly Assignment[],
): Promise<Result<void, ImportRefusal>> {
  const read = await workbook.read([sheetName]);
  if (!read.ok) return read;
  const rows = assignmentRows(set, assignments);
  const columns = rows[0]?.cells.length ?? 0;
  const { first, count: room } = ASSIGNMENT_ROWS;
  const there = withoutTail((read.value[0]?.rows ?? []).slice(first), (cells) =>
    cells.slice(0, columns).every(isBlank),
  ).length;
  const total = there + assignments.length;
  if (total > room) return err({ kind: "too-many", assignments: total, room });
  if (assignments.length === 0) return ok(undefined);
  return workbook.refill([
    { sheetName, firstRow: first + there, rows: rows.slice(0, assignments.length) },
  ]);
}

const keyOf = ({ code, person, department }: Assignment): string =>
  [code, nameKey(person), nameKey(department)].join("\n");
