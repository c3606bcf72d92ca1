import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { NO_POINTS } from "../../src/criteria/points";
import { appraisalDifferences } from "../../src/scoring/appraisal-differences";
import type { Scorecard } from "../../src/scoring/scorecard";

const LOWER = [
  "Ban hành sau thời hạn quy định.",
  "Tài liệu kiểm chứng chưa thể hiện kết quả thực hiện; đề nghị bổ sung.",
  "Số liệu trên hệ thống thấp hơn số liệu tự báo cáo.",
  "Chưa gửi kèm văn bản đã dẫn.",
  "Mới thực hiện một phần nội dung của tiêu chí.",
] as const;
const HIGHER = "Đã rà soát trên hệ thống, đủ điều kiện chấm điểm này.";
/** Every so many differences an appraiser forgot to say why. */
const FORGOTTEN = 9;

/** A scorecard with the reason beside each score that was appraised otherwise. All of it is made up. */
export function withRemarks(set: CriteriaSet, scorecard: Scorecard): Scorecard {
  const remarks = appraisalDifferences(scorecard, set).flatMap(
    ({ leaf, difference = NO_POINTS }, place): [string, string][] => {
      if (place % FORGOTTEN === FORGOTTEN - 1) return [];
      const lower = LOWER[place % LOWER.length] ?? LOWER[0];
      return [[leaf.code, difference < NO_POINTS ? lower : HIGHER]];
    },
  );
  return { ...scorecard, remarksByCode: new Map([...remarks, ...scorecard.remarksByCode]) };
}
