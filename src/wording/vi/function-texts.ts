import type { CriteriaNode, CriteriaSet, Level } from "../../criteria/criteria-set";
import { uniqueName } from "../../criteria/find-set";
import type { Points } from "../../criteria/points";
import { formatPoints } from "../../scoring/format-points";
import type { ScoreProblem } from "../../scoring/score-problem";
import { shortened } from "../cut-short";
import { SCORE_PROBLEM_PHRASES as PHRASES } from "./score-problem-phrases";
import { SCORECARD_TEXTS } from "./sheet-texts";
import { SCORE_COLUMN_TERMS } from "./terms";

const LEVEL_TERMS: Readonly<Record<Level, string>> = {
  section: "Lĩnh vực",
  criterion: "Tiêu chí",
  "sub-criterion": "Tiêu chí thành phần",
};

const uniqueNames = (sets: readonly CriteriaSet[]): string =>
  sets.map((set) => uniqueName(set, sets)).join(", ");

/** What the custom functions answer with; beside an error value Excel shows the sentence in its tip. */
export const FUNCTION_TEXTS = {
  verdicts: {
    valid: "Hợp lệ",
    unscored: "Chưa chấm",
    sumOfOthers: "Không chấm trực tiếp, là tổng các tiêu chí bên dưới",
    wrongSum: (sum: Points) => `Khác tổng các tiêu chí bên dưới (${formatPoints(sum)})`,
    repeated: (label: string) => `Trùng mã ${label} ở trên, không được tính`,
  },
  level: (level: Level) => LEVEL_TERMS[level],
  scored: "Có",
  sameScores: "Không có chênh lệch",
  headings: {
    code: "Mã",
    name: "Tên",
    section: "Lĩnh vực",
    level: "Cấp",
    max: SCORECARD_TEXTS.headings.max,
    scored: "Chấm điểm",
    score: "Điểm",
    ofUnit: (number: number) => `Điểm ${String(number)}`,
    ...SCORE_COLUMN_TERMS,
    difference: "Chênh lệch",
  },
  total: SCORECARD_TEXTS.total,
  notACode: (shown: string) => `“${shortened(shown)}” không phải là mã tiêu chí, ví dụ 1.1.1.`,
  unknownCode: (shown: string, set: CriteriaSet) =>
    `Bộ tiêu chí theo ${set.decision.number} không có mã “${shortened(shown)}”.`,
  noLeaves: (node: CriteriaNode | undefined, set: CriteriaSet) =>
    node === undefined
      ? `Vùng mã không có tiêu chí nào của bộ theo ${set.decision.number}.`
      : `Vùng mã không có dòng chấm điểm nào thuộc mã ${node.label}.`,
  unknownSet: (shown: string, known: readonly CriteriaSet[]) =>
    `Không có bộ tiêu chí “${shortened(shown)}”. Các bộ hiện có: ${uniqueNames(known)}.`,
  severalSets: (shown: string, named: readonly CriteriaSet[]) =>
    `“${shortened(shown)}” là tên của ${String(named.length)} bộ tiêu chí. Ghi rõ một trong các bộ: ${uniqueNames(named)}.`,
  oneCell: "Tham số bộ chỉ nhận một ô.",
  codesInLine: "Vùng mã phải nằm trong một cột hoặc một dòng.",
  sizesDiffer: (codes: string, scores: string) =>
    `Vùng mã có ${codes} ô, vùng điểm có ${scores} ô: chọn hai vùng cùng số dòng.`,
  size: (rows: number, columns: number) => `${String(rows)} × ${String(columns)}`,
  oneUnit: "Chỉ so sánh được một đơn vị: mỗi vùng điểm chọn một cột.",
  totalTooHigh: (total: Points, highest: Points) =>
    `Tổng điểm ${formatPoints(total)} ${PHRASES.aboveMax(highest)}.`,
  totalTooLow: (total: Points, lowest: Points) =>
    `Tổng điểm ${formatPoints(total)} thấp hơn mức thấp nhất ${formatPoints(lowest)}.`,
} as const;

/** Why a score is not counted: "Vượt điểm tối đa 0,5". */
export function describeScoreProblem(problem: ScoreProblem): string {
  const words = problemWords(problem);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function problemWords(problem: ScoreProblem): string {
  switch (problem.kind) {
    case "above-max":
      return PHRASES.aboveMax(problem.maxScore);
    case "negative":
      return PHRASES.negative;
    case "not-a-number":
      return `“${shortened(problem.shown)}” ${PHRASES.notANumber}`;
    case "date":
      return PHRASES.date(problem.shown, problem.meant);
    case "too-precise":
      return PHRASES.tooPrecise;
    case "not-calculated":
      return `công thức “=${shortened(problem.formula)}” chưa có kết quả`;
    case "scored-by-survey":
      return PHRASES.scoredBySurvey;
  }
}
