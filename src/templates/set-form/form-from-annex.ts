import { LEVELS } from "../../criteria/criteria-set";
import type { SetMistake, SetNote } from "../../criteria/set-mistake";
import type { Grid } from "../../sheet-model/grid";
import type { SheetModel } from "../../sheet-model/sheet";
import { CRITERIA_SHEET_TEXTS } from "../../wording/vi/set-form-texts";
import { LEAF_KIND_TERMS, applicabilityText } from "../../wording/vi/set-terms";
import { isRoman, plainCode } from "../reading/written-code";
import { annexSettings } from "./annex-settings";
import { criteriaSheet } from "./criteria-sheet";
import { derivedId } from "./derived-id";
import type { CriteriaList } from "./find-list";
import { findSetSheets } from "./find-set-sheets";
import { type FormCells, type FormRow, levelLines } from "./form-row";
import { type ListRows, cellIn } from "./list-rows";
import type { NodeEntry } from "./node-entry";
import { type ListReading, checkedSet, readList, sorted } from "./read-set";
import { ReadingNotes } from "./reading-notes";
import { plainText } from "./set-cells";
import { settingsSheet } from "./settings-sheet";
import type { SetSettings } from "./set-settings";

/** What an annex becomes, and what somebody has to look at in it. */
export interface AnnexForm {
  /** Both sheets of a set, filled as far as the annex says, for an officer to complete. */
  readonly form: readonly SheetModel[];
  /** What of it was understood otherwise than it stands there, or left aside. */
  readonly notes: readonly SetNote[];
  /** What is wrong with its list: the form has no row for sums, and would no longer show it. */
  readonly mistakes: readonly SetMistake[];
}

/**
 * Makes the form of a published annex. What cannot be read stands there as it did, so that `readSet` names it.
 * Undefined where no list of criteria is found.
 */
export function formFromAnnex(grids: readonly Grid[]): AnnexForm | undefined {
  const found = new ReadingNotes();
  const read = readList(findSetSheets(grids), found);
  const { list, rows } = read;
  if (list === undefined || rows === undefined) return undefined;
  checkedSet(read, { stated: undefined, given: {} }, found);
  const ofList = found.mistakes.filter(({ sheetName }) => sheetName === list.grid.sheetName);
  return {
    form: filledSheets(list, rows, read),
    notes: found.notes,
    mistakes: sorted(ofList, grids),
  };
}

function filledSheets(
  list: CriteriaList,
  rows: ListRows,
  { entries, total }: Pick<ListReading, "entries" | "total">,
): readonly SheetModel[] {
  const ofAnnex = annexSettings(list);
  const { title, number, issuer } = ofAnnex;
  const settings: Partial<SetSettings> = {
    ...ofAnnex,
    ...(total !== undefined && { total: total.total }),
    ...(number !== undefined && issuer !== undefined && { id: derivedId({ number, issuer }) }),
  };
  const isRomanList = entries.every(
    ({ code, label }) => code === undefined || code.includes(".") || isRoman(label ?? ""),
  );
  return [
    criteriaSheet({
      title: title ?? CRITERIA_SHEET_TEXTS.blankTitle,
      issued: "",
      rows: entries.map((entry, place): FormRow => {
        const codeCell = rows.criteria[place]?.codeCell ?? { kind: "empty" };
        return formRow(entry, plainText(codeCell), isRomanList, list);
      }),
      isEditable: true,
    }),
    settingsSheet(settings, true),
  ];
}

function formRow(
  entry: NodeEntry,
  shownCode: string,
  isRomanList: boolean,
  list: CriteriaList,
): FormRow {
  const { code, label, name, max, kind, applicability, step, levels, part, whole, guide, lead } =
    entry;
  const shown =
    isRomanList && label !== undefined && isRoman(plainCode(label)) ? label : (code ?? shownCode);
  const asItStands = (column: "max" | "kind" | "applicability" | "step") =>
    plainText(cellIn(list, entry.row, column));
  const cells: FormCells = {
    code: shown,
    name: name ?? "",
    max: max ?? asItStands("max"),
    kind: kind === undefined ? asItStands("kind") : LEAF_KIND_TERMS[kind],
    applicability:
      applicability === undefined ? asItStands("applicability") : applicabilityText(applicability),
    step: step ?? asItStands("step"),
    levels: levelLines(levels),
    part,
    whole,
    guide,
    lead,
    ...(label !== undefined && label !== shown && { label }),
  };
  const level = LEVELS[(code ?? "").split(".").length - 1] ?? "sub-criterion";
  return { level, cells: withoutEmpty(cells) };
}

const withoutEmpty = (cells: FormCells): FormCells =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ""));
