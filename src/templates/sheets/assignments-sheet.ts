import type { Assignment, AssignmentPlan } from "../../scoring/assignment";
import type { CellInput, RowModel, SheetModel } from "../../sheet-model/sheet";
import { assignmentText } from "../../wording/vi/list-sentences";
import { ASSIGNMENTS_TEXTS as TEXTS, DOCUMENTS_TEXTS } from "../../wording/vi/sheet-texts";
import {
  ANY_DAY,
  type OfScorecard,
  checksOf,
  codeCheck,
  dayNumber,
  hintRow,
  labelOf,
  labelsOf,
  listIdentity,
  listedCode,
  quoted,
  unitRow,
} from "./list-parts";
import {
  FIRST_LIST_ROW,
  type ListReference,
  type ListRow,
  entryIn,
  listReference,
  listSheet,
  rowsOfList,
} from "./list-sheet";
import { STYLES, cell } from "./styles";

const { headings } = TEXTS;
const COLUMNS = [
  { heading: headings.code, width: 11, style: STYLES.listCode },
  { heading: headings.person, width: 30, style: STYLES.listText },
  { heading: headings.department, width: 34, style: STYLES.listText },
  { heading: headings.due, width: 15, style: STYLES.listDate },
  { heading: headings.note, width: 34, style: STYLES.listText },
];
/** Places in COLUMNS. */
const CODE = 0;
const DUE = 3;
/** The row of the date that counts for all; the date stands under the departments. */
const DUE_ROW = 3;
const DUE_COLUMN = 2;

/** The rows of the list, counted from 0. */
export const ASSIGNMENT_ROWS = { first: FIRST_LIST_ROW, count: rowsOfList(0) } as const;

/** `Phân công`: who scores which criterion, one a row, and until when. Source: 000, IV; 003, III.1. */
export function assignmentsSheet(
  of: OfScorecard,
  plan: AssignmentPlan,
  sheetName: string,
): SheetModel {
  const { assignments } = plan;
  const entries = COLUMNS.map((_, column) => entryIn(column, assignments.length));
  const dueCell = {
    firstRow: DUE_ROW,
    lastRow: DUE_ROW,
    firstColumn: DUE_COLUMN,
    lastColumn: DUE_COLUMN,
  };
  return listSheet({
    sheetName,
    title: TEXTS.title,
    lines: [unitRow(of), hintRow(TEXTS.hint), dueRow(plan.due)],
    tableName: "PhanCong",
    columns: COLUMNS,
    entries: assignments.map((assignment) => entered(of, assignment)),
    rowOf: (index) => listRow(of, entries, assignments[index]),
    identity: listIdentity(of, "assignments"),
    validations: (cellsOf) => [
      {
        range: cellsOf(CODE),
        rule: { kind: "list", source: labelsOf(of) },
        ...DOCUMENTS_TEXTS.code,
      },
      { range: cellsOf(DUE), rule: ANY_DAY, ...TEXTS.dueDate },
      { range: dueCell, rule: ANY_DAY, ...TEXTS.dueDate },
    ],
  });
}

/** What the form reads of the list. */
export const assignmentsReference = (sheetName: string, plan: AssignmentPlan): ListReference =>
  listReference(sheetName, COLUMNS.length, plan.assignments.length);

/**
 * The typed part of all rows of a list that is there already, blank ones at the end; at most
 * ASSIGNMENT_ROWS.count assignments.
 */
export function assignmentRows(
  set: OfScorecard["set"],
  assignments: readonly Assignment[],
): RowModel[] {
  return Array.from({ length: ASSIGNMENT_ROWS.count }, (_, index) => {
    const assignment = assignments[index];
    const inputs = assignment === undefined ? [] : entered({ set }, assignment);
    return { cells: COLUMNS.map(({ style }, column) => cell(inputs[column] ?? null, style)) };
  });
}

const dueRow = (due: string | undefined): RowModel => ({
  height: 20,
  cells: [null, cell(TEXTS.due, STYLES.remark), cell(dayNumber(due), STYLES.listDate)],
});

function entered(of: Pick<OfScorecard, "set">, assignment: Assignment): CellInput[] {
  const { code, person, department, due, note } = assignment;
  return [labelOf(of, code), person, department, dayNumber(due), note];
}

function listRow(
  of: OfScorecard,
  entries: readonly string[],
  assignment: Assignment | undefined,
): ListRow {
  const [code = "", person = "", department = "", due = ""] = entries;
  const isToNobody = assignment?.person === "" && assignment.department === "";
  const checks = [
    codeCheck(of, code, assignment?.code),
    {
      formula: `IF(${person}&${department}="",${quoted(TEXTS.toNobody)},"")`,
      value: isToNobody ? TEXTS.toNobody : "",
    },
    {
      formula: `IF(OR(${due}="",ISNUMBER(${due})),"",${quoted(TEXTS.notADate)})`,
      value: "",
    },
  ];
  const both = `${person}&" ("&${department}&")"`;
  return {
    check: checksOf(entries, assignment !== undefined, checks),
    code: listedCode(of, code, assignment?.code),
    text: {
      formula: `TRIM(IF(OR(${person}="",${department}=""),${person}&${department},${both}))`,
      value: assignment === undefined ? "" : assignmentText(assignment),
    },
  };
}
