import type { CriteriaSet } from "../../criteria/criteria-set";
import type { SheetModel } from "../../sheet-model/sheet";
import { CRITERIA_SHEET_TEXTS } from "../../wording/vi/set-form-texts";
import { SCORECARD_TEXTS } from "../../wording/vi/sheet-texts";
import { criteriaSheet } from "./criteria-sheet";
import { formRows } from "./form-row";
import { settingsOf } from "./set-settings";
import { settingsSheet } from "./settings-sheet";

export interface SetSheetOptions {
  /** To be typed over; otherwise the sheets are protected, as where the set travels with scores. */
  readonly isEditable: boolean;
}

/**
 * A set as two sheets, its criteria and its settings, from which `readSet` makes the same set. Errors: none;
 * names and guides longer than a cell, or than `readSet` takes, do not come back.
 */
export const setSheets = (set: CriteriaSet, { isEditable }: SetSheetOptions): SheetModel[] => [
  criteriaSheet({
    title: set.title,
    issued: SCORECARD_TEXTS.issued(set),
    rows: formRows(set),
    isEditable,
  }),
  settingsSheet(settingsOf(set), isEditable),
];

/** The same sheets to type a set into. */
export const blankSetSheets = (): SheetModel[] => [
  criteriaSheet({
    title: CRITERIA_SHEET_TEXTS.blankTitle,
    issued: "",
    rows: [],
    isEditable: true,
  }),
  settingsSheet({}, true),
];
