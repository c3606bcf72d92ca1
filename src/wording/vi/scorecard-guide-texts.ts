import { type CriteriaNode, isLeaf } from "../../criteria/criteria-set";
import { formatPoints } from "../../scoring/format-points";
import { NOT_APPLICABLE_WORD } from "../../scoring/not-applicable-word";

/** What a scorecard has right of the form, and beneath it, where a set needs more than the form. */
export const SET_COLUMN_TEXTS = {
  headings: {
    guide: "Hướng dẫn chấm điểm",
    part: "Số liệu 1",
    whole: "Số liệu 2",
    selfMax: "Điểm tối đa áp dụng (tự đánh giá)",
    appraisedMax: "Điểm tối đa áp dụng (thẩm định)",
    choices: "Điểm để chọn",
  },
  parts: {
    survey: "Trong đó: điểm điều tra xã hội học",
    bonus: "Trong đó: điểm cộng",
    penalty: "Trong đó: điểm trừ",
    max: "Điểm tối đa áp dụng cho đơn vị",
    index: { percent: "CHỈ SỐ (%)", points: "CHỈ SỐ (ĐIỂM)" },
  },
} as const;

const { part: PART, whole: WHOLE } = SET_COLUMN_TEXTS.headings;

/** How a node is scored, a line for each thing that there is to know; "" where there is nothing. */
export const guideText = (node: CriteriaNode): string =>
  [node.guide, ...(isLeaf(node) ? leafLines(node) : [])].filter((line) => line !== "").join("\n");

function leafLines(leaf: CriteriaNode): string[] {
  const { levels, step, ratio, maxScore, optional } = leaf;
  return [
    ...levels.map(({ name, points }) => `${formatPoints(points)}: ${name}`),
    ...(step === undefined ? [] : [`Điểm là bội số của ${formatPoints(step)}.`]),
    ...(ratio === undefined
      ? []
      : [
          `${PART}: ${ratio.part}`,
          `${WHOLE}: ${ratio.whole}`,
          `Điểm = ${PART} ÷ ${WHOLE} × ${formatPoints(maxScore)}`,
        ]),
    ...(optional ? [NOTHING_TO_SCORE] : []),
  ];
}

const NOTHING_TO_SCORE = `Nếu không phát sinh: ghi “${NOT_APPLICABLE_WORD}”.`;
