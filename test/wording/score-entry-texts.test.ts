import { expect, test } from "vitest";
import { newScorecard } from "../../src/actions/new-scorecard";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { exampleSet } from "../../src/criteria/example-set";
import { standingsOf } from "../../src/scoring/standings";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { surveySheet } from "../../src/templates/sheets/survey-sheet";
import { SET_COLUMN_TEXTS } from "../../src/wording/vi/scorecard-guide-texts";
import { changedSet } from "../criteria/changed-set";
import { appraisedScorecard } from "../templates/sheets/entered-scorecards";

/** The example set, which has every kind of leaf, with labels that its own annex may print. */
const labelled = (labelOf: (code: string) => string) =>
  changedSet(exampleSet(), ({ nodes }) => {
    for (const node of nodes) node.label = labelOf(String(node.code));
  });

test.each([
  ["a title", (code: string) => `Tiêu chí thành phần ${code}`],
  ["a text", (code: string) => `${"Tiêu chí thành phần ".repeat(11)}${code}`],
] as const)(
  "a set whose labels are longer than %s beside a cell is drawn; the cell keeps the label",
  async (_, labelOf) => {
    const set = labelled(labelOf);
    const [leaf] = set.leaves;
    const drawn = newScorecard(set, { name: "Xã An", kind: "commune" }, 2026);
    const scorecard = appraisedScorecard(set, "Xã An");
    const standings = standingsOf([scorecard], set);
    const compiled = compiledWorkbook(set, 2026, standings, []);
    const sheets = [...compiled.sheets, surveySheet(set, [{ sheetName: "Xã An", scorecard }])];
    for (const model of [drawn, { ...compiled, sheets }]) {
      const read = await xlsxFiles.read(await xlsxFiles.write(model));
      const texts = JSON.stringify(read.ok && read.value.grids);
      expect(texts).toContain(JSON.stringify(leaf?.label));
    }
    const titles = drawn.sheets.flatMap(({ validations }) =>
      validations.map(({ promptTitle }) => promptTitle),
    );
    // Which of the two figures is asked for is never cut.
    for (const figure of ["part", "whole"] as const) {
      const heading = SET_COLUMN_TEXTS.headings[figure];
      expect(titles.filter((title) => title.endsWith(`…: ${heading}`))).not.toEqual([]);
    }
  },
);
