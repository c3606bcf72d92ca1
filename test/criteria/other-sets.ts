import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { parseCriteriaSet } from "../../src/criteria/parse-criteria-set";

/**
 * A made-up set in points with a cap, in which what does not apply is scored full, and two sections decide
 * between equal units of one list. One section has ordinary, bonus and penalty leaves together.
 */
export const tiesSet = (): CriteriaSet =>
  parsed({
    id: "vi-du-dong-hang",
    title: "BỘ TIÊU CHÍ VÍ DỤ CÓ TIÊU CHÍ PHỤ",
    decision: { number: "2/QĐ-VD", date: "2025-01-02", issuer: "Ví dụ" },
    total: 12,
    cap: 12.5,
    notApplicable: "full-score",
    tieRule: { sections: ["2", "3"] },
    bands: [
      { name: "Tốt", from: 10 },
      { name: "Khá", from: 6.5, below: 10 },
      { name: "Yếu", from: 0, below: 6.5 },
    ],
    nodes: [
      { code: "1", label: "I", max: 5, name: "Chỉ đạo, điều hành" },
      { code: "1.1", max: 3, name: "Kế hoạch" },
      { code: "1.2", max: 2, name: "Kiểm tra (nếu có)", optional: true },
      { code: "1.3", max: 1, name: "Sáng kiến", kind: "bonus" },
      { code: "1.4", max: 2, name: "Báo cáo chậm", kind: "penalty" },
      { code: "2", label: "II", max: 4, name: "Thủ tục hành chính" },
      { code: "2.1", max: 1.5, name: "Công khai thủ tục" },
      { code: "2.2", max: 2.5, name: "Giải quyết đúng hạn" },
      { code: "3", label: "III", max: 3, name: "Điều tra xã hội học" },
      { code: "3.1", max: 3, name: "Mức độ hài lòng", kind: "survey" },
    ],
  });

/** A made-up set whose index is the total of the scores, with kinds of unit ranked apart. */
export const groupsSet = (): CriteriaSet =>
  parsed({
    id: "vi-du-nhom",
    title: "BỘ TIÊU CHÍ VÍ DỤ THEO NHÓM",
    decision: { number: "3/QĐ-VD", date: "2025-01-02", issuer: "Ví dụ" },
    total: 6,
    tieRule: "shared-rank",
    rankingGroups: [
      { name: "Phường", kinds: ["ward"] },
      { name: "Xã, thị trấn", kinds: ["commune", "township"] },
    ],
    bands: [
      { name: "Tốt", from: 4.5 },
      { name: "Yếu", from: 0, below: 4.5 },
    ],
    nodes: [
      { code: "1", label: "I", max: 4, name: "Chỉ đạo, điều hành" },
      { code: "1.1", max: 1, name: "Kế hoạch" },
      { code: "1.2", max: 3, name: "Báo cáo" },
      { code: "2", label: "II", max: 2, name: "Thủ tục hành chính" },
      { code: "2.1", max: 2, name: "Công khai thủ tục" },
    ],
  });

/**
 * A made-up set of which all sections but one are themselves scored; one that takes points off and one that
 * may not apply decide between equal units.
 */
export const scoredSectionsSet = (): CriteriaSet =>
  parsed({
    id: "vi-du-linh-vuc-cham-diem",
    title: "BỘ TIÊU CHÍ VÍ DỤ CÓ LĨNH VỰC CHẤM ĐIỂM TRỰC TIẾP",
    decision: { number: "4/QĐ-VD", date: "2025-01-02", issuer: "Ví dụ" },
    total: 12,
    notApplicable: "full-score",
    tieRule: { sections: ["3", "2"] },
    bands: [
      { name: "Tốt", from: 8 },
      { name: "Yếu", from: 0, below: 8 },
    ],
    nodes: [
      { code: "1", label: "I", max: 6, name: "Chỉ đạo, điều hành" },
      { code: "1.1", max: 6, name: "Kế hoạch" },
      { code: "2", label: "II", max: 4, name: "Kiểm tra (nếu có)", optional: true },
      { code: "3", label: "III", max: 2, name: "Báo cáo chậm", kind: "penalty" },
      { code: "4", label: "IV", max: 2, name: "Mức độ hài lòng", kind: "survey" },
    ],
  });

function parsed(data: unknown): CriteriaSet {
  const set = parseCriteriaSet(data);
  if (!set.ok) throw new Error(JSON.stringify(set.error));
  return set.value;
}
