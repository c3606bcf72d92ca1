import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { type CriteriaNode, isLeaf } from "../../src/criteria/criteria-set";
import { type Points, pointsToNumber } from "../../src/criteria/points";
import { checkScores, checkTable } from "../../src/functions/score-checks";
import { sumScores, sumSections } from "../../src/functions/score-sums";
import { ranks } from "../../src/functions/ranking";
import { judgeScore } from "../../src/scoring/judge-score";
import { rankTotals } from "../../src/scoring/rank";
import { UNSCORED } from "../../src/scoring/score";
import { type ScoresByCode, grandTotal, totalOfNode } from "../../src/scoring/totals";
import { OMITTED, column, shown } from "./table-text";

const set = defaultCriteriaSet();
const codes = column(...set.nodes.map(({ label }) => label));

/** What may stand beside a criterion: a score, a blank, or something that is none. */
const entryOf = (node: CriteriaNode) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: node.maxScore }).map((each) => each / 100) },
    fc.constantFrom(null, "0,25", "0.1", "chưa", -1, 99, 0.125),
  );
const entries = fc.tuple(...set.nodes.map(entryOf));

const scoresOf = (entered: readonly unknown[]): ScoresByCode => ({
  scoresByCode: new Map(
    set.nodes.flatMap((node, index) => {
      if (!isLeaf(node)) return [];
      const appraised = judgeScore(column(entered[index]).at(0, 0), node, "appraised");
      return [[node.code, { self: UNSCORED, appraised }] as const];
    }),
  ),
});

const points = (total: { readonly points: Points }) => pointsToNumber(total.points);

describe("the functions say what the core says", () => {
  test("sums of everything, of each section and of each criterion", () => {
    fc.assert(
      fc.property(entries, (entered) => {
        const scores = column(...entered);
        const core = scoresOf(entered);
        const total = points(grandTotal(core, set, "appraised"));
        expect(shown(sumScores(set, codes, scores, OMITTED))).toEqual([[total]]);
        expect(shown(sumScores(set, codes, scores, codes))).toEqual(
          set.nodes.map((node) => [points(totalOfNode(core, node, "appraised"))]),
        );
        expect(
          shown(sumSections(set, codes, scores))
            .map((row) => row[3])
            .slice(1),
        ).toEqual([
          ...set.sections.map((section) => points(totalOfNode(core, section, "appraised"))),
          total,
        ]);
      }),
      { numRuns: 50 },
    );
  });

  test("verdicts on leaves, cell by cell and as a table", () => {
    fc.assert(
      fc.property(entries, (entered) => {
        const scores = column(...entered);
        const core = scoresOf(entered);
        const [single, table] = [checkScores, checkTable].map((check) =>
          shown(check(set, codes, scores)).flat(),
        );
        for (const [index, node] of set.nodes.entries()) {
          if (!isLeaf(node)) continue;
          const score = core.scoresByCode.get(node.code)?.appraised;
          const isFine = single?.[index] === "Hợp lệ";
          expect(isFine).toBe(score?.kind === "valid");
          expect(single?.[index] === "Chưa chấm").toBe(score?.kind === "unscored");
          expect(table?.[index]).toBe(single?.[index]);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("ranks", () => {
    const total = fc.option(fc.integer({ min: 0, max: set.total }), { nil: null });
    fc.assert(
      fc.property(fc.array(total, { minLength: 1, maxLength: 60 }), (totals) => {
        const shownRanks = shown(
          ranks(set, column(...totals.map((each) => (each === null ? null : each / 100)))),
        ).flat();
        const core = rankTotals(totals as (Points | null)[]);
        // Behind the last total there is nothing to show.
        expect(core.slice(0, shownRanks.length).map((rank) => rank ?? "")).toEqual(shownRanks);
        expect(core.slice(shownRanks.length).every((rank) => rank === null)).toBe(true);
      }),
    );
  });
});
