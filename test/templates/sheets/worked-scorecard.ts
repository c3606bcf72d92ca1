import { filledScorecard } from "../../../examples/filled/filled-scorecard";
import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import { judgeScore } from "../../../src/scoring/judge-score";
import { UNSCORED, validScore } from "../../../src/scoring/score";
import type { Scorecard } from "../../../src/scoring/scorecard";
import { type Typed, content } from "../reading/retyped-form";

/** What stands in the self-score of the leaf at each of these places. */
const WRONG: ReadonlyMap<number, Typed> = new Map<number, Typed>([
  [3, 99],
  [5, -0.25],
  [7, "tốt"],
  [8, 0.125],
  [12, 45_413],
  [20, null],
]);

/**
 * The sample scorecard after some weeks: some scores wrong or missing, some without evidence, some
 * appraised, a remark and its answer, and documents that lack something.
 */
export function workedScorecard(set: CriteriaSet): Scorecard {
  const filled = filledScorecard(set);
  const figure = {
    code: "2",
    number: "",
    date: undefined,
    issuer: "",
    title: "Tỷ lệ 98,5 %",
    link: "https://xamau.example.vn/so-lieu",
    note: "bảng tính kèm theo",
  };
  return {
    ...filled,
    scoresByCode: new Map(
      set.leaves.map((leaf, place) => {
        const { code, maxScore } = leaf;
        const wrong = WRONG.get(place);
        const right = filled.scoresByCode.get(code)?.self ?? UNSCORED;
        const self = wrong === undefined ? right : judgeScore(content(wrong), leaf, "self");
        const half = Math.floor(maxScore / 2) as typeof maxScore;
        return [code, { self, appraised: place % 3 === 0 ? validScore(half) : UNSCORED }];
      }),
    ),
    evidenceByCode: new Map(
      [...filled.evidenceByCode, ["2", "Tỷ lệ 98,5 % (https://xamau.example.vn/so-lieu)"] as const]
        .filter(([code]) => code !== "4.1.1")
        .map(([code, text]) => [code, code === "8.1.1" ? `- ${text}` : text]),
    ),
    remarksByCode: new Map([["1.1.1", "Ban hành chậm 5 ngày"]]),
    explanationsByCode: new Map([["1.1.1", "Do chờ hướng dẫn của tỉnh"]]),
    documents: [...filled.documents, figure],
  };
}
