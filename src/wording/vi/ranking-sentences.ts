import type { RankChange, RankingOutcome } from "../../scoring/ranking-outcome";
import { firstEntries } from "../cut-short";

/** What came of “Tính lại xếp loại”, and what to do where nothing could. */
export function describeRankingOutcome(outcome: RankingOutcome): string {
  switch (outcome.kind) {
    case "nothing-to-rank":
      return "Chưa có gì để xếp loại. Hãy mở tệp tổng hợp của các xã, phường, thị trấn rồi bấm lại.";
    case "out-of-form":
      return outOfForm(outcome.sheetNames);
    case "recalculated":
      return `Đã tính lại: ${String(outcome.ranked)} đơn vị được xếp hạng${unranked(outcome.unranked)}${unknownKind(outcome.unknownKind)}${moved(outcome.moved)}.${changes(outcome.changes)}`;
  }
}

/** Units' sheets on which the ranking cannot rely, and what to do about them. */
function outOfForm(sheetNames: readonly string[]): string {
  const { shown, more } = firstEntries(sheetNames.map((name) => `“${name}”`));
  return `Chưa tính lại: trang ${shown}${more === 0 ? "" : ` và ${String(more)} trang khác`} không đúng mẫu phiếu của tệp tổng hợp (dòng hoặc cột đã bị thêm, xóa, di chuyển, hay trang được chép từ tệp khác), nên công thức sẽ lấy nhầm ô. Trả trang về như cũ, hoặc xóa trang đó rồi nhập lại phiếu của đơn vị bằng nút “Nhập phiếu của các đơn vị”.`;
}

const unranked = (count: number): string =>
  count === 0 ? "" : `, ${String(count)} đơn vị chưa đủ điểm thẩm định`;

const unknownKind = (count = 0): string =>
  count === 0
    ? ""
    : `, ${String(count)} đơn vị chưa rõ là xã, phường hay thị trấn nên chưa thuộc nhóm xếp hạng nào`;

function moved(count: number | null): string {
  if (count === null) return "";
  return count === 0 ? "; thứ tự không thay đổi" : `; ${String(count)} đơn vị đổi vị trí`;
}

/** " Xã A: hạng 5 → 3, Khá → Tốt; …" */
function changes(all: readonly RankChange[]): string {
  const { shown, more } = firstEntries(all.map(changeOf), "; ");
  if (shown === "") return "";
  return ` ${shown}${more === 0 ? "" : `; và ${String(more)} đơn vị khác`}.`;
}

function changeOf({ unit, rank, band }: RankChange): string {
  const parts = [
    ...(rank.before === rank.now
      ? []
      : [`hạng ${String(rank.before ?? NONE)} → ${String(rank.now ?? NONE)}`]),
    ...(band.before === band.now ? [] : [`${band.before ?? NONE} → ${band.now ?? NONE}`]),
  ];
  return `${unit}: ${parts.join(", ")}`;
}

const NONE = "chưa xếp";
