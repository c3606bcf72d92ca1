import { describe, expect, test } from "vitest";
import type { RankChange } from "../../src/scoring/ranking-outcome";
import { describeRankingOutcome as inEnglish } from "../../src/wording/en/ranking-sentences";
import { describeRankingOutcome } from "../../src/wording/vi/ranking-sentences";

const change = (unit: string, rank: RankChange["rank"], band: RankChange["band"]): RankChange => ({
  unit,
  rank,
  band,
});

const outcome = (...changes: readonly RankChange[]) => ({
  kind: "recalculated" as const,
  ranked: 20,
  unranked: 1,
  moved: changes.length,
  changes,
});

describe("what moved is told by name", () => {
  const raised = change("Xã A", { before: 5, now: 3 }, { before: "Khá", now: "Tốt" });
  const began = change("Xã B", { before: null, now: 7 }, { before: null, now: "Khá" });
  const ended = change("Xã C", { before: 9, now: null }, { before: "Khá", now: null });
  const sameBand = change("Xã D", { before: 2, now: 4 }, { before: "Tốt", now: "Tốt" });

  test("in Vietnamese", () => {
    expect(describeRankingOutcome(outcome(raised, began, ended, sameBand))).toBe(
      "Đã tính lại: 20 đơn vị được xếp hạng, 1 đơn vị chưa đủ điểm thẩm định; 4 đơn vị đổi vị trí. " +
        "Xã A: hạng 5 → 3, Khá → Tốt; Xã B: hạng chưa xếp → 7, chưa xếp → Khá; " +
        "Xã C: hạng 9 → chưa xếp, Khá → chưa xếp; Xã D: hạng 2 → 4.",
    );
  });

  test("in English", () => {
    expect(inEnglish(outcome(raised, sameBand))).toBe(
      "Recalculated: 20 units ranked, 1 without all appraised scores; 2 changed places. " +
        "Xã A: rank 5 → 3, Khá → Tốt; Xã D: rank 2 → 4.",
    );
  });

  test("but not where there was no ranking before", () => {
    expect(describeRankingOutcome({ ...outcome(), moved: null })).toBe(
      "Đã tính lại: 20 đơn vị được xếp hạng, 1 đơn vị chưa đủ điểm thẩm định.",
    );
  });

  test("ten at most, and how many more there are", () => {
    const all = Array.from({ length: 13 }, (_, index) =>
      change(`Xã ${String(index)}`, { before: 1, now: 2 }, { before: "Tốt", now: "Tốt" }),
    );
    expect(describeRankingOutcome(outcome(...all))).toMatch(
      /Xã 9: hạng 1 → 2; và 3 đơn vị khác\.$/,
    );
  });

  test("or not at all", () => {
    expect(describeRankingOutcome(outcome())).toMatch(/thứ tự không thay đổi\.$/);
  });

  test("units of unknown kind are in no ranking group", () => {
    const recalculated = { ...outcome(), unranked: 0, unknownKind: 2 };
    expect(describeRankingOutcome(recalculated)).toContain(
      "20 đơn vị được xếp hạng, 2 đơn vị chưa rõ là xã, phường hay thị trấn nên chưa thuộc nhóm xếp hạng nào;",
    );
    expect(inEnglish(recalculated)).toContain(
      "20 units ranked, 2 in no ranking group, as their kind is not known;",
    );
  });
});
