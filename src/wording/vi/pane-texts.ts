import { ORG_UNIT_KIND_WORDS } from "../../scoring/org-unit";
import type { PaneTexts } from "../pane-texts";
import { ASSIGNMENT_IMPORT_TEXTS, ASSIGNMENT_TEXTS } from "./assignment-texts";
import { EVIDENCE_TEXTS, MENDING_TEXTS, UPGRADE_TEXTS } from "./scorecard-work-texts";
import { SEVERITY_TERMS, formatDate } from "./terms";

export const PANE_TEXTS: PaneTexts = {
  title: "Chấm điểm Chỉ số CCHC",
  loading: "Đang đọc sổ làm việc…",
  retry: "Thử lại",
  back: "Quay lại",
  closeMessage: "Đóng thông báo",
  partNotLoaded: "Không tải được phần này của bảng điều khiển. Kiểm tra kết nối mạng rồi thử lại.",
  undo: "Hoàn tác",
  undone: "Đã hoàn tác: nội dung cũ được trả lại.",
  notInExcel: "Trang này là phần bổ trợ của Excel. Hãy mở Excel, vào thẻ Trang đầu, nhóm CCHC.",
  officeNotLoaded:
    "Không tải được thư viện Office (office.js). Kiểm tra kết nối mạng rồi đóng và mở lại bảng điều khiển.",
  cannotStart: "Chưa dùng được phần bổ trợ",
  refused: {
    heading: "Chưa đọc được sổ làm việc",
    olderFigures: "Số liệu bên dưới là của lần đọc trước.",
  },
  compiled: {
    heading: "Tệp tổng hợp",
    lead: "Sổ làm việc này tổng hợp phiếu chấm điểm của nhiều đơn vị. Mở trang tính của một đơn vị để xem điểm và các phát hiện của đơn vị đó. Khi điểm được sửa, tổng điểm, hạng và nhóm tự tính theo; tính lại xếp loại để sắp xếp bảng xếp hạng theo điểm mới.",
    stale: "Điểm đã thay đổi sau lần sắp xếp gần nhất.",
    recalculate: "Tính lại xếp loại",
    recalculating: "Đang tính lại…",
    groups: (names) =>
      `Xếp hạng riêng theo nhóm: ${names.join("; ")}. Đơn vị chưa rõ loại thì chưa xếp hạng.`,
    classes: {
      heading: "Số đơn vị theo nhóm",
      unranked: "Chưa xếp hạng",
      units: (count) => `${String(count)} đơn vị`,
    },
    decision: {
      heading: "Quyết định công bố kết quả",
      fields: {
        number: "Số, ký hiệu",
        date: "Ngày ban hành",
        issuer: "Người, cơ quan ban hành",
      },
      hints: {
        number: "Ví dụ: 123/QĐ-UBND",
        date: "Ví dụ: 05/01/2025",
        issuer: "Ví dụ: Chủ tịch UBND tỉnh Thái Nguyên",
      },
      problems: {
        number: "Hãy ghi số, ký hiệu của quyết định, ví dụ 123/QĐ-UBND.",
        date: "Hãy ghi ngày/tháng/năm, ví dụ 05/01/2025.",
        issuer: "Hãy ghi người hoặc cơ quan ban hành, ví dụ Chủ tịch UBND tỉnh Thái Nguyên.",
      },
      submit: "Ghi vào bảng xếp hạng",
      done: "Đã ghi quyết định vào bảng xếp hạng.",
    },
  },
  compare: "So sánh tự chấm với thẩm định",
  compiling: "Thẩm định và công bố",
  insert: {
    heading: "Chèn phiếu chấm điểm",
    lead: (set) =>
      `Thêm vào cuối sổ làm việc một trang tính có đủ ${String(set.leaves.length)} tiêu chí theo Phụ lục I, sẵn công thức tính điểm. Các trang tính hiện có được giữ nguyên.`,
    set: "Bộ chỉ số",
    setOption: ({ decision, title }, digits) =>
      `${decision.number}${digits === undefined ? "" : ` (${digits})`} – ${title}`,
    otherSets: "Bộ chỉ số khác…",
    kind: "Loại đơn vị",
    kinds: ORG_UNIT_KIND_WORDS,
    name: "Tên đơn vị",
    nameHint: "Ví dụ: Đồng Thịnh",
    year: "Năm đánh giá",
    submit: "Chèn phiếu chấm điểm",
    inserting: "Đang chèn phiếu…",
    cancel: "Hủy",
    inserted: (unit, sheetName) =>
      `Đã chèn phiếu chấm điểm của ${unit} vào trang tính “${sheetName}”.`,
    nameProblems: {
      missing: "Nhập tên đơn vị, ví dụ: Đồng Thịnh.",
      "too-long": "Tên đơn vị quá dài. Chỉ nhập tên, nhiều nhất 80 ký tự.",
    },
    notAYear: "Nhập năm bằng bốn chữ số, từ 2000 đến 2100.",
    orCompile: "Tổng hợp nhiều đơn vị",
    compileLead:
      "Cấp tổng hợp: nhập tệp phiếu mà các xã, phường, thị trấn gửi vào sổ này để so sánh, xếp hạng và xếp loại.",
  },
  scorecard: {
    year: (year) => (year === undefined ? "Chưa rõ năm" : `Năm ${String(year)}`),
    decision: ({ decision }) =>
      `Quyết định số ${decision.number} ngày ${formatDate(decision.date)}`,
    totals: "Tổng điểm",
    total: { self: "Tổng điểm tự đánh giá", appraised: "Tổng điểm thẩm định" },
    scored: {
      self: (scored, all) => `Đã tự chấm ${String(scored)}/${String(all)} tiêu chí`,
      appraised: (scored, all) => `Đã thẩm định ${String(scored)}/${String(all)} tiêu chí`,
    },
    difference: (signed) => `Chênh lệch (thẩm định − tự đánh giá): ${signed}`,
    sections: "Điểm theo lĩnh vực",
    column: { self: "Tự đánh giá", appraised: "Thẩm định" },
    notScored: "Chưa chấm",
    bySurvey: "Theo điều tra",
    ofKind: {
      survey: (figure) => `Trong đó điều tra xã hội học: ${figure}`,
      bonus: (self, appraised) => `Điểm cộng: tự đánh giá ${self}, thẩm định ${appraised}`,
      penalty: (self, appraised) => `Điểm trừ: tự đánh giá ${self}, thẩm định ${appraised}`,
    },
    index: (figure, unit) => `Chỉ số: ${figure}${unit === "percent" ? " %" : " điểm"}`,
    indexLater: "Chỉ số: tính khi thẩm định xong",
    group: (name) => `Nhóm xếp hạng: ${name}`,
    groupUnknown: "Chưa rõ loại đơn vị nên chưa xếp vào nhóm xếp hạng nào.",
    insertAnother: "Chèn phiếu khác",
  },
  findings: {
    heading: "Phát hiện",
    none: "Không phát hiện sai sót.",
    group: SEVERITY_TERMS,
    count: {
      error: (count) => `${String(count)} lỗi`,
      warning: (count) => `${String(count)} cảnh báo`,
      info: (count) => `${String(count)} thông tin`,
    },
    cell: (cell) => `Ô ${cell}`,
    cellOfSheet: (cell, sheetName) => `Ô ${cell}, trang ${sheetName}`,
    listUnscored: (count) => `Xem ${String(count)} tiêu chí`,
  },
  report: {
    heading: "Báo cáo tự đánh giá",
    download: "Lập báo cáo tự đánh giá (Word)",
    working: "Đang lập báo cáo…",
    downloaded: (fileName) => `Đã lập báo cáo. Tệp “${fileName}” được lưu vào thư mục tải xuống.`,
    notLoaded: "Không tải được phần lập tệp Word. Kiểm tra kết nối mạng rồi thử lại.",
    blocked: "Phiên bản Excel này không cho phần bổ trợ lưu tệp Word.",
    insert: "Chèn báo cáo thành trang tính để in",
    inserted: (sheetName) => `Đã chèn báo cáo vào trang tính “${sheetName}”, khổ A4, in được ngay.`,
    commandLine: "Nếu cần tệp Word, chạy lệnh:",
    command: "cchc report phiếu.xlsx --out báo-cáo.docx",
  },
  mending: MENDING_TEXTS,
  evidence: EVIDENCE_TEXTS,
  upgrade: UPGRADE_TEXTS,
  assignments: ASSIGNMENT_TEXTS,
  assignmentImport: ASSIGNMENT_IMPORT_TEXTS,
  importUnits: "Nhập phiếu của các đơn vị",
};
