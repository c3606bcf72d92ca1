import { formatDecimal, formatPoints } from "../../scoring/format-points";
import { NOT_APPLICABLE_WORD } from "../../scoring/not-applicable-word";
import type { Score } from "../../scoring/score";
import type {
  SurveyFinding,
  SurveyFindingDetail,
  SurveyRefusal,
} from "../../scoring/survey-finding";
import type { SurveyProblem } from "../../scoring/survey-score";
import { firstEntries, shortened } from "../cut-short";
import type { FindingSentence } from "../finding-sentence";
import { SCORE_PROBLEM_PHRASES as PHRASES } from "./score-problem-phrases";
import { SURVEY_SHEET_NAME } from "./compiling-sheet-names";

/** Why the survey's results were not read, and what to do. */
export function describeSurveyRefusal(refusal: SurveyRefusal): string {
  switch (refusal.kind) {
    case "no-survey":
      return "Bộ chỉ số này không có tiêu chí điều tra xã hội học nên không có kết quả để nhập.";
    case "no-table": {
      const { shown, more } = firstEntries(refusal.sheetNames.map((name) => `“${name}”`));
      const where = shown === "" ? "" : ` trong các trang ${shown}${more > 0 ? "…" : ""}`;
      return `Không tìm thấy bảng kết quả điều tra xã hội học${where}. Bảng cần một cột tên đơn vị và một cột cho mỗi tiêu chí điều tra, ghi mã hoặc tên tiêu chí ở đầu cột.`;
    }
    case "compiled-workbook":
      return `Đây là tệp tổng hợp và không có trang “${SURVEY_SHEET_NAME}”. Hãy chọn tệp có bảng kết quả điều tra xã hội học.`;
  }
}

/** The sentence for a finding, beginning with the criterion's number where it concerns one. */
export function describeSurveyFinding({ detail, code }: SurveyFinding): FindingSentence {
  const [message, fix] = words(detail);
  const sentence = message.slice(0, 1).toUpperCase() + message.slice(1);
  return { message: code === undefined ? sentence : `Tiêu chí ${code}: ${message}`, fix };
}

function words(detail: SurveyFindingDetail): readonly [message: string, fix: string | undefined] {
  switch (detail.kind) {
    case "unknown-unit":
      return [
        `Đơn vị “${shortened(detail.shown)}” không có trong sổ tổng hợp; kết quả ở dòng này không được nhập.`,
        "Sửa tên đơn vị, hoặc nhập phiếu của đơn vị vào sổ trước.",
      ];
    case "ambiguous-unit":
      return [
        `Tên “${shortened(detail.shown)}” là tên của nhiều đơn vị: ${named(detail.units)}; kết quả ở dòng này không được nhập.`,
        "Ghi thêm Xã, Phường hoặc Thị trấn trước tên.",
      ];
    case "repeated-unit":
      return [
        `${detail.unit} đã có kết quả ở ô ${detail.firstCell}; dòng này không được nhập.`,
        "Giữ lại một dòng cho mỗi đơn vị.",
      ];
    case "no-unit":
      return [
        "Dòng có kết quả nhưng không ghi đơn vị; không được nhập.",
        "Ghi tên đơn vị của dòng.",
      ];
    case "units-without-row":
      return [
        `${String(detail.units.length)} đơn vị trong sổ không có kết quả điều tra: ${named(detail.units)}.`,
        "Thêm dòng của các đơn vị còn thiếu.",
      ];
    case "unread-rows":
      return [
        `${String(detail.rows.length)} dòng cộng, ghi chú hoặc không có kết quả, không được đọc: dòng ${named(detail.rows)}.`,
        undefined,
      ];
    case "other-leaf":
      return [
        `“${shortened(detail.name)}” không phải tiêu chí điều tra xã hội học, không được đọc.`,
        "Nhập điểm thẩm định của tiêu chí này ở phiếu của đơn vị.",
      ];
    case "unknown-criterion":
      return [
        `“${shortened(detail.shown)}” không phải là mã hoặc tên tiêu chí của bộ chỉ số; kết quả ở dòng này không được nhập.`,
        "Sửa lại mã hoặc tên tiêu chí.",
      ];
    case "second-column":
      return [
        detail.readCell === undefined
          ? `cột “${shortened(detail.heading)}” không được đọc.`
          : `cột “${shortened(detail.heading)}” không được đọc; đã đọc cột ở ô ${detail.readCell}.`,
        undefined,
      ];
    case "several-columns":
      return [
        `các cột ở ô ${named(detail.cells)} đều có thể là cột kết quả; không cột nào được nhập.`,
        "Chỉ để lại trong bảng một cột kết quả của mỗi tiêu chí, xóa các cột kia rồi nhập lại.",
      ];
    case "unclear-measure":
      return [
        "không rõ các số trong cột là điểm hay tỷ lệ (0,85 là 85%), vì không số nào lớn hơn 1; cột này không được nhập.",
        "Ghi thêm “(điểm)” hoặc “(%)” ở đầu cột rồi nhập lại.",
      ];
    case "unread-column":
      return [
        `Cột “${shortened(detail.heading)}” không phải tiêu chí điều tra, không được đọc.`,
        undefined,
      ];
    case "leaf-without-results":
      return [
        "không có cột hoặc dòng nào của tiêu chí điều tra này.",
        "Thêm cột của tiêu chí, ghi mã hoặc tên ở đầu cột.",
      ];
    case "blank":
      return [
        `${String(detail.units.length)} đơn vị để trống kết quả: ${named(detail.units)}; điểm đang có được giữ nguyên.`,
        "Nhập kết quả của các đơn vị này.",
      ];
    case "not-taken":
      return notTaken(detail.unit, detail.problem);
    case "does-not-apply":
      return [
        `${detail.unit} ghi “${shortened(detail.entered)}”, nhưng tiêu chí không áp dụng cho loại đơn vị này; không được nhập.`,
        "Xóa kết quả này, hoặc sửa loại đơn vị nếu ghi sai.",
      ];
    case "shares":
      return [
        "các số trong cột tỷ lệ không lớn hơn 1 nên được đọc là phần của 100%: 0,85 là 85%.",
        undefined,
      ];
    case "replaced":
      return [
        `${detail.unit}: điểm thẩm định trong phiếu là ${scoreText(detail.before)}, đã thay bằng kết quả điều tra ${scoreText(detail.now)}.`,
        "Kiểm tra điểm ghi trong phiếu nếu khác kết quả điều tra.",
      ];
  }
}

