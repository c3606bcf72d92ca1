import type { RankingOutcome } from "../../scoring/ranking-outcome";

/** What came of “Tính lại xếp loại”, and what to do where nothing could. */
export function describeRankingOutcome(outcome: RankingOutcome): string {
  switch (outcome.kind) {
    case "nothing-to-rank":
      return "Chưa có gì để xếp loại. Hãy mở tệp tổng hợp của các xã, phường, thị trấn rồi bấm lại.";
    case "units-changed":
      return `Sổ có ${String(outcome.sheets)} phiếu của các đơn vị, nhưng bảng xếp hạng có ${String(outcome.rows)} dòng; chưa tính lại. Hãy tổng hợp lại các phiếu để bảng xếp hạng đủ đơn vị.`;
    case "recalculated":
      return `Đã tính lại: ${String(outcome.ranked)} đơn vị được xếp hạng${unranked(outcome.unranked)}; ${moved(outcome.moved)}.`;
  }
}

const unranked = (count: number): string =>
  count === 0 ? "" : `, ${String(count)} đơn vị chưa đủ điểm thẩm định`;

const moved = (count: number): string =>
  count === 0 ? "thứ tự không thay đổi" : `${String(count)} đơn vị đổi vị trí`;
