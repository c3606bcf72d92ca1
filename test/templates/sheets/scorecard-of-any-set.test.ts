import fc from "fast-check";
import { expect } from "vitest";
import { scorecardWorkbook } from "../../../src/actions/new-scorecard";
import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import { exampleSet } from "../../../src/criteria/example-set";
import { NO_PLAN } from "../../../src/scoring/assignment";
import type { FindingKind } from "../../../src/scoring/finding";
import type { Scorecard } from "../../../src/scoring/scorecard";
import type { SheetModel } from "../../../src/sheet-model/sheet";
import { readScorecard } from "../../../src/templates/reading/read-scorecard";
import { ScorecardLayout } from "../../../src/templates/sheets/scorecard-layout";
import { assignmentsReference } from "../../../src/templates/sheets/assignments-sheet";
import { documentsReference } from "../../../src/templates/sheets/documents-sheet";
import { scorecardSheet } from "../../../src/templates/sheets/scorecard-sheet";
import { expectedResults, recalculated, resultsIn } from "../../actions/recalculated-workbooks";
import { fullScoreSet } from "../../criteria/full-score-set";
import { testWith } from "../../hosts/xlsx/engines";
import { KINDS, anyTypedLeaves, blankOf, fullyTyped, typedInto } from "./typed-entries";

const SETS = [exampleSet(), fullScoreSet()] as const;

/** What reading would say of a sheet of ours that it does not know. */
const NEVER = [
  "wrong-sum",
  "sum-not-calculated",
  "unknown-row",
  "duplicate-row",
  "unread-rows",
  "unread-column",
  "wrong-max",
  "missing-row",
] satisfies readonly FindingKind[] as readonly FindingKind[];

const LISTS = scorecardWorkbook(SETS[0], blankOf(SETS[0], "commune", 0), NO_PLAN).sheets.slice(1);
const lists = {
  documents: documentsReference(LISTS[0]?.name ?? "", []),
  assignments: assignmentsReference(LISTS[1]?.name ?? "", NO_PLAN),
  plan: NO_PLAN,
};

/** A unit's own sheet, beside empty lists, or a copy of it alone. */
const drawn = (set: CriteriaSet, scorecard: Scorecard, isUnits: boolean): SheetModel =>
  scorecardSheet(set, scorecard, scorecard.unit.name, {
    round: "self-scoring",
    ...(isUnits && { lists }),
  });

const cases = SETS.flatMap((set) =>
  KINDS.flatMap((kind, place) =>
    [
      ...fc.sample(anyTypedLeaves(set), { numRuns: 3, seed: 11 + place }),
      ...fc.sample(fullyTyped(set), { numRuns: 2, seed: 23 + place }),
    ].map((typed, number) => ({ set, kind, typed, isUnits: number % 4 === 0 })),
  ),
).map(({ set, kind, typed, isUnits }, number) => ({
  set,
  isUnits,
  sheet: typedInto(drawn(set, blankOf(set, kind, number), isUnits), set, kind, typed),
}));

testWith("LibreOffice")(
  "LibreOffice calculates what the core does of whatever was typed",
  async () => {
    const sheets = [...cases.map(({ sheet }) => sheet), ...LISTS];
    const calculated = await recalculated({ title: "", properties: {}, sheets });
    const parts = new Set<string>();
    for (const { set, isUnits, sheet } of cases) {
      const grids = calculated.grids.filter(({ sheetName }) => sheetName === sheet.name);
      const reading = readScorecard({ grids, properties: {} }, set, "phieu.xlsx");
      if (!reading.ok) throw new Error(reading.error.kind);
      const { scorecard, findings } = reading.value;
      const again = drawn(set, scorecard, isUnits);
      const expected = expectedResults({ title: "", properties: {}, sheets: [again] });
      expect(resultsIn(calculated, expected.keys()), sheet.name).toEqual(expected);
      expect(findings.filter(({ detail }) => NEVER.includes(detail.kind))).toEqual([]);
      const index = new ScorecardLayout(set).partCell("index", "appraised");
      const known = expected.get(`${sheet.name}!${index ?? ""}`);
      parts.add(JSON.stringify([set.id, known]));
    }
    // Of both sets many indices are known, and many are not.
    expect(parts.size).toBeGreaterThan(10);
  },
);
