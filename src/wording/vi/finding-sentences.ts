import type { EnteredScore, Finding, FindingDetail } from "../../scoring/finding";
import { formatDecimal, formatPoints } from "../../scoring/format-points";
import { firstEntries, shortened } from "../cut-short";
import type { FindingSentence } from "../finding-sentence";
import { SCORE_COLUMN_TERMS } from "./terms";

/** The sentence for a finding, beginning with the criterion's number where it concerns one. */
export function describeFinding({ detail, code }: Finding): FindingSentence {
  const [message, fix] = words(detail);
  const sentence = message.slice(0, 1).toUpperCase() + message.slice(1);
  return { message: code === undefined ? sentence : `Tiêu chí ${code}: ${message}`, fix };
}

function words(detail: FindingDetail): readonly [message: string, fix: string | undefined] {
  switch (detail.kind) {
    case "above-max":
      return [
        `${columnOf(detail)} ${formatPoints(detail.score)} vượt điểm tối đa ${formatPoints(detail.maxScore)}, không được tính.`,
        `Nhập lại điểm từ 0 đến ${formatPoints(detail.maxScore)}.`,
      ];
    case "negative":
      return [
        `${columnOf(detail)} ${formatPoints(detail.score)} là số âm, không được tính.`,
        "Nhập lại điểm từ 0 trở lên.",
      ];
    case "not-a-number":
      return [
        `${columnOf(detail)} ghi “${shortened(detail.shown)}”, không phải là số nên không được tính.`,
        "Nhập lại bằng số, ví dụ 0,5.",
      ];
    case "date": {
      const meant = detail.meant.map(formatPoints).join(" hoặc ");
      return [
        `${columnOf(detail)} là ngày ${detail.shown}, có lẽ Excel đã đổi từ điểm ${meant} khi gõ dấu chấm; không được tính.`,
        "Định dạng ô thành Số rồi nhập lại điểm bằng dấu phẩy.",
      ];
    }
    case "not-calculated":
      return [
        `${columnOf(detail)} là công thức “=${shortened(detail.formula)}” chưa có kết quả trong tệp, không được tính.`,
        "Mở tệp bằng Excel, chờ tính xong rồi lưu lại; hoặc nhập điểm bằng số.",
      ];
    case "too-precise":
      return [
        `${columnOf(detail)} ${formatDecimal(detail.value)} có quá 2 chữ số thập phân, không được tính.`,
        "Nhập lại điểm với nhiều nhất 2 chữ số thập phân.",
      ];
    case "wrong-max":
      return [
        `điểm tối đa trong tệp là ${shortened(detail.stated)}, theo quyết định là ${formatPoints(detail.maxScore)}; đã dùng ${formatPoints(detail.maxScore)}.`,
        `Sửa điểm tối đa thành ${formatPoints(detail.maxScore)}.`,
      ];
    case "wrong-sum":
      return [
        `tổng ${columnOf(detail).toLowerCase()} ghi trong tệp là ${shortened(detail.stated)}, cộng các tiêu chí hợp lệ được ${formatPoints(detail.sum)}; đã dùng ${formatPoints(detail.sum)}.`,
        "Kiểm tra lại điểm từng tiêu chí và công thức cộng.",
      ];
    case "sum-not-calculated":
      return [
        `${String(detail.cells.length)} ô tổng ${columnOf(detail).toLowerCase()} có công thức chưa tính trong tệp, đã cộng lại từ các tiêu chí: ${named(detail.cells)}.`,
        undefined,
      ];
    case "missing-row":
      return [
        detail.leaf
          ? `không có dòng “${detail.name}” trong tệp, coi như chưa chấm.`
          : `không có dòng “${detail.name}” trong tệp; đã cộng lại từ các tiêu chí thành phần.`,
        "Thêm dòng còn thiếu theo đúng mẫu.",
      ];
    case "duplicate-row":
      return [
        `mã bị lặp; đã lấy dòng đầu tiên (ô ${detail.firstCell})${detail.scores.length === 0 ? "" : `, bỏ qua ${enteredScores(detail.scores)} ở dòng này`}.`,
        "Xóa dòng thừa hoặc sửa lại mã.",
      ];
    case "unknown-row":
      return [
        `Dòng “${shortened(detail.shown)}” không có trong bộ tiêu chí${detail.scores.length === 0 ? "" : `, ${enteredScores(detail.scores)} không được tính`}.`,
        detail.scores.length > 0 && detail.codeAbove !== undefined
          ? `Nếu là điểm của tiêu chí ${detail.codeAbove}, hãy chuyển điểm lên dòng của tiêu chí đó; nếu không, sửa lại mã.`
          : "Sửa lại mã theo đúng mẫu hoặc xóa dòng.",
      ];
    case "name-mismatch":
      return [
        `tên ghi trong tệp là “${shortened(detail.shownName)}”, tên của tiêu chí ${detail.codeOfName}; mã này là “${shortened(detail.nameOfCode)}”. Đã đọc theo mã.`,
        "Kiểm tra dòng có bị lệch không, sửa lại mã hoặc tên.",
      ];
    case "read-by-name":
      return [
        `mã ghi trong tệp là “${shortened(detail.shownCode)}”, không có trong bộ tiêu chí; đã nhận ra theo tên.`,
        "Sửa lại mã theo đúng mẫu.",
      ];
    case "no-evidence":
      return [
        `tự chấm ${formatPoints(detail.score)} điểm nhưng chưa có tài liệu kiểm chứng.`,
        "Ghi số, ký hiệu, ngày của văn bản hoặc số liệu cụ thể vào cột Tài liệu kiểm chứng.",
      ];
    case "evidence-cut":
      return [
        `tài liệu kiểm chứng dài ${String(detail.length)} ký tự, quá sức chứa của một ô; phần cuối không được chép.`,
        "Rút gọn, để chi tiết vào tệp đính kèm.",
      ];
    case "not-scored":
      return [notScored(detail), undefined];
    case "unread-rows":
      return [
        `${String(detail.rows.length)} dòng không có mã và không có điểm, không được đọc: dòng ${named(detail.rows)}.`,
        undefined,
      ];
    case "unread-column":
      return [`Cột “${shortened(detail.heading)}” không thuộc mẫu, không được đọc.`, undefined];
    case "other-sheet":
      return [
        `Trang tính “${detail.sheetName}” cũng có bảng chấm điểm nhưng không được đọc; đã đọc trang “${detail.readSheetName}”.`,
        "Mỗi tệp chỉ để một bảng chấm điểm.",
      ];
    case "unit-from-file-name":
      return [
        `Trong bảng không ghi tên đơn vị; đã lấy “${detail.name}” theo tên tệp.`,
        "Ghi dòng “Đơn vị: …” phía trên bảng.",
      ];
    case "no-year":
      return [
        "Không tìm thấy năm đánh giá trong bảng và trong tên tệp.",
        "Ghi năm phía trên bảng.",
      ];
    case "other-year":
      return [
        `Phiếu ghi năm ${String(detail.year)}, các phiếu khác là năm ${String(detail.compiledYear)}.`,
        "Kiểm tra có gửi nhầm phiếu của năm khác không.",
      ];
    case "duplicate-unit":
      return [
        `Tệp “${detail.otherFile}” cũng ghi đơn vị này và đã bị từ chối; chỉ tệp đang dùng được tổng hợp.`,
        "Giữ lại một tệp cho mỗi đơn vị; hai đơn vị trùng tên thì ghi thêm tên huyện vào dòng “Đơn vị”.",
      ];
  }
}

function notScored(detail: FindingDetail & { kind: "not-scored" }): string {
  const column = SCORE_COLUMN_TERMS[detail.column].toLowerCase();
  const count = detail.codes.length;
  if (count === detail.allLeaves) return `Chưa có ${column} nào.`;
  return `Còn ${String(count)}/${String(detail.allLeaves)} tiêu chí chưa có ${column}: ${named(detail.codes)}.`;
}

function columnOf(detail: { readonly column: keyof typeof SCORE_COLUMN_TERMS }): string {
  return SCORE_COLUMN_TERMS[detail.column];
}

function enteredScores(scores: readonly EnteredScore[]): string {
  return scores
    .map(
      ({ column, entered }) => `${SCORE_COLUMN_TERMS[column].toLowerCase()} ${shortened(entered)}`,
    )
    .join(" và ");
}

function named(entries: readonly (string | number)[]): string {
  const { shown, more } = firstEntries(entries);
  return more > 0 ? `${shown} và ${String(more)} mục khác` : shown;
}
