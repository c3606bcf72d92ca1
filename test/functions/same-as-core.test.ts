import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { type CriteriaNode, type CriteriaSet, isLeaf } from "../../src/criteria/criteria-set";
import { exampleSet } from "../../src/criteria/example-set";
import { type Points, pointsToNumber } from "../../src/criteria/points";
import { checkScores, checkTable } from "../../src/functions/score-checks";
import { compareScores } from "../../src/functions/score-comparison";
import { sumScores, sumSections } from "../../src/functions/score-sums";
import { ranks } from "../../src/functions/ranking";
import { appraisalDifferences } from "../../src/scoring/appraisal-differences";
import { judgeScore } from "../../src/scoring/judge-score";
import { rankTotals } from "../../src/scoring/rank";
import { type Score, type ScoreColumn, UNSCORED } from "../../src/scoring/score";
import { type ScoresByCode, grandTotal, totalOfNode } from "../../src/scoring/totals";
import { OMITTED, column, shown } from "./table-text";

/** What may stand beside a criterion: a score, a blank, or something that is none. */
const entryOf = (node: CriteriaNode) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: node.maxScore }).map((each) => each / 100) },
    fc.constantFrom(null, "0,25", "0.1", "chưa", "Không áp dụng", -1, 99, 0.125),
  );

/** A leaf that is entered as something in one column is judged by the rules of that column. */
const judged = (node: CriteriaNode, entered: unknown, scoreColumn: ScoreColumn): Score =>
  judgeScore(column(entered).at(0, 0), node, scoreColumn);

const scoresOf = (
  set: CriteriaSet,
  appraised: readonly unknown[],
  self?: readonly unknown[],
): ScoresByCode => ({
  scoresByCode: new Map(
    set.nodes.flatMap((node, index) =>
      isLeaf(node)
        ? [
            [
              node.code,
              {
                self: self === undefined ? UNSCORED : judged(node, self[index], "self"),
                appraised: judged(node, appraised[index], "appraised"),
              },
            ] as const,
          ]
        : [],
    ),
  ),
});

const points = (total: { readonly points: Points }) => pointsToNumber(total.points);

describe.each([defaultCriteriaSet(), exampleSet()])(
  "the functions say of $id what the core says",
  (set) => {
    const codes = column(...set.nodes.map(({ label }) => label));
    const entries = fc.tuple(...set.nodes.map(entryOf));

    test("sums of everything, of each section and of each criterion", () => {
      fc.assert(
        fc.property(entries, (entered) => {
          const scores = column(...entered);
          const core = scoresOf(set, entered);
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
          const core = scoresOf(set, entered);
          const [single, table] = [checkScores, checkTable].map((check) =>
            shown(check(set, codes, scores)).flat(),
          );
          for (const [index, node] of set.nodes.entries()) {
            if (!isLeaf(node)) continue;
            const score = core.scoresByCode.get(node.code)?.appraised;
            const isFine = single?.[index] === "Hợp lệ";
            expect(isFine).toBe(score?.kind === "valid" || score?.kind === "not-applicable");
            expect(single?.[index] === "Chưa chấm").toBe(score?.kind === "unscored");
            expect(table?.[index]).toBe(single?.[index]);
          }
        }),
        { numRuns: 50 },
      );
    });

    test("differences of the two scores, where both say something", () => {
      fc.assert(
        fc.property(entries, entries, (self, appraised) => {
          const core = appraisalDifferences(scoresOf(set, appraised, self), set).flatMap(
            ({ leaf, difference }) =>
              difference === undefined ? [] : [[leaf.label, pointsToNumber(difference)]],
          );
          const [, ...rows] = shown(
            compareScores(set, codes, column(...self), column(...appraised)),
          );
          const compared = rows.flatMap(([code = "", , , , difference]) =>
            typeof difference === "number" ? [[code, difference]] : [],
          );
          expect(compared).toEqual(core);
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
  },
);

test("a comparison has the council's own penalties and what was found to apply after all", () => {
  const compared = compareScores(
    exampleSet(),
    column("1.2", "1.3", "2.3", "5.1", "5.2", "6.1", "6.2"),
    column(4, null, "Không áp dụng", null, 1, null, null),
    column(3, 5, 0, null, null, 2, "một"),
  );
  expect(shown(compared).map(([code, , ...scores]) => [code, ...scores])).toEqual([
    ["Mã", "Điểm tự đánh giá", "Điểm thẩm định", "Chênh lệch"],
    ["1.2", 4, 3, -1],
    ["2.3", "Không áp dụng", 0, 0],
    ["6.1", "", 2, -2],
    ["6.2", "", "#VALUE!", "#VALUE!"],
  ]);
});
