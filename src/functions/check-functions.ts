import { answer } from "./answer";
import { checkScores, checkTable, readScores } from "./score-checks";

/**
 * Kiểm tra điểm của một tiêu chí so với điểm tối đa: "Hợp lệ", hoặc sai ở đâu.
 * @customfunction KIEMTRA
 * @helpurl https://localhost:3000/ham-cchc.html#kiemtra
 * @param mã Mã tiêu chí, ví dụ "1.1.1" hoặc "I"; một ô hoặc cả vùng.
 * @param điểm Điểm đã chấm, ghi 0,5 hay 0.5 đều được; một ô hoặc cả vùng.
 * @param [bộ] Bộ tiêu chí, ví dụ "4203/QĐ-UBND"; bỏ trống là bộ của sổ làm việc.
 * @requiresParameterAddresses
 */
export function checkScore(
  mã: unknown[][],
  điểm: unknown[][],
  bộ: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [mã, điểm], bộ, checkScores);
}

/**
 * Kiểm tra cả bảng điểm, mỗi dòng một câu; xét cả mã bị trùng và các dòng tổng ghi sẵn.
 * @customfunction KIEMTRA.BANG
 * @helpurl https://localhost:3000/ham-cchc.html#kiemtra-bang
 * @param vùng_mã Cột mã tiêu chí; các dòng tiêu đề, dòng trống và dòng tổng trong cột không ảnh hưởng.
 * @param vùng_điểm Cột điểm bên cạnh, cùng số dòng; nhiều cột thì mỗi cột là một đơn vị.
 * @param [bộ] Bộ tiêu chí, ví dụ "4203/QĐ-UBND"; bỏ trống là bộ của sổ làm việc.
 * @requiresParameterAddresses
 */
export function checkScoreTable(
  vùng_mã: unknown[][],
  vùng_điểm: unknown[][],
  bộ: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [vùng_mã, vùng_điểm], bộ, checkTable);
}

/**
 * Đọc một ô thành điểm: trả về số, hoặc báo vì sao không đọc được.
 * @customfunction DIEM
 * @helpurl https://localhost:3000/ham-cchc.html#diem
 * @param giá_trị Ô cần đọc: "0,5", "0.5", số hoặc ngày mà Excel đã đổi; một ô hoặc cả vùng.
 * @requiresParameterAddresses
 */
export function readScore(
  giá_trị: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [giá_trị], null, (_, values) => readScores(values));
}
