import type { OpenWorkbook } from "../sheet-model/open-workbook";
import { legalSheetNames } from "../sheet-model/sheet-names";
import { compiledProperties } from "../templates/sheets/compiled-workbook";
import { NO_UNIT_SHEET_NAMES } from "../templates/sheets/compiled-sheet-names";
import { scorecardSheet } from "../templates/sheets/scorecard-sheet";
import type { WritingOptions, WrittenUnits } from "./written-units";
import type { Submission } from "./read-submissions";

/** Gives each of the units a sheet of its own, behind those that are there. */
export async function addUnits(
  workbook: OpenWorkbook,
  sheetNames: readonly string[],
  submissions: readonly Submission[],
  { set, together, signal, onDone }: WritingOptions,
): Promise<WrittenUnits> {
  if (submissions.length === 0) return { done: [], units: [], refusal: undefined };
  const wishes = submissions.map(({ reading }) => reading.scorecard.unit.name);
  const names = legalSheetNames(wishes, [...NO_UNIT_SHEET_NAMES, ...sheetNames]);
  const units = submissions.map(({ reading: { scorecard } }, index) => ({
    sheetName: names[index] ?? "",
    scorecard,
  }));
  const sheets = units.map(({ scorecard, sheetName }) => scorecardSheet(set, scorecard, sheetName));
  const { added, refusal } = await workbook.add(
    { title: "", sheets, properties: compiledProperties(set) },
    {
      together,
      ...(signal && { signal }),
      onProgress: (share) => {
        onDone(Math.round(share * sheets.length));
      },
    },
  );
  return { done: submissions.slice(0, added), units: units.slice(0, added), refusal };
}
