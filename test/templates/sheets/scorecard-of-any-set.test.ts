import { expect } from "vitest";
import type { FindingKind } from "../../../src/scoring/finding";
import { ScorecardLayout } from "../../../src/templates/sheets/scorecard-layout";
import { expectedResults, recalculated, resultsIn } from "../../actions/recalculated-workbooks";
import { testWith } from "../../hosts/xlsx/engines";
import { LISTS, readAgain, typedCases } from "./typed-scorecards";

/** What reading would say of a sheet of ours that it does not know. */
const NEVER: readonly FindingKind[] = [
  "wrong-sum",
  "sum-not-calculated",
  "unknown-row",
  "duplicate-row",
  "unread-rows",
  "unread-column",
  "wrong-max",
  "missing-row",
];

testWith("LibreOffice")(
  "LibreOffice calculates what the core does of whatever is typed, and its file is read without a stray finding",
  async () => {
    const cases = typedCases({ any: 3, full: 2 });
    const sheets = [...cases.map(({ sheet }) => sheet), ...LISTS];
    const calculated = await recalculated({ title: "", properties: {}, sheets });
    const indices = new Set<string>();
    for (const typed of cases) {
      const { findings, sheet } = readAgain(typed, calculated);
      const expected = expectedResults({ title: "", properties: {}, sheets: [sheet] });
      expect(resultsIn(calculated, expected.keys()), sheet.name).toEqual(expected);
      expect(findings.filter(({ detail }) => NEVER.includes(detail.kind))).toEqual([]);
      const index = new ScorecardLayout(typed.set).partCell("index", "appraised") ?? "";
      indices.add(JSON.stringify([typed.set.id, expected.get(`${sheet.name}!${index}`)]));
    }
    // Some are not known yet; or a test of nothing but empty cells would pass.
    expect(indices.size).toBeGreaterThan(10);
  },
);
