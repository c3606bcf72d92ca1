import { answer } from "./answer";
import { classes, ranks } from "./ranking";

/**
 * Nhóm xếp loại của một tổng điểm, hoặc của một chỉ số phần trăm nếu bộ xếp loại theo phần trăm.
 * @customfunction XEPLOAI
 * @helpurl https://localhost:3000/ham-cchc.html#xeploai
 * @param tổng_điểm Tổng điểm của đơn vị; một ô hoặc cả vùng.
 * @param [bộ] Bộ tiêu chí, ví dụ "4203/QĐ-UBND"; bỏ trống là bộ của sổ làm việc.
 * @requiresParameterAddresses
 */
export function bandName(
  tổng_điểm: unknown[][],
  bộ: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [tổng_điểm], bộ, classes);
}

/**
 * Thứ hạng của từng tổng điểm trong vùng; bằng điểm thì cùng hạng, kể cả khi bộ phân hạng tiếp theo điểm lĩnh vực; ô trống không xếp hạng.
 * @customfunction XEPHANG
 * @helpurl https://localhost:3000/ham-cchc.html#xephang
 * @param vùng_tổng_điểm Tổng điểm của tất cả các đơn vị.
 * @param [bộ] Bộ tiêu chí, ví dụ "4203/QĐ-UBND"; bỏ trống là bộ của sổ làm việc.
 * @requiresParameterAddresses
 */
export function rank(
  vùng_tổng_điểm: unknown[][],
  bộ: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [vùng_tổng_điểm], bộ, ranks);
}
