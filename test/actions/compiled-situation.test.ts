import { expect, test } from "vitest";
import { compiledSituation } from "../../src/actions/compiled-situation";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../src/criteria/criteria-set";
import type { Scorecard } from "../../src/scoring/scorecard";
import { standingsOf } from "../../src/scoring/standings";
import type { CellContent } from "../../src/sheet-model/cell-content";
import type { Grid } from "../../src/sheet-model/grid";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { FIRST_RANKED_ROW, RANKING_COLUMNS } from "../../src/templates/sheets/ranking-layout";
import { enteredScorecard } from "../scoring/entered-leaves";
import { scorecardWithTotal } from "../templates/sheets/entered-scorecards";
import { contentOfModel } from "../templates/sheets/model-grid";

const set = defaultCriteriaSet();

function compiled(scorecards: readonly Scorecard[]) {
  const { grids } = contentOfModel(compiledWorkbook(set, 2024, standingsOf(scorecards, set), []));
  return grids[0];
}

function classesOf(of: CriteriaSet | undefined, ranking: Grid | undefined) {
  const situation = compiledSituation(of, ranking);
  if (situation.kind !== "compiled" || situation.classes === undefined) return undefined;
  const { classes, unranked } = situation.classes;
  return [...classes.map(({ units }) => units), unranked];
}

const district = [
  scorecardWithTotal(set, "Xã A", 95),
  scorecardWithTotal(set, "Xã B", 72.5),
  scorecardWithTotal(set, "Xã C", 70),
  enteredScorecard(set, "Xã D", { "1.1.1": [0.5, 0.5] }),
];

test("the classes are counted from the ranking as it is now", () => {
  const ranking = compiled(district);
  expect(classesOf(set, ranking)).toEqual([1, 0, 2, 0, 0, 1]);
  expect(classesOf(set, compiled([]))).toEqual([0, 0, 0, 0, 0, 0]);
});

test("a total that was typed over counts as not ranked, if it can be none", () => {
  const ranking = compiled(district);
  const typed = ranking && {
    ...ranking,
    rows: ranking.rows.map((row, index) =>
      index === FIRST_RANKED_ROW
        ? row.map((cell, column): CellContent =>
            column === RANKING_COLUMNS.appraised ? { kind: "number", value: -1 } : cell,
          )
        : row,
    ),
  };
  expect(classesOf(set, typed)).toEqual([0, 0, 2, 0, 0, 2]);
});

test("nothing is known without a ranking, or without a set", () => {
  const ranking = compiled(district);
  expect(classesOf(set, undefined)).toBeUndefined();
  expect(classesOf(undefined, ranking)).toBeUndefined();
});
