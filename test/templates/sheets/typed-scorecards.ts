import fc from "fast-check";
import { scorecardWorkbook } from "../../../src/actions/new-scorecard";
import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import { exampleSet } from "../../../src/criteria/example-set";
import { NO_PLAN } from "../../../src/scoring/assignment";
import type { Scorecard } from "../../../src/scoring/scorecard";
import type { WorkbookContent } from "../../../src/sheet-model/grid";
import type { SheetModel } from "../../../src/sheet-model/sheet";
import { readScorecard } from "../../../src/templates/reading/read-scorecard";
import { assignmentsReference } from "../../../src/templates/sheets/assignments-sheet";
import { documentsReference } from "../../../src/templates/sheets/documents-sheet";
import { scorecardSheet } from "../../../src/templates/sheets/scorecard-sheet";
import { fullScoreSet } from "../../criteria/full-score-set";
import { KINDS, anyTypedLeaves, blankOf, fullyTyped, typedInto } from "./typed-entries";

/** Sets that use all that a set can say, one for each rule of what does not apply. */
export const SETS = [exampleSet(), fullScoreSet()] as const;

/** The empty lists that the units' own sheets refer to. */
export const LISTS = scorecardWorkbook(
  SETS[0],
  blankOf(SETS[0], "commune", 0),
  NO_PLAN,
).sheets.slice(1);
const lists = {
  documents: documentsReference(LISTS[0]?.name ?? "", []),
  assignments: assignmentsReference(LISTS[1]?.name ?? "", NO_PLAN),
  plan: NO_PLAN,
};

/** A unit's sheet into which something was typed. */
export interface TypedCase {
  readonly set: CriteriaSet;
  /** It is the unit's own, or else a copy at the compiling level. */
  readonly isUnits: boolean;
  readonly sheet: SheetModel;
}

/** Sheets of both sets and all kinds of unit: for each `any` of whatever entries and `full` that are complete. */
export function typedCases(counts: { readonly any: number; readonly full: number }): TypedCase[] {
  return SETS.flatMap((set) =>
    KINDS.flatMap((kind, place) =>
      [
        ...fc.sample(anyTypedLeaves(set), { numRuns: counts.any, seed: 11 + place }),
        ...fc.sample(fullyTyped(set), { numRuns: counts.full, seed: 23 + place }),
      ].map((typed, number) => ({ set, kind, typed, isUnits: number % 4 === 0 })),
    ),
  ).map(({ set, kind, typed, isUnits }, number) => ({
    set,
    isUnits,
    sheet: typedInto(drawn(set, blankOf(set, kind, number), isUnits), set, kind, typed),
  }));
}

/** What is read of a case in a workbook that was calculated, and the sheet as it is drawn for that. */
export function readAgain({ set, isUnits, sheet }: TypedCase, { grids }: WorkbookContent) {
  const own = grids.filter(({ sheetName }) => sheetName === sheet.name);
  const reading = readScorecard({ grids: own, properties: {} }, set, "phieu.xlsx");
  if (!reading.ok) throw new Error(reading.error.kind);
  const { scorecard, findings } = reading.value;
  return { scorecard, findings, sheet: drawn(set, scorecard, isUnits) };
}

const drawn = (set: CriteriaSet, scorecard: Scorecard, isUnits: boolean): SheetModel =>
  scorecardSheet(set, scorecard, scorecard.unit.name, {
    round: "self-scoring",
    ...(isUnits && { lists }),
  });
