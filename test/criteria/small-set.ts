import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { parseCriteriaSet } from "../../src/criteria/parse-criteria-set";

/** A made-up set of five leaves and 10 points, for what would take long with a real one. */
export function smallSet(): CriteriaSet {
  const parsed = parseCriteriaSet({
    id: "vi-du-nho",
    title: "BỘ TIÊU CHÍ VÍ DỤ",
    decision: { number: "1/QĐ-VD", date: "2024-01-02", issuer: "Ví dụ" },
    total: 10,
    tieRule: "shared-rank",
    bands: [
      { name: "Tốt", from: 8 },
      { name: "Khá", from: 5, below: 8 },
      { name: "Yếu", from: 0, below: 5 },
    ],
    nodes: [
      { code: "1", label: "I", max: 6, name: "Chỉ đạo, điều hành" },
      { code: "1.1", max: 3, name: "Kế hoạch cải cách hành chính" },
      { code: "1.1.1", max: 1, name: "Kế hoạch được ban hành đúng hạn" },
      { code: "1.1.2", max: 2, name: "Kế hoạch được thực hiện hết" },
      { code: "1.2", max: 3, name: "Báo cáo định kỳ" },
      { code: "2", label: "II", max: 4, name: "Thủ tục hành chính" },
      { code: "2.1", max: 1.5, name: "Công khai thủ tục" },
      { code: "2.2", max: 2.5, name: "Giải quyết đúng hạn" },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}
