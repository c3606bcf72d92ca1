import type { EnteredScore, Finding, FindingDetail } from "../../scoring/finding";
import { formatDecimal, formatPoints } from "../../scoring/format-points";
import { NOT_APPLICABLE_WORD } from "../../scoring/not-applicable-word";
import { firstEntries, shortened } from "../cut-short";
import type { FindingSentence } from "../finding-sentence";
import { SCORE_PROBLEM_PHRASES as PHRASES } from "./score-problem-phrases";
import { SET_COLUMN_TEXTS } from "./scorecard-guide-texts";
import { SCORE_COLUMN_TERMS } from "./terms";

const WHOLE_COLUMN = SET_COLUMN_TEXTS.headings.whole;

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
        `${columnOf(detail)} ${formatPoints(detail.score)} ${PHRASES.aboveMax(detail.maxScore)}, không được tính.`,
        `Nhập lại điểm từ 0 đến ${formatPoints(detail.maxScore)}.`,
      ];
    case "negative":
      return [
        `${columnOf(detail)} ${formatPoints(detail.score)} ${PHRASES.negative}, không được tính.`,
        "Nhập lại điểm từ 0 trở lên; điểm trừ cũng ghi bằng số dương.",
      ];
    case "not-a-number":
      return [
        `${columnOf(detail)} ghi “${shortened(detail.shown)}”, ${PHRASES.notANumber} nên không được tính.`,
        "Nhập lại bằng số, ví dụ 0,5.",
      ];
    case "date":
      return [
        `${columnOf(detail)} ${PHRASES.date(detail.shown, detail.meant)}; không được tính.`,
        "Định dạng ô thành Số rồi nhập lại điểm bằng dấu phẩy.",
      ];
    case "not-calculated":
      return [
        `${columnOf(detail)} là công thức “=${shortened(detail.formula)}” chưa có kết quả trong tệp, không được tính.`,
        "Mở tệp bằng Excel, chờ tính xong rồi lưu lại; hoặc nhập điểm bằng số.",
      ];
    case "too-precise":
      return [
        `${columnOf(detail)} ${formatDecimal(detail.value)} ${PHRASES.tooPrecise}, không được tính.`,
        "Nhập lại điểm với nhiều nhất 2 chữ số thập phân.",
      ];
    case "scored-by-survey":
      return [
        `${columnOf(detail)} ghi “${shortened(detail.shown)}”, nhưng tiêu chí ${PHRASES.scoredBySurvey}; không được tính.`,
        "Xóa điểm này; cấp tổng hợp nhập kết quả điều tra vào cột điểm thẩm định.",
      ];
    case "off-level":
      return [
        `${columnOf(detail)} ${formatPoints(detail.score)} không thuộc các mức điểm của hướng dẫn (${detail.allowed.map(formatPoints).join("; ")}); vẫn được tính.`,
        "Chọn một mức điểm trong danh sách của ô, hoặc ghi lý do vào ý kiến thẩm định.",
      ];
    case "applies":
      return [
        `${columnOf(detail)} ghi “${NOT_APPLICABLE_WORD}”, nhưng tiêu chí áp dụng cho loại đơn vị này; không được tính.`,
        "Ghi điểm, hoặc sửa loại đơn vị (Xã, Phường, Thị trấn) ở dòng “Đơn vị” nếu ghi sai.",
      ];
    case "does-not-apply":
      return [
        `${columnOf(detail)} ghi “${shortened(detail.entered)}”, nhưng tiêu chí không áp dụng cho loại đơn vị này; không được tính.`,
        "Xóa điểm này, hoặc sửa loại đơn vị (Xã, Phường, Thị trấn) ở dòng “Đơn vị” nếu ghi sai.",
      ];
    case "ratio-differs":
      return [
        `điểm tự chấm ${formatPoints(detail.score)} khác điểm tính theo hai số liệu đã nhập (${formatPoints(detail.calculated)}); điểm tự chấm vẫn được tính.`,
        `Kiểm tra hai số liệu; nếu đúng thì ghi ${formatPoints(detail.calculated)} vào ô điểm.`,
      ];
    case "ratio-incomplete":
      return [
        `hai số liệu để tính điểm còn thiếu, không phải số, hoặc ${WHOLE_COLUMN} không lớn hơn 0.`,
        `Nhập đủ hai số liệu ở bên phải phiếu; ${WHOLE_COLUMN} phải lớn hơn 0.`,
      ];
    case "scores-as-text":
      return [
        `${columnOf(detail)} ghi bằng chữ ở ${String(detail.codes.length)} tiêu chí: ${named(detail.codes)}. Đã đọc thành số, nhưng công thức trong trang tính không cộng các ô này.`,
        "Trong Excel, bấm “Sửa cách ghi điểm” ở bảng điều khiển, hoặc định dạng ô thành Số rồi nhập lại.",
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
    case "document-without-code":
      return [
        "Có tài liệu kiểm chứng chưa ghi mã tiêu chí nên chưa tính cho tiêu chí nào.",
        "Chọn mã tiêu chí trong danh sách ở cột đầu.",
      ];
    case "document-of-unknown-code":
      return [
        `Tài liệu kiểm chứng ghi mã “${shortened(detail.shown)}”, không có trong bộ tiêu chí, nên chưa tính cho tiêu chí nào.`,
        "Chọn lại mã tiêu chí trong danh sách ở cột đầu.",
      ];
    case "document-without-number":
      return [
        "tài liệu kiểm chứng chưa ghi số, ký hiệu.",
        "Ghi số, ký hiệu của văn bản, ví dụ 12/KH-UBND.",
      ];
    case "document-without-date":
      return ["tài liệu kiểm chứng chưa ghi ngày.", "Ghi ngày của văn bản, ví dụ 05/01/2024."];
    case "document-date":
      return [
        `ngày của tài liệu kiểm chứng ghi “${shortened(detail.shown)}”, không đọc được thành ngày.`,
        "Ghi lại theo ngày/tháng/năm, ví dụ 05/01/2024.",
      ];
    case "document-link":
      return [
        `liên kết hoặc tên tệp “${shortened(detail.shown)}” không đúng dạng.`,
        "Ghi địa chỉ bắt đầu bằng https:// hoặc tên tệp có phần mở rộng, ví dụ ke-hoach.pdf.",
      ];
    case "documents-not-shown":
      return [
        `Có tài liệu đã kê khai nhưng cột Tài liệu kiểm chứng của phiếu chưa nêu, ở tiêu chí: ${named(detail.codes)}.`,
        "Bấm “Ghi tài liệu vào phiếu”.",
      ];
    case "assignment-of-unknown-code":
      return [
        `Phân công ghi mã “${shortened(detail.shown)}”, không có trong bộ tiêu chí; dòng này chưa được dùng.`,
        "Chọn lại mã tiêu chí trong danh sách, mỗi dòng một mã.",
      ];
    case "assignment-to-nobody":
      return [
        "phân công chưa ghi người hoặc bộ phận phụ trách; dòng này chưa được dùng.",
        "Ghi tên người phụ trách hoặc bộ phận.",
      ];
    case "assignment-date":
      return [
        `hạn hoàn thành ghi “${shortened(detail.shown)}”, không đọc được thành ngày.`,
        "Ghi lại theo ngày/tháng/năm, ví dụ 25/11/2024.",
      ];
    case "older-template":
      return [
        "Phiếu được lập theo mẫu cũ của phần bổ trợ, chưa có cột kiểm tra và danh mục tài liệu.",
        "Bấm “Nâng cấp phiếu” để chuyển sang mẫu mới, giữ nguyên mọi nội dung đã nhập.",
      ];
    case "newer-template":
      return [
        "Phiếu được lập bằng phần bổ trợ mới hơn bản đang dùng; có thể có nội dung chưa được đọc.",
        "Cập nhật phần bổ trợ.",
      ];
    case "unit-differs":
      return [
        `Phiếu ghi “${shortened(detail.shown)}” nhưng được lập cho “${shortened(detail.recorded)}”; đã dùng tên ghi trên phiếu.`,
        "Kiểm tra có dùng nhầm phiếu của đơn vị khác không.",
      ];
    case "year-differs":
      return [
        `Phiếu ghi năm ${String(detail.shown)} nhưng được lập cho năm ${String(detail.recorded)}; đã dùng năm ghi trên phiếu.`,
        "Kiểm tra có dùng nhầm phiếu của năm khác không.",
      ];
    case "other-set":
      return [
        `Phiếu được lập theo bộ tiêu chí khác (${shortened(detail.recorded)}).`,
        "Chọn đúng bộ tiêu chí, hoặc lập lại phiếu theo mẫu đang áp dụng.",
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
