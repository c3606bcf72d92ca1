import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { parseCriteriaSet } from "../../src/criteria/parse-criteria-set";

/** A made-up set in points: 10 of them, 3 by a survey, one more as a bonus; what does not apply is scored full. */
export function reportPointsSet(): CriteriaSet {
  const parsed = parseCriteriaSet({
    id: "vi-du-diem",
    title: "BỘ CHỈ SỐ VÍ DỤ THEO ĐIỂM",
    decision: { number: "2/QĐ-VD", date: "2025-02-03", issuer: "Ví dụ" },
    total: 10,
    notApplicable: "full-score",
    tieRule: "shared-rank",
    rankingGroups: [
      { name: "Xã, thị trấn", kinds: ["commune", "township"] },
      { name: "Phường", kinds: ["ward"] },
    ],
    bands: [
      { name: "Tốt", from: 8 },
      { name: "Khá", from: 5, below: 8 },
      { name: "Yếu", from: 0, below: 5 },
    ],
    nodes: [
      { code: "1", label: "I", max: 6, name: "Chỉ đạo, điều hành" },
      { code: "1.1", max: 2, name: "Xử lý kiến nghị (nếu có)", optional: true },
      { code: "1.2", max: 4, name: "Báo cáo định kỳ" },
      { code: "2", label: "II", max: 4, name: "Kết quả phục vụ" },
      { code: "2.1", max: 3, name: "Mức độ hài lòng", kind: "survey" },
      { code: "2.2", max: 1, name: "Nông thôn mới (đối với xã)", appliesTo: ["commune"] },
      { code: "3", label: "III", max: 1, name: "Điểm cộng" },
      { code: "3.1", max: 1, name: "Sáng kiến", kind: "bonus" },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}
