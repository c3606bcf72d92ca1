import type { Points } from "../../criteria/points";
import { formatPoints } from "../../scoring/format-points";

/** What is wrong with a score, to be said of whatever the sentence begins with. */
export const SCORE_PROBLEM_PHRASES = {
  aboveMax: (maxScore: Points) => `vượt điểm tối đa ${formatPoints(maxScore)}`,
  negative: "là số âm",
  notANumber: "không phải là số",
  tooPrecise: "có quá 2 chữ số thập phân",
  scoredBySurvey: "thuộc phần điều tra xã hội học, đơn vị không tự chấm",
  /** `meant` are the scores that may have been typed. */
  date: (shown: string, meant: readonly Points[]) =>
    `là ngày ${shown}, có lẽ Excel đã đổi từ điểm ${meant.map(formatPoints).join(" hoặc ")} khi gõ dấu chấm`,
} as const;
