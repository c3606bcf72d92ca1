import type { AssigneeKind } from "../scoring/assigned-leaves";
import type { WorkbookRefusal } from "../sheet-model/workbook-refusal";

/** Why a file that somebody chose could not be read. */
type UnreadableKind = WorkbookRefusal["kind"] | "cannot-open";

/** The pane's texts about who scores what. Days come as ISO dates. */
export interface AssignmentTexts {
  readonly heading: string;
  /** Beside the heading while the section is folded. */
  readonly lateCount: (count: number) => string;
  /** Where nothing is assigned. */
  readonly none: string;
  readonly unassigned: (criteria: number) => string;
  readonly late: string;
  readonly groupBy: string;
  readonly groups: Readonly<Record<AssigneeKind, string>>;
  readonly noneOf: Readonly<Record<AssigneeKind, string>>;
  readonly scored: (scored: number, all: number) => string;
  readonly withoutEvidence: (criteria: number) => string;
  readonly due: (day: string) => string;
  readonly overdue: (day: string) => string;
  readonly showOnly: (name: string) => string;
  readonly showAll: string;
  readonly showingOnly: (name: string) => string;
  /** A finding's row was hidden, and all were shown for it. */
  readonly shownForFinding: string;
}

/** The pane's texts about assignments that come from a file. */
export interface AssignmentImportTexts {
  readonly open: string;
  readonly heading: string;
  readonly lead: string;
  readonly file: string;
  readonly reading: string;
  readonly noTable: (fileName: string) => string;
  readonly unreadable: Readonly<Record<UnreadableKind, string>>;
  readonly understood: (assignments: number, fileName: string) => string;
  readonly notUnderstood: (places: number) => string;
  /** How many there are already, and what to do with them. */
  readonly existing: (assignments: number) => string;
  readonly replace: string;
  readonly add: string;
  readonly write: string;
  readonly working: string;
  readonly leave: string;
  readonly done: (assignments: number, sheetName: string) => string;
  readonly tooMany: (assignments: number, room: number) => string;
  /** The workbook has no sheet for them; what to do depends on whether the scorecard can be upgraded. */
  readonly noSheet: Readonly<Record<"upgrade" | "insert", string>>;
}