function notTaken(
  unit: string,
  problem: SurveyProblem,
): readonly [message: string, fix: string | undefined] {
  switch (problem.kind) {
    case "above-max":
      return [
        `${unit}: kết quả ${formatPoints(problem.score)} ${PHRASES.aboveMax(problem.maxScore)}, không được nhập.`,
        `Ghi điểm từ 0 đến ${formatPoints(problem.maxScore)}; nếu là tỷ lệ thì ghi thêm dấu %.`,
      ];
    case "negative":
      return [
        `${unit}: kết quả ${formatPoints(problem.score)} ${PHRASES.negative}, không được nhập.`,
        "Ghi lại kết quả từ 0 trở lên.",
      ];
    case "not-a-number":
    case "scored-by-survey":
      return [
        `${unit}: “${shortened(problem.shown)}” ${PHRASES.notANumber}, không được nhập.`,
        "Ghi kết quả bằng số, ví dụ 8,5 hoặc 85%.",
      ];
    case "date":
      return [
        `${unit}: kết quả ${PHRASES.date(problem.shown, problem.meant)}; không được nhập.`,
        "Định dạng ô thành Số rồi ghi lại bằng dấu phẩy.",
      ];
    case "not-calculated":
      return [
        `${unit}: công thức “=${shortened(problem.formula)}” chưa có kết quả trong tệp, không được nhập.`,
        "Mở tệp bằng Excel, chờ tính xong rồi lưu lại.",
      ];
    case "too-precise":
      return [
        `${unit}: kết quả ${formatDecimal(problem.value)} ${PHRASES.tooPrecise}, không được nhập.`,
        "Làm tròn đến 2 chữ số thập phân; nếu là tỷ lệ thì ghi thêm dấu %.",
      ];
    case "percent-out-of-range":
      return [
        `${unit}: tỷ lệ ${formatDecimal(problem.percent)}% không nằm trong khoảng từ 0 đến 100%, không được nhập.`,
        "Ghi lại tỷ lệ từ 0 đến 100%.",
      ];
    case "unclear-percent":
      return [
        `${unit}: không rõ ${formatDecimal(problem.value)} là ${formatDecimal(problem.value)}% hay phần của 100%, không được nhập.`,
        "Ghi tỷ lệ kèm dấu %, ví dụ 85%.",
      ];
  }
}

const scoreText = (score: Score): string => {
  switch (score.kind) {
    case "valid":
      return formatPoints(score.points);
    case "not-applicable":
      return `“${NOT_APPLICABLE_WORD}”`;
    case "unscored":
      return "(trống)";
    case "invalid":
      return `“${shortened(String(score.entered))}”`;
  }
};

function named(entries: readonly (string | number)[]): string {
  const { shown, more } = firstEntries(entries);
  return more > 0 ? `${shown} và ${String(more)} mục khác` : shown;
}
