import type { CriteriaProblem } from "./criteria-problem";
import type { LeafKind } from "./criteria-set";
import type { Points } from "./points";

/** The columns of the sheet that holds a set's criteria. */
export const SET_COLUMNS = [
  "code",
  "name",
  "max",
  "kind",
  "applicability",
  "step",
  "levels",
  "part",
  "whole",
  "guide",
  "lead",
  "label",
] as const;
export type SetColumn = (typeof SET_COLUMNS)[number];

/** What the sheet of a set's settings says in one cell each. */
export const SET_SETTINGS = [
  "id",
  "title",
  "number",
  "date",
  "issuer",
  "total",
  "indexUnit",
  "cap",
  "notApplicable",
  "tieRule",
] as const;
export type SetSetting = (typeof SET_SETTINGS)[number];

/** The tables beneath the settings, and their columns. */
export const SET_TABLES = ["bands", "rankingGroups"] as const;
export type SetTable = (typeof SET_TABLES)[number];
export const SET_TABLE_COLUMNS = ["band", "from", "below", "group", "groupKinds"] as const;
export type SetTableColumn = (typeof SET_TABLE_COLUMNS)[number];

/** Anything that a cell of a set's workbook can hold. */
export type SetField = SetColumn | SetSetting | SetTableColumn;

/** Where something stands in a set's workbook; `cell` is an A1 address, undefined for a whole sheet. */
export interface SetPlace {
  readonly sheetName: string;
  readonly cell: string | undefined;
}

export type SetMistakeDetail =
  /** No sheet has headings of a list of criteria. */
  | { readonly kind: "no-table" }
  | { readonly kind: "no-column"; readonly column: SetColumn }
  | { readonly kind: "no-rows" }
  | { readonly kind: "too-many-rows"; readonly most: number }
  | { readonly kind: "missing-setting"; readonly setting: SetSetting | SetTable }
  | {
      readonly kind: "repeated-setting";
      readonly setting: SetSetting | SetTable;
      readonly firstCell: string;
    }
  | { readonly kind: "unknown-setting"; readonly shown: string }
  /** A cell is empty that must not be. */
  | { readonly kind: "missing-entry"; readonly field: SetField }
  /** A row says something and has no code. */
  | { readonly kind: "missing-code" }
  | { readonly kind: "unreadable-code"; readonly shown: string }
  | { readonly kind: "unreadable-date"; readonly shown: string }
  | { readonly kind: "not-a-number"; readonly field: SetField; readonly shown: string }
  /** Excel made a date of a typed number; `meant` are the likely ones, best first. */
  | {
      readonly kind: "date-for-number";
      readonly field: SetField;
      readonly shown: string;
      readonly meant: readonly Points[];
    }
  /** Excel made a date of a typed text, as of the decision's number "12/5". */
  | { readonly kind: "date-for-text"; readonly field: SetField; readonly shown: string }
  | { readonly kind: "too-precise"; readonly field: SetField; readonly shown: string }
  /** Less than it may be: negative, or 0 where there must be something. */
  | { readonly kind: "too-small"; readonly field: SetField; readonly shown: string }
  /** The cell holds Excel's error. */
  | { readonly kind: "error-value"; readonly field: SetField; readonly shown: string }
  | { readonly kind: "not-calculated"; readonly field: SetField }
  | { readonly kind: "unknown-word"; readonly field: SetField; readonly shown: string }
  /** A leaf in a section whose name speaks of several kinds, and which does not say its own. */
  | { readonly kind: "unclear-kind" }
  | { readonly kind: "unreadable-level"; readonly line: string }
  | { readonly kind: "too-few-levels" }
  | { readonly kind: "too-long"; readonly field: SetField; readonly most: number }
  | { readonly kind: "wrong-id" }
  /** Classes by percent of which none begins above 1: a typed "90%" is 0.9 to Excel. */
  | { readonly kind: "share-for-percent"; readonly shown: string }
  /** A sum that the list states for itself. */
  | { readonly kind: "stated-sum-differs"; readonly stated: Points; readonly sum: Points }
  /** Of its `path`s only the place is told. */
  | {
      readonly kind: "problem";
      readonly problem: CriteriaProblem;
      readonly firstCell: string | undefined;
    };

/** Why a workbook is no criteria set, and where. */
export interface SetMistake extends SetPlace {
  readonly detail: SetMistakeDetail;
}

export type SetNoteDetail =
  /** Read from a number or a date that Excel made of the code. */
  | { readonly kind: "code-guessed"; readonly shown: string; readonly code: string }
  /** The list counts its criteria anew in each section; `shown` became `code`. */
  | { readonly kind: "renumbered"; readonly shown: string; readonly code: string }
  | { readonly kind: "levels-read"; readonly code: string; readonly count: number }
  | { readonly kind: "guide-read"; readonly code: string; readonly count: number }
  | { readonly kind: "kind-from-name"; readonly code: string; readonly leafKind: LeafKind }
  | { readonly kind: "unread-column"; readonly heading: string }
  | { readonly kind: "other-table" }
  | { readonly kind: "setting-from-annex"; readonly setting: SetSetting; readonly shown: string }
  /** No row states it. */
  | { readonly kind: "total-of-sections"; readonly total: Points }
  | { readonly kind: "id-derived"; readonly id: string };

/** What was understood of a workbook otherwise than it stands there, or left aside. */
export interface SetNote extends SetPlace {
  readonly detail: SetNoteDetail;
}
