import type { CriteriaProblem } from "../../criteria/criteria-problem";
import type {
  SetField,
  SetMistake,
  SetMistakeDetail,
  SetPlace,
  SetSetting,
  SetTable,
} from "../../criteria/set-mistake";
import { formatPoints } from "../../scoring/format-points";
import { criteriaProblemWords } from "./criteria-problem-sentences";
import { CRITERIA_SETS_TEXTS } from "./criteria-sets-texts";
import { CRITERIA_SHEET_TEXTS, SETTINGS_SHEET_TEXTS } from "./set-form-texts";
import { APPLICABILITY_TERMS, NOT_APPLICABLE_TERMS, unitKindsText } from "./set-terms";

/** Why a workbook is no criteria set: where, what, and what to do. */
export const describeSetMistake = (mistake: SetMistake): string =>
  `${placeText(mistake)}: ${words(mistake.detail)}`;

/** "Trang “Bộ chỉ số”, ô C12". */
export const placeText = ({ sheetName, cell }: SetPlace): string =>
  cell === undefined ? `Trang “${sheetName}”` : `Trang “${sheetName}”, ô ${cell}`;

/** A field or setting as its heading or label calls it. */
const FIELD_TERMS: Readonly<Record<SetField, string>> = {
  ...CRITERIA_SHEET_TEXTS.headings,
  ...SETTINGS_SHEET_TEXTS.labels,
  ...SETTINGS_SHEET_TEXTS.tableHeadings,
};

export const settingTerm = (setting: SetSetting | SetTable): string => {
  if (setting === "bands") return SETTINGS_SHEET_TEXTS.tableHeadings.band;
  if (setting === "rankingGroups") return SETTINGS_SHEET_TEXTS.tableHeadings.group;
  return SETTINGS_SHEET_TEXTS.labels[setting];
};

const TYPE_AS_TEXT = "Định dạng ô là Văn bản (Text) rồi gõ lại.";

function words(detail: SetMistakeDetail): string {
  switch (detail.kind) {
    case "no-table":
      return `không tìm thấy bảng tiêu chí. Bảng cần có dòng tiêu đề với các cột ${heading("code")}, ${heading("name")} và ${heading("max")}; bấm “${CRITERIA_SETS_TEXTS.insertBlank}” (lệnh: cchc criteria form) để có mẫu.`;
    case "no-column":
      return `bảng tiêu chí không có cột ${heading(detail.column)}. Thêm lại cột với đúng tiêu đề này.`;
    case "no-rows":
      return "bảng chưa có tiêu chí nào. Ghi mỗi lĩnh vực, tiêu chí một dòng dưới tiêu đề.";
    case "too-many-rows":
      return `bảng có hơn ${String(detail.most)} dòng. Chỉ giữ các dòng của bộ chỉ số.`;
    case "missing-setting":
      return `chưa có “${settingTerm(detail.setting)}”. ${missingSettingFix(detail.setting)}`;
    case "repeated-setting":
      return `“${settingTerm(detail.setting)}” đã có ở ô ${detail.firstCell}. Xóa bớt một chỗ.`;
    case "unknown-setting":
      return `không có thiết lập nào tên “${detail.shown}”. Sửa lại đúng tên trong mẫu, hoặc xóa dòng này.`;
    case "missing-entry":
      return `thiếu ${heading(detail.field)}. Ghi vào ô này.`;
    case "missing-code":
      return "dòng chưa có mã. Ghi mã, ví dụ 1.2.3; nếu là hướng dẫn chấm điểm thì chuyển vào cột hướng dẫn của tiêu chí phía trên.";
    case "unreadable-code":
      return `“${detail.shown}” không phải là mã tiêu chí. Ghi mã như I, 1.1 hoặc 1.1.1; bộ chỉ số có nhiều nhất 3 cấp.`;
    case "unreadable-date":
      return `“${detail.shown}” không phải là ngày. Ghi ngày/tháng/năm, ví dụ 15/12/2025.`;
    case "not-a-number":
      return `${heading(detail.field)} ghi “${detail.shown}”, không phải là số. Ghi một số, ví dụ 2 hoặc 0,5.`;
    case "date-for-number":
      return `${heading(detail.field)} là ngày ${detail.shown}, có lẽ Excel đã đổi từ số ${detail.meant.map(formatPoints).join(" hoặc ")} khi gõ dấu chấm. Định dạng ô là Số (Number) rồi gõ lại.`;
    case "date-for-text":
      return `${heading(detail.field)} là ngày ${detail.shown}, có lẽ Excel đã đổi khi gõ. ${TYPE_AS_TEXT}`;
    case "too-precise":
      return `${heading(detail.field)} ghi ${detail.shown}, có quá 2 chữ số thập phân. Làm tròn theo đúng quyết định.`;
    case "too-small":
      return `${heading(detail.field)} ghi ${detail.shown}. Ghi số ${isPositive(detail.field) ? "lớn hơn 0; điểm trừ cũng ghi số dương và chọn Loại là Điểm trừ" : "từ 0 trở lên"}.`;
    case "error-value":
      return `${heading(detail.field)} bị lỗi ${detail.shown}. Nhập lại giá trị.`;
    case "not-calculated":
      return `${heading(detail.field)} là công thức chưa được tính. Mở tệp bằng Excel, lưu lại, hoặc nhập thẳng giá trị.`;
    case "unknown-word":
      return `${heading(detail.field)} ghi “${detail.shown}”, ${unknownWord(detail.field)}`;
    case "unclear-kind":
      return `tên lĩnh vực nêu cả điểm cộng và điểm trừ, chưa rõ dòng này là loại nào. Thêm cột ${heading("kind")} và ghi loại của dòng này.`;
    case "unreadable-level":
      return `không đọc được mức “${detail.line}”. Mỗi mức một dòng theo dạng “Tên mức: điểm”, ví dụ “Ban hành đúng hạn: 2”; cách chấm bằng lời thì ghi ở cột hướng dẫn.`;
    case "too-few-levels":
      return "chỉ có một mức điểm. Ghi đủ các mức, mỗi mức một dòng, hoặc chuyển sang cột hướng dẫn.";
    case "too-long":
      return `${heading(detail.field)} dài hơn ${String(detail.most)} ký tự. Rút gọn lại.`;
    case "wrong-id":
      return "mã bộ chỉ số chỉ gồm chữ thường không dấu, số và gạch nối, nhiều nhất 60 ký tự, ví dụ 12-qd-ubnd-tinh-a. Sửa lại, hoặc để trống để lấy theo quyết định.";
    case "share-for-percent":
      return `xếp loại theo phần trăm nhưng nhóm cao nhất từ ${detail.shown}, có lẽ đã ghi “90%”. Ghi số phần trăm không kèm dấu %, ví dụ 90.`;
    case "stated-sum-differs":
      return `dòng cộng ghi ${formatPoints(detail.stated)}, khác ${formatPoints(detail.sum)} là điểm tối đa đã khai. Sửa cho khớp với quyết định.`;
    case "problem": {
      const { problem, firstCell } = detail;
      const first = firstCell === undefined ? "dòng khác" : `ô ${firstCell}`;
      const said = criteriaProblemWords(problem, first);
      return [said, ...problemFix(problem)].join(" ");
    }
  }
}

