import type { CriteriaSet } from "../../criteria/criteria-set";
import type { Assignment, AssignmentPlan } from "../../scoring/assignment";
import type { CellInput, RowModel, SheetModel, Validation } from "../../sheet-model/sheet";
import { ASSIGNMENTS_TEXTS as TEXTS } from "../../wording/vi/sheet-texts";
import {
  ANY_DAY,
  type ListCodes,
  checksOf,
  codeCheck,
  dayNumber,
  hintRow,
  labelOf,
  quoted,
} from "./list-parts";
import { FIRST_LIST_ROW, type ListDescription, entryIn, listSheet, rowsOfList } from "./list-sheet";
import { STYLES, cell } from "./styles";

/** How the columns are headed, in their order. */
export interface AssignmentHeadings {
  readonly code: string;
  readonly person: string;
  readonly department: string;
  readonly due: string;
  readonly note: string;
}

/** What sets one list of assignments apart from another. */
export interface AssignmentsDescription extends Pick<
  ListDescription,
  "sheetName" | "tableName" | "title" | "identity" | "hiddenColumns" | "beneath"
> {
  /** Whose list it is, beneath the title. */
  readonly of: RowModel;
  readonly hint: string;
  readonly headings: AssignmentHeadings;
  readonly codes: ListCodes;
  readonly codeTexts: Omit<Validation, "range" | "rule">;
  /** What stands in the hidden columns beside an assignment; `entries` are the typed cells of the row, for formulas. */
  readonly hiddenOf: (
    entries: readonly string[],
    assignment: Assignment | undefined,
  ) => readonly CellInput[];
}

const COLUMNS = [
  { key: "code", width: 11, style: STYLES.listCode },
  { key: "person", width: 30, style: STYLES.listText },
  { key: "department", width: 34, style: STYLES.listText },
  { key: "due", width: 15, style: STYLES.listDate },
  { key: "note", width: 34, style: STYLES.listText },
] as const;
/** How many columns are typed into. */
export const ASSIGNMENT_COLUMN_COUNT = COLUMNS.length;
/** Places in COLUMNS. */
const CODE = 0;
const DUE = 3;
/** The row of the date that counts for all; the date stands under the departments. */
const DUE_ROW = 3;
const DUE_COLUMN = 2;

/** The rows of the list, counted from 0. */
export const ASSIGNMENT_ROWS = { first: FIRST_LIST_ROW, count: rowsOfList(0) } as const;

/** A list of who answers for which criterion, one a row, and until when. Source: 000, IV; 003, III.1. */
export function assignmentsList(
  description: AssignmentsDescription,
  { due, assignments }: AssignmentPlan,
): SheetModel {
  const { of, hint, headings, codes, codeTexts, hiddenOf, ...list } = description;
  const entries = COLUMNS.map((_, column) => entryIn(column, assignments.length));
  const dueCell = {
    firstRow: DUE_ROW,
    lastRow: DUE_ROW,
    firstColumn: DUE_COLUMN,
    lastColumn: DUE_COLUMN,
  };
  return listSheet({
    ...list,
    lines: [of, hintRow(hint), dueRow(due)],
    columns: COLUMNS.map(({ key, ...column }) => ({ ...column, heading: headings[key] })),
    entries: assignments.map((assignment) => entered(codes.set, assignment)),
    rowOf: (index) => ({
      check: checkOf(codes, entries, assignments[index]),
      hidden: hiddenOf(entries, assignments[index]),
    }),
    validations: (cellsOf) => [
      { range: cellsOf(CODE), rule: { kind: "list", source: codes.source }, ...codeTexts },
      { range: cellsOf(DUE), rule: ANY_DAY, ...TEXTS.dueDate },
      { range: dueCell, rule: ANY_DAY, ...TEXTS.dueDate },
    ],
  });
}

/**
 * The typed part of all rows of a list that is there already, blank ones at the end; at most
 * ASSIGNMENT_ROWS.count assignments.
 */
export function assignmentRows(set: CriteriaSet, assignments: readonly Assignment[]): RowModel[] {
  return Array.from({ length: ASSIGNMENT_ROWS.count }, (_, index) => {
    const assignment = assignments[index];
    const inputs = assignment === undefined ? [] : entered(set, assignment);
    return { cells: COLUMNS.map(({ style }, column) => cell(inputs[column] ?? null, style)) };
  });
}

const dueRow = (due: string | undefined): RowModel => ({
  height: 20,
  cells: [null, cell(TEXTS.due, STYLES.remark), cell(dayNumber(due), STYLES.listDate)],
});

function entered(set: CriteriaSet, assignment: Assignment): CellInput[] {
  const { code, person, department, due, note } = assignment;
  return [labelOf({ set }, code), person, department, dayNumber(due), note];
}

function checkOf(codes: ListCodes, entries: readonly string[], assignment: Assignment | undefined) {
  const [code = "", person = "", department = "", due = ""] = entries;
  const isToNobody = assignment?.person === "" && assignment.department === "";
  return checksOf(entries, assignment !== undefined, [
    codeCheck(codes, code, assignment?.code),
    {
      formula: `IF(${person}&${department}="",${quoted(TEXTS.toNobody)},"")`,
      value: isToNobody ? TEXTS.toNobody : "",
    },
    {
      formula: `IF(OR(${due}="",ISNUMBER(${due})),"",${quoted(TEXTS.notADate)})`,
      value: "",
    },
  ]);
}
