import type { Band } from "../../criteria/criteria-set";
import { formatPoints } from "../../scoring/format-points";
import { firstEntries } from "../cut-short";
import { RANKING_TEXTS } from "./sheet-texts";

/** "Nhóm Xuất sắc". */
export const className = ({ name }: Pick<Band, "name">): string => `${RANKING_TEXTS.band}${name}`;

/**
 * The totals of a class: "từ 80 điểm đến dưới 90 điểm". `bands` go from the best to the weakest.
 * Source: 4203/QĐ-UBND, Điều 8.
 */
export function classRange(band: Band, bands: readonly Band[]): string {
  const better = bands[bands.indexOf(band) - 1];
  const from = `từ ${formatPoints(band.from)} điểm`;
  if (better === undefined) return `${from} trở lên`;
  const below = `dưới ${formatPoints(better.from)} điểm`;
  return band.from === 0 ? below : `${from} đến ${below}`;
}

/** "3 đơn vị"; none are said to be none. */
export const unitsText = (count: number): string =>
  count === 0 ? "không có đơn vị" : `${String(count)} đơn vị`;

/** "1.1.1, 1.1.2", and how many more there are behind the first ten. */
export function listedCriteria(labels: readonly string[]): string {
  const { shown, more } = firstEntries(labels);
  return more === 0 ? shown : `${shown} và ${String(more)} tiêu chí khác`;
}
