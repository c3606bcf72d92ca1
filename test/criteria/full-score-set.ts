import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { parseCriteriaSet } from "../../src/criteria/parse-criteria-set";

/** A made-up set in points whose leaves that do not apply are scored full: 20 points, with bonus, penalty and survey. */
export function fullScoreSet(): CriteriaSet {
  const parsed = parseCriteriaSet({
    id: "vi-du-diem-toi-da",
    title: "BỘ TIÊU CHÍ VÍ DỤ, KHÔNG ÁP DỤNG THÌ ĐƯỢC ĐIỂM TỐI ĐA",
    decision: { number: "2/QĐ-VD", date: "2025-01-02", issuer: "Ví dụ" },
    total: 20,
    cap: 21.5,
    notApplicable: "full-score",
    tieRule: "shared-rank",
    bands: [
      { name: "Tốt", from: 16 },
      { name: "Yếu", from: 0, below: 16 },
    ],
    nodes: [
      { code: "1", label: "I", max: 14.5, name: "Chỉ đạo, điều hành" },
      { code: "1.1", max: 7.5, name: "Kế hoạch" },
      {
        code: "1.1.1",
        max: 2.5,
        name: "Kế hoạch được thực hiện",
        optional: true,
        ratio: { part: "Số nhiệm vụ hoàn thành", whole: "Tổng số nhiệm vụ" },
      },
      {
        code: "1.1.2",
        max: 5,
        name: "Kiểm tra (nếu có)",
        optional: true,
        levels: [
          { name: "Đủ", points: 5 },
          { name: "Một phần", points: 2.25 },
          { name: "Không", points: 0 },
        ],
      },
      { code: "1.2", max: 3, name: "Nông thôn mới", appliesTo: ["commune"] },
      { code: "1.3", max: 4, name: "Báo cáo", step: 0.25 },
      { code: "1.4", max: 1, name: "Sáng kiến", kind: "bonus" },
      { code: "1.5", max: 2, name: "Chậm báo cáo", kind: "penalty" },
      { code: "2", label: "II", max: 5.5, name: "Điều tra" },
      { code: "2.1", max: 3.5, name: "Người dân hài lòng", kind: "survey" },
      { code: "2.2", max: 2, name: "Đô thị", kind: "survey", appliesTo: ["ward", "township"] },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}
