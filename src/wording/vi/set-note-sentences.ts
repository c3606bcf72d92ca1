import { parentCode } from "../../criteria/criterion-code";
import type { SetNote, SetNoteDetail } from "../../criteria/set-mistake";
import { formatPoints } from "../../scoring/format-points";
import { shortened } from "../cut-short";
import { noteLines } from "../note-lines";
import { placeText, settingTerm } from "./set-mistake-sentences";
import { LEAF_KIND_TERMS } from "./set-terms";

/** What of a workbook was understood otherwise than it stands there, so that somebody looks it over. */
export const describeSetNote = (note: SetNote): string =>
  `${placeText(note)}: ${words(note.detail)}`;

/** All notes of a workbook. */
export const describeSetNotes = (notes: readonly SetNote[]): readonly string[] =>
  noteLines(notes, describeSetNote, (count) => `… và ${String(count)} chỗ khác tương tự.`);

function words(detail: SetNoteDetail): string {
  switch (detail.kind) {
    case "code-guessed":
      return `mã ghi thành ${detail.shown}, đã đọc là ${detail.code}.`;
    case "renumbered":
      return `mã ${detail.shown} đánh lại từ đầu trong từng lĩnh vực, đã đọc là ${detail.code}.`;
    case "levels-read":
      return `đã đọc ${String(detail.count)} mức điểm của ${detail.code}.`;
    case "guide-read":
      return `đã lấy ${String(detail.count)} dòng làm hướng dẫn chấm điểm của ${detail.code}.`;
    case "kind-from-name": {
      const kind = LEAF_KIND_TERMS[detail.leafKind].toLowerCase();
      return parentCode(detail.code) === undefined
        ? `các tiêu chí trong ${detail.code} được tính là ${kind}, theo tên lĩnh vực.`
        : `${detail.code} được tính là ${kind}, theo tên của dòng này.`;
    }
    case "unread-column":
      return `không đọc cột “${shortened(detail.heading)}”.`;
    case "other-table":
      return "có một bảng tiêu chí khác, không đọc.";
    case "setting-from-annex":
      return `“${settingTerm(detail.setting)}” lấy theo phụ lục: “${shortened(detail.shown)}”.`;
    case "total-of-sections":
      return `không có dòng tổng điểm; “${settingTerm("total")}” lấy bằng tổng các lĩnh vực: ${formatPoints(detail.total)}.`;
    case "id-derived":
      return `mã bộ chỉ số đặt theo quyết định: ${detail.id}.`;
  }
}
