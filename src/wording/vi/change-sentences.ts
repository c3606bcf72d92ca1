import { formatPoints } from "../../scoring/format-points";
import type { ScoreChange, ScorecardChanges } from "../../scoring/resubmission";
import type { Score } from "../../scoring/score";
import { firstEntries, shortened } from "../cut-short";

/** What taking a unit's file in would change on its sheet; no sentence where nothing would. */
export function describeChanges(changes: ScorecardChanges): string[] {
  const { selfScores, appraisedScores, figures, evidence, explanations, remarks, keptAppraisals } =
    changes;
  const about = (codes: readonly string[], what: string) =>
    codes.length === 0 ? [] : [`${what}: ${listed(codes)}.`];
  return [
    ...about(selfScores.map(changeOf), `${String(selfScores.length)} điểm tự chấm đổi`),
    ...about(figures, `Số liệu để tính điểm đổi ở ${String(figures.length)} tiêu chí`),
    ...about(evidence, `Tài liệu kiểm chứng đổi ở ${String(evidence.length)} tiêu chí`),
    ...about(explanations, `Giải trình đổi ở ${String(explanations.length)} tiêu chí`),
    ...about(
      appraisedScores.map(changeOf),
      `${String(appraisedScores.length)} điểm thẩm định trong tệp được ghi vào ô còn trống`,
    ),
    ...about(remarks, `Ý kiến thẩm định được thêm ở ${String(remarks.length)} tiêu chí`),
    ...about(
      keptAppraisals.map(({ leaf }) => leaf.code),
      `${String(keptAppraisals.length)} điểm thẩm định trong tệp khác với điểm đã nhập; điểm đã nhập được giữ`,
    ),
  ];
}

function listed(entries: readonly string[]): string {
  const { shown, more } = firstEntries(entries, "; ");
  return more === 0 ? shown : `${shown}; và ${String(more)} chỗ khác`;
}

const changeOf = ({ leaf, before, now }: ScoreChange): string =>
  `${leaf.code}: ${shownScore(before)} → ${shownScore(now)}`;

function shownScore(score: Score): string {
  switch (score.kind) {
    case "valid":
      return formatPoints(score.points);
    case "unscored":
      return "chưa chấm";
    case "not-applicable":
      return "không áp dụng";
    case "invalid":
      return `“${shortened(String(score.entered))}”`;
  }
}
