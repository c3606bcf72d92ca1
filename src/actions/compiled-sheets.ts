import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, ok } from "../result";
import { mostCommonYear } from "../scoring/compiled-year";
import type { RankingOutcome } from "../scoring/ranking-outcome";
import type { Scorecard } from "../scoring/scorecard";
import { compareStandings, standingsOf } from "../scoring/standings";
import type { Grid } from "../sheet-model/grid";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook, RetiredSheet, WorkOptions } from "../sheet-model/open-workbook";
import type { SheetModel } from "../sheet-model/sheet";
import { suffixedSheetName } from "../sheet-model/sheet-names";
import { compiledProperties, compiledSheets } from "../templates/sheets/compiled-workbook";
import {
  COMPILED_SHEET_NAMES,
  FINDINGS_SHEET_NAME,
  RANKING_SHEET_NAME,
  SUMMARY_SHEET_NAME,
} from "../templates/sheets/compiled-sheet-names";
import { criterionSheet, inOrderOfNames } from "../templates/sheets/criterion-sheet";
import { type CriterionScope, recordedScope } from "../templates/sheets/criterion-scope";
import type { CompiledUnit } from "../templates/sheets/compiled-unit";
import { type FindingRow, readFindingRows } from "../templates/sheets/findings-sheet";
import { issuedLine } from "../templates/sheets/publishing-decision";
import { filledRows } from "../templates/sheets/filled-ranking";
import { criterionTypings } from "../templates/read-back/read-criterion-entries";
import { APPRAISAL_SHEET_NAME } from "../wording/vi/compiling-sheet-names";
import { REPLACED_SHEET_SUFFIX } from "../wording/vi/sheet-texts";
import { outcomeOf } from "./rank-changes";

/** A unit whose sheet is in the open workbook, and in form. */
export interface UnitInWorkbook {
  readonly sheetName: string;
  readonly scorecard: Scorecard;
}

/** The units as the compiled sheets show them: best first. */
export function compiledUnits(units: readonly UnitInWorkbook[], set: CriteriaSet): CompiledUnit[] {
  const standings = standingsOf(
    units.map(({ scorecard }) => scorecard),
    set,
  );
  return standings
    .map((standing, index) => ({ standing, sheetName: units[index]?.sheetName ?? "" }))
    .sort((a, b) => compareStandings(a.standing, b.standing));
}

export interface RedrawingOptions extends Pick<WorkOptions, "onProgress"> {
  /** Makes the lines of `Phát hiện` out of the former ones. */
  readonly findingsFrom: (former: readonly FindingRow[]) => readonly FindingRow[];
}

/**
 * Draws the compiled sheets anew for the units that the workbook has now, in place of those that are
 * there or that were left half drawn; the decision's line stays. Errors: why the spreadsheet program refused; the sheets are then as
 * they were.
 */
export async function redrawCompiledSheets(
  workbook: OpenWorkbook,
  set: CriteriaSet,
  units: readonly UnitInWorkbook[],
  { findingsFrom, onProgress }: RedrawingOptions,
): Promise<Result<RankingOutcome & { readonly kind: "recalculated" }, HostRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const { sheetNames } = outline.value;
  const former = await readFormer(workbook, sheetNames);
  if (!former.ok) return former;

  const { ranking, findings, criteria } = former.value;
  const inOrder = compiledUnits(units, set);
  const issued = ranking && issuedLine(ranking);
  const content = {
    year: mostCommonYear(units.map(({ scorecard }) => scorecard)),
    units: inOrder,
    findings: findingsFrom(findings === undefined ? [] : readFindingRows(findings)),
    ...(issued && { issued }),
  };
  const sheets: SheetModel[] = [];
  for (const sheet of compiledSheets(set, content)) {
    sheets.push(sheet);
    await workbook.breathe();
  }
  const scope = criteria && scopeToKeep(criteria, set);
  if (scope) sheets.push(criterionSheet(set, scope, inOrderOfNames(units)));
  const drawn = await workbook.insert(
    { title: "", sheets, properties: compiledProperties(set) },
    {
      ...(onProgress && { onProgress }),
      place: "front",
      retired: replacedSheets(
        sheetNames,
        sheets.map(({ name }) => name),
      ),
    },
  );
  return drawn.ok
    ? ok(outcomeOf(inOrder, ranking === undefined ? [] : filledRows(ranking)))
    : drawn;
}

/**
 * Whether there is a ranking with what it is made of, and none that was being drawn when the add-in broke
 * off; others may have been deleted on purpose.
 */
export const areCompiledSheetsWhole = (sheetNames: readonly string[]): boolean =>
  [RANKING_SHEET_NAME, SUMMARY_SHEET_NAME].every((name) => sheetNames.includes(name)) &&
  !sheetNames.some((each) => COMPILED_SHEET_NAMES.some((name) => isLeftOver(each, name)));

/** Whether a sheet was on its way out when an earlier replacement broke off. */
const isLeftOver = (sheetName: string, of: string): boolean =>
  sheetName.startsWith(`${of}${REPLACED_SHEET_SUFFIX}`);

/**
 * What `Thẩm định theo tiêu chí` is to show of all units again; undefined where something that was typed
 * there still waits.
 */
const scopeToKeep = (criteria: Grid, set: CriteriaSet): CriterionScope | undefined =>
  criterionTypings(criteria.rows, set).length === 0 ? recordedScope(criteria, set) : undefined;

interface FormerSheets {
  readonly ranking: Grid | undefined;
  readonly findings: Grid | undefined;
  readonly criteria: Grid | undefined;
}

/** The sheets out of which something is taken over into the new ones. */
async function readFormer(
  workbook: OpenWorkbook,
  sheetNames: readonly string[],
): Promise<Result<FormerSheets, HostRefusal>> {
  const wanted: readonly string[] = [RANKING_SHEET_NAME, FINDINGS_SHEET_NAME, APPRAISAL_SHEET_NAME];
  const names = wanted.flatMap((name) => [
    ...sheetNames.filter((each) => isLeftOver(each, name)),
    ...sheetNames.filter((each) => each === name),
  ]);
  const read = names.length === 0 ? ok([]) : await workbook.read(names);
  if (!read.ok) return read;
  // What is left over is hidden when the new is whole; until then it is what was there before.
  const former: readonly Grid[] = read.value.filter(
    ({ sheetName, hidden }) => wanted.includes(sheetName) || !hidden,
  );
  const [ranking, findings, criteria] = wanted.map((name) =>
    former.find(({ sheetName }) => sheetName === name || isLeftOver(sheetName, name)),
  );
  return ok({ ranking, findings, criteria });
}

/** All that the new sheets take the place of, what an earlier replacement has left too. */
function replacedSheets(
  sheetNames: readonly string[],
  drawnNames: readonly string[],
): RetiredSheet[] {
  return drawnNames.flatMap((name) => {
    const left = sheetNames.filter((each) => isLeftOver(each, name));
    const current = sheetNames.filter((each) => each === name);
    return [
      ...left.map((sheetName) => ({ sheetName, newName: sheetName, isDeleted: true as const })),
      ...current.map((sheetName) => ({
        sheetName,
        newName: suffixedSheetName(sheetName, REPLACED_SHEET_SUFFIX, sheetNames),
        isDeleted: true as const,
      })),
    ];
  });
}
