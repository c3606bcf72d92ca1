import type { Band, CriteriaSet, RankingGroup } from "../../criteria/criteria-set";
import { firstEntries } from "../cut-short";
import { indexText } from "./index-phrases";
import { RANKING_TEXTS } from "./sheet-texts";

/** "Nhóm Xuất sắc". */
export const className = ({ name }: Pick<Band, "name">): string => `${RANKING_TEXTS.band}${name}`;

/**
 * The indices of a class, in the set's index unit: "từ 80 điểm đến dưới 90 điểm", "từ 90% trở lên".
 * Source: 4203/QĐ-UBND, Điều 8.
 */
export function classRange(band: Band, set: Pick<CriteriaSet, "bands" | "indexUnit">): string {
  const better = set.bands[set.bands.indexOf(band) - 1];
  const from = `từ ${indexText(band.from, set)}`;
  if (better === undefined) return `${from} trở lên`;
  const below = `dưới ${indexText(better.from, set)}`;
  return band.from === 0 ? below : `${from} đến ${below}`;
}

/** Above the ranks of one group of units. */
export const groupHeading = ({ name }: Pick<RankingGroup, "name">): string =>
  `Nhóm xếp hạng: ${name}`;

/** Why a unit is in no ranking group. */
export const UNKNOWN_KIND = "Chưa rõ là xã, phường hay thị trấn, chưa xác định được nhóm xếp hạng";

/** "3 đơn vị"; none are said to be none. */
export const unitsText = (count: number): string =>
  count === 0 ? "không có đơn vị" : `${String(count)} đơn vị`;

/** "1.1.1, 1.1.2", and how many more there are behind the first ten. */
export function listedCriteria(labels: readonly string[]): string {
  const { shown, more } = firstEntries(labels);
  return more === 0 ? shown : `${shown} và ${String(more)} tiêu chí khác`;
}
