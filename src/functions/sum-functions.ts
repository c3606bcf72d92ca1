import { answer } from "./answer";
import { percents } from "./ranking";
import { compareScores } from "./score-comparison";
import { sumScores, sumSections } from "./score-sums";

/**
 * Tổng điểm của một lĩnh vực, một tiêu chí hoặc tất cả; chỉ cộng các điểm hợp lệ, dòng tổng không bị cộng hai lần.
 * @customfunction TONG
 * @helpurl https://localhost:3000/ham-cchc.html#tong
 * @param vùng_mã Cột mã tiêu chí; các dòng tiêu đề, dòng trống và dòng tổng trong cột không ảnh hưởng.
 * @param vùng_điểm Cột điểm bên cạnh, cùng số dòng; nhiều cột thì mỗi cột là một đơn vị.
 * @param [mã_cha] Mã lĩnh vực hoặc tiêu chí cần cộng; bỏ trống là cộng tất cả.
 * @param [bộ] Bộ tiêu chí, ví dụ "4203/QĐ-UBND"; bỏ trống là bộ của sổ làm việc.
 * @requiresParameterAddresses
 */
export function sumScore(
  vùng_mã: unknown[][],
  vùng_điểm: unknown[][],
  mã_cha: unknown[][],
  bộ: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [vùng_mã, vùng_điểm, mã_cha], bộ, sumScores);
}

/**
 * Bảng tổng điểm từng lĩnh vực và tổng cộng.
 * @customfunction TONGHOP
 * @helpurl https://localhost:3000/ham-cchc.html#tonghop
 * @param vùng_mã Cột mã tiêu chí; các dòng tiêu đề, dòng trống và dòng tổng trong cột không ảnh hưởng.
 * @param vùng_điểm Cột điểm bên cạnh, cùng số dòng; nhiều cột thì mỗi cột là một đơn vị.
 * @param [bộ] Bộ tiêu chí, ví dụ "4203/QĐ-UBND"; bỏ trống là bộ của sổ làm việc.
 * @requiresParameterAddresses
 */
export function sectionSums(
  vùng_mã: unknown[][],
  vùng_điểm: unknown[][],
  bộ: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [vùng_mã, vùng_điểm], bộ, sumSections);
}

/**
 * Kết quả đạt được, tính bằng phần trăm của điểm tối đa, làm tròn 2 chữ số thập phân.
 * @customfunction TYLE
 * @helpurl https://localhost:3000/ham-cchc.html#tyle
 * @param điểm Điểm đạt được; một ô hoặc cả vùng.
 * @param điểm_tối_đa Điểm tối đa; một ô hoặc cả vùng.
 * @requiresParameterAddresses
 */
export function achievedPercent(
  điểm: unknown[][],
  điểm_tối_đa: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [điểm, điểm_tối_đa], null, (_, scores, maxScores) =>
    percents(scores, maxScores),
  );
}

/**
 * Các tiêu chí có điểm thẩm định khác điểm tự chấm, kèm hai điểm và chênh lệch.
 * @customfunction SOSANH
 * @helpurl https://localhost:3000/ham-cchc.html#sosanh
 * @param vùng_mã Cột mã tiêu chí; các dòng tiêu đề, dòng trống và dòng tổng trong cột không ảnh hưởng.
 * @param tự_chấm Cột điểm tự chấm, cùng số dòng với cột mã.
 * @param thẩm_định Cột điểm thẩm định, cùng số dòng với cột mã.
 * @param [bộ] Bộ tiêu chí, ví dụ "4203/QĐ-UBND"; bỏ trống là bộ của sổ làm việc.
 * @requiresParameterAddresses
 */
export function scoreDifferences(
  vùng_mã: unknown[][],
  tự_chấm: unknown[][],
  thẩm_định: unknown[][],
  bộ: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [vùng_mã, tự_chấm, thẩm_định], bộ, compareScores);
}
