import { LEVELS } from "../../criteria/criteria-set";
import { pointsFromNumber } from "../../criteria/points";
import type { Grid } from "../../sheet-model/grid";
import type { SheetModel } from "../../sheet-model/sheet";
import { formatPoints } from "../../scoring/format-points";
import { CRITERIA_SHEET_TEXTS } from "../../wording/vi/set-form-texts";
import { APPLICABILITY_TERMS, LEAF_KIND_TERMS, unitKindsText } from "../../wording/vi/set-terms";
import { isRoman, plainCode } from "../reading/written-code";
import { annexSettings } from "./annex-settings";
import { criteriaSheet } from "./criteria-sheet";
import { derivedId } from "./derived-id";
import type { CriteriaList } from "./find-list";
import { findSetSheets } from "./find-set-sheets";
import type { FormCells, FormRow } from "./form-row";
import { cellIn } from "./list-rows";
import type { NodeEntry } from "./read-nodes";
import { readList } from "./read-set";
import { ReadingNotes } from "./reading-notes";
import { plainText } from "./set-cells";
import { settingsSheet } from "./settings-sheet";
import type { SetSettings } from "./set-settings";
import { statedTotal } from "./stated-total";

/**
 * Both sheets of a set, filled as far as a published annex says, for an officer to complete. What cannot be read
 * stands there as it did, so that `readSet` names it. Undefined where no list of criteria is found.
 */
export function formFromAnnex(grids: readonly Grid[]): readonly SheetModel[] | undefined {
  const found = new ReadingNotes();
  const { list, entries, rows } = readList(findSetSheets(grids), found);
  if (list === undefined || rows === undefined) return undefined;
  const ofAnnex = annexSettings(list);
  const total = statedTotal(list, rows, entries, found)?.total;
  const { title, number, issuer } = ofAnnex;
  const settings: Partial<SetSettings> = {
    ...ofAnnex,
    ...(total !== undefined && { total }),
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
      applicability === undefined ? asItStands("applicability") : applicabilityWords(applicability),
    step: step ?? asItStands("step"),
    levels: levels.map((level) => `${level.name}: ${pointsText(level.points)}`).join("\n"),
    part,
    whole,
    guide,
    lead,
    ...(label !== undefined && label !== shown && { label }),
  };
  const level = LEVELS[(code ?? "").split(".").length - 1] ?? "sub-criterion";
  return { level, cells: withoutEmpty(cells) };
}

function applicabilityWords({
  optional,
  appliesTo,
}: NonNullable<NodeEntry["applicability"]>): string {
  if (appliesTo !== undefined) return unitKindsText(appliesTo);
  return optional ? APPLICABILITY_TERMS.optional : APPLICABILITY_TERMS.all;
}

const pointsText = (inPoints: number): string => {
  const points = pointsFromNumber(inPoints);
  return points === undefined ? String(inPoints) : formatPoints(points);
};

const withoutEmpty = (cells: FormCells): FormCells =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ""));