const heading = (field: SetField): string => `“${FIELD_TERMS[field]}”`;

/** Of which 0 means nothing. */
const isPositive = (field: SetField): boolean => field === "max" || field === "step";

function missingSettingFix(setting: SetSetting | SetTable): string {
  if (setting === "bands") return "Ghi các nhóm với điểm bắt đầu của mỗi nhóm.";
  if (setting === "rankingGroups")
    return "Giữ lại tiêu đề của bảng này; không có nhóm thì để trống bảng.";
  return SETTINGS_SHEET_TEXTS.hints[setting];
}

function unknownWord(field: SetField): string {
  // Sections are typed: its cell has no list.
  if (field === "tieRule") return `không đọc được. ${SETTINGS_SHEET_TEXTS.hints.tieRule}`;
  return `không có trong danh sách. ${choiceOf(field)}`;
}

function choiceOf(field: SetField): string {
  const kinds = unitKindsText(["ward", "township"]);
  if (field === "applicability") {
    const { all, optional } = APPLICABILITY_TERMS;
    return `Chọn trong danh sách: ${all}, ${optional}, hoặc loại đơn vị, ví dụ ${kinds}.`;
  }
  if (field === "groupKinds") return `Chọn trong danh sách, ví dụ ${kinds}.`;
  return "Chọn lại trong danh sách của ô.";
}

/** What to do, where the problem's own words do not say it. */
function problemFix(problem: CriteriaProblem): readonly string[] {
  switch (problem.kind) {
    case "missing":
    case "wrong-value":
    case "unknown-key":
      return ["Ghi lại ô này theo mẫu."];
    case "repeated-code":
      return ["Sửa lại mã của một trong hai dòng."];
    case "repeated-label":
      return ["Ghi ký hiệu khác, hoặc để trống để dùng mã."];
    case "orphaned-code":
      return ["Thêm dòng của mã cha phía trên, hoặc sửa mã."];
    case "out-of-order":
      return ["Chuyển dòng về đúng thứ tự, hoặc sửa mã."];
    case "wrong-parent-max":
      return ["Sửa điểm tối đa của mục này hoặc của các mục con cho khớp."];
    case "wrong-total":
      return [
        "Sửa tổng điểm hoặc điểm tối đa của các lĩnh vực; điểm cộng và điểm trừ không tính vào tổng.",
      ];
    case "repeated-band":
    case "repeated-group":
      return ["Đổi tên hoặc xóa bớt một nhóm."];
    case "empty-band":
      return ["Ô “Đến dưới” phải lớn hơn ô “Từ”."];
    case "band-gap":
    case "band-overlap":
      return [
        "Ô “Đến dưới” của mỗi nhóm phải bằng ô “Từ” của nhóm cao hơn; nhóm cao nhất để trống ô “Đến dưới”, nhóm thấp nhất từ 0.",
      ];
    case "unreachable-band":
      return ["Sửa ô “Từ”, hoặc kiểm tra lại tổng điểm và mức trần."];
    case "levels-miss-max":
      return ["Sửa mức cao nhất hoặc điểm tối đa."];
    case "uneven-step":
      return ["Sửa bước điểm hoặc điểm tối đa."];
    case "missing-not-applicable-rule":
      return [
        `Ở “${SETTINGS_SHEET_TEXTS.labels.notApplicable}”, chọn “${NOT_APPLICABLE_TERMS["left-out"]}” hoặc “${NOT_APPLICABLE_TERMS["full-score"]}”.`,
      ];
    case "left-out-needs-percent":
      return ["Chọn Phần trăm, hoặc tính đủ điểm khi tiêu chí không áp dụng."];
    case "cap-below-full":
      return ["Sửa mức trần, hoặc để trống nếu không quy định."];
    case "tie-without-section":
    case "repeated-tie-section":
      return [SETTINGS_SHEET_TEXTS.hints.tieRule];
    case "unit-kind-in-two-groups":
    case "unit-kind-without-group":
      return [SETTINGS_SHEET_TEXTS.groupsHint];
    case "leaf-key-on-parent":
    case "conflicting-keys":
    case "repeated-level":
    case "too-many-steps":
      return [];
  }
}
