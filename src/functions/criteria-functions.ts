import { answer } from "./answer";
import { maxScores, names, wholeSet } from "./criteria-tables";

/**
 * Điểm tối đa của một tiêu chí.
 * @customfunction DIEMTOIDA
 * @helpurl https://localhost:3000/ham-cchc.html#diemtoida
 * @param mã Mã tiêu chí, ví dụ "1.1.1" hoặc "I"; một ô hoặc cả vùng.
 * @param [bộ] Bộ tiêu chí, ví dụ "4203/QĐ-UBND"; bỏ trống là bộ của sổ làm việc.
 * @requiresParameterAddresses
 */
export function maxScore(
  mã: unknown[][],
  bộ: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [mã], bộ, maxScores);
}

/**
 * Tên của một tiêu chí.
 * @customfunction TENTIEUCHI
 * @helpurl https://localhost:3000/ham-cchc.html#tentieuchi
 * @param mã Mã tiêu chí, ví dụ "1.1.1" hoặc "I"; một ô hoặc cả vùng.
 * @param [bộ] Bộ tiêu chí, ví dụ "4203/QĐ-UBND"; bỏ trống là bộ của sổ làm việc.
 * @requiresParameterAddresses
 */
export function criterionName(
  mã: unknown[][],
  bộ: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [mã], bộ, names);
}

/**
 * Toàn bộ bộ tiêu chí thành bảng: mã, tên, cấp, điểm tối đa, có chấm điểm hay không.
 * @customfunction BOTIEUCHI
 * @helpurl https://localhost:3000/ham-cchc.html#botieuchi
 * @param [bộ] Bộ tiêu chí, ví dụ "4203/QĐ-UBND"; bỏ trống là bộ của sổ làm việc.
 */
export function criteriaTable(
  bộ: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [], bộ, wholeSet);
}
