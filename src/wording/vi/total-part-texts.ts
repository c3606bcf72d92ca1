import type { NotApplicableRule } from "../../criteria/criteria-set";
import { NO_POINTS, type Points } from "../../criteria/points";
import { formatDecimal, formatPoints } from "../../scoring/format-points";
import { NOT_APPLICABLE_WORD } from "../../scoring/not-applicable-word";
import { signed } from "../../scoring/signed";
import { listedCriteria } from "./ranking-phrases";

/** Points that may be taken off: "−0,5", with a true minus. */
export const broughtPoints = (points: Points): string =>
  points < NO_POINTS ? signed(points, formatPoints) : formatPoints(points);

/** What documents say of the parts of a total that only some sets have. */
export const TOTAL_PART_TEXTS = {
  /** In place of a self-score that nobody is asked for. */
  notSelfScored: "không tự chấm",
  /** In place of a score. `counted` is what is given for it nevertheless. */
  notApplicable: (counted: Points) =>
    counted === NO_POINTS
      ? NOT_APPLICABLE_WORD
      : `${NOT_APPLICABLE_WORD} (tính ${formatPoints(counted)})`,
  /** In place of a maximum that is part of no total. */
  noMax: "–",
  surveyApart: (max: Points) =>
    `Phần điều tra xã hội học do cấp tổng hợp đánh giá; đơn vị không tự chấm, không tính trong tổng tự chấm (tối đa ${formatPoints(max)} điểm).`,
  surveySection: "Phần này do cấp tổng hợp đánh giá qua điều tra xã hội học; đơn vị không tự chấm.",
  /** The points that make the difference are named; none that is 0. */
  applicableMax: (
    max: Points,
    set: Points,
    without: { readonly survey: Points; readonly notApplicable: Points },
  ) => {
    const parts = [
      [without.survey, "điều tra xã hội học"],
      [without.notApplicable, "của tiêu chí không áp dụng"],
    ] as const;
    const named = parts
      .filter(([points]) => points > NO_POINTS)
      .map(([points, what]) => `${formatPoints(points)} điểm ${what}`);
    return `Điểm tối đa áp dụng: ${formatPoints(max)} điểm (tổng ${formatPoints(set)} điểm, không tính ${named.join(" và ")}).`;
  },
  /** `labels` are the leaves that do not apply. */
  notApplicableLeaves: (labels: readonly string[], rule: NotApplicableRule | undefined) =>
    `${NOT_APPLICABLE_WORD} đối với đơn vị (${String(labels.length)} tiêu chí, tiêu chí thành phần): ${listedCriteria(labels)}; ${rule === "full-score" ? "được tính đủ điểm tối đa" : "không tính vào điểm tối đa"}.`,
  /** Bonus and penalty as the unit claims them; `scored` says which leaves they come from. */
  ownExtra: {
    bonus: (points: Points, max: Points, scored: readonly string[]) =>
      `Điểm cộng: ${extra(points, max, "tối đa", scored)}.`,
    penalty: (points: Points, max: Points, scored: readonly string[]) =>
      `Điểm trừ: ${extra(points, max, "trừ tối đa", scored)}.`,
  },
  /** The same held against the appraised ones; undefined for what is not appraised yet. */
  extra: {
    bonus: (self: Points, appraised: Points | undefined) =>
      `Điểm cộng: ${compared(self, appraised)}.`,
    penalty: (self: Points, appraised: Points | undefined) =>
      `Điểm trừ: ${compared(self, appraised)}.`,
  },
  selfIndex: (index: string) => `Chỉ số tự đánh giá, trên phần đơn vị tự chấm: ${index}.`,
  preliminaryIndex: (index: string) => `Chỉ số theo điểm thẩm định sơ bộ: ${index}.`,
  survey: (points: Points, max: Points, scored: number, all: number) =>
    `Kết quả điều tra xã hội học: ${formatPoints(points)}/${formatPoints(max)} điểm${scored === all ? "" : ` (đã có ${String(scored)}/${String(all)} tiêu chí)`}.`,
  noSurvey: "Kết quả điều tra xã hội học: chưa có.",
  surveyResults: "Kết quả điều tra xã hội học, do cấp tổng hợp xác định:",
  surveyResult: "Kết quả",
  /** The two figures of a share, and what they make. */
  figures: (
    names: { readonly part: string; readonly whole: string },
    part: number | undefined,
    whole: number | undefined,
    percent: number | undefined,
  ) =>
    `(${[names.part, names.whole].map((name, place) => `${name}: ${figure(place === 0 ? part : whole)}`).join("; ")}${percent === undefined ? "" : `; đạt ${formatDecimal(percent)}%`})`,
} as const;

const figure = (value: number | undefined): string =>
  value === undefined ? "chưa ghi" : formatDecimal(value);

const extra = (points: Points, max: Points, most: string, scored: readonly string[]): string =>
  scored.length === 0
    ? "không có"
    : `${broughtPoints(points)} điểm (${listedCriteria(scored)}; ${most} ${formatPoints(max)} điểm)`;

const compared = (self: Points, appraised: Points | undefined): string =>
  `tự đánh giá ${broughtPoints(self)}, thẩm định ${appraised === undefined ? "chưa có" : broughtPoints(appraised)}`;
