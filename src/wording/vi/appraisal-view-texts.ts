import type { AppraisalViewTexts } from "../appraisal-view-texts";
import { shortened } from "../cut-short";
import { ROUND_TERMS } from "./appraisal-texts";
import { APPRAISAL_SHEET_NAME } from "./compiling-sheet-names";

/** So many units are named; of others the number is told. */
const MOST_NAMED = 5;

export const APPRAISAL_VIEW_TEXTS: AppraisalViewTexts = {
  noUnits: "Sổ làm việc chưa có phiếu của đơn vị nào. Hãy nhập phiếu trước.",
  outOfForm: (sheetNames) =>
    `Dòng hoặc cột của trang tính ${sheetNames.map((name) => `“${name}”`).join(", ")} đã bị dời. Hãy nhập lại phiếu của đơn vị đó rồi làm lại.`,
  criteria: {
    heading: "Thẩm định theo tiêu chí",
    lead: `Xem và chấm một tiêu chí của mọi đơn vị trên trang “${APPRAISAL_SHEET_NAME}”. Điểm nhập ở đó hay ở phiếu của đơn vị đều là một.`,
    scope: "Tiêu chí",
    scopeOption: ({ level, label, name }) =>
      level === "section" ? `Lĩnh vực ${label}. ${name}` : `${label}. ${shortened(name)}`,
    department: (name) => `Bộ phận: ${name}`,
    submit: "Lập trang thẩm định theo tiêu chí",
    drawing: "Đang lập trang thẩm định…",
    shown: (units) =>
      `Đã lập trang “${APPRAISAL_SHEET_NAME}” cho ${String(units)} đơn vị. Nhập điểm vào cột Điểm thẩm định.`,
    left: (count) =>
      `${String(count)} dòng trên trang “${APPRAISAL_SHEET_NAME}” chưa ghi được vào phiếu:`,
    leftReason: {
      invalid: "điểm không hợp lệ, nhập lại bằng số không vượt điểm tối đa",
      "not-applicable": "tiêu chí không áp dụng cho loại đơn vị này; xóa điểm trong ô này",
      "changed-in-both": "điểm ở phiếu cũng đã được sửa; nhập lại điểm đúng vào ô này",
      "no-sheet": "không còn phiếu của đơn vị, hoặc phiếu đã bị dời dòng",
    },
  },
  rounds: {
    heading: "Chốt vòng thẩm định",
    lead: "Chốt giữ lại điểm thẩm định của vòng bên phải phiếu; điểm sửa sau đó được đối chiếu với điểm đã chốt.",
    name: { preliminary: "Vòng sơ bộ", council: "Vòng hội đồng" },
    notSettled: "chưa chốt",
    settled: (units, all, day) => `đã chốt ${String(units)}/${String(all)} đơn vị, ngày ${day}`,
    settle: { preliminary: "Chốt vòng sơ bộ", council: "Chốt vòng hội đồng" },
    settling: "Đang chốt điểm…",
    done: (round, units) => `Đã chốt ${ROUND_TERMS[round]} của ${String(units)} đơn vị.`,
    unscored: (units) =>
      `Còn tiêu chí chưa có điểm hợp lệ: ${units
        .slice(0, MOST_NAMED)
        .map(({ unit, leaves }) => `${unit} (${String(leaves)})`)
        .join(
          ", ",
        )}${units.length > MOST_NAMED ? ` và ${String(units.length - MOST_NAMED)} đơn vị khác` : ""}.`,
    settledBefore: (round, day) =>
      `Đã chốt ${ROUND_TERMS[round]} ngày ${day}. Chốt lại sẽ thay điểm đã chốt bằng điểm hiện tại.`,
    again: "Chốt lại",
    tooEarly: (missing, units) =>
      `Hãy chốt ${ROUND_TERMS[missing]} trước: còn ${String(units)} đơn vị chưa chốt.`,
    tooLate: (later) => `Đã chốt ${ROUND_TERMS[later]}, không chốt lại vòng trước được nữa.`,
    openLog: "Mở nhật ký",
    noLog: "Chưa có nhật ký: chưa điểm thẩm định nào được sửa và chưa vòng nào được chốt.",
  },
  answers: {
    heading: "Giải trình, bổ sung của đơn vị",
    none: "Chưa có giải trình, bổ sung nào.",
    counts: (open, settled) =>
      `${String(open)} đang chờ xử lý, ${String(settled)} đã xử lý. Chọn kết quả ở cột Xử lý giải trình của phiếu.`,
    supplement: "Bổ sung tài liệu kiểm chứng",
  },
  keeper: {
    changedOutside: (scores) =>
      `Đã ghi nhật ký ${String(scores)} điểm thẩm định được sửa ngoài phần bổ trợ.`,
    taken: (entries) =>
      `Đã ghi vào phiếu ${String(entries)} dòng nhập trên trang “${APPRAISAL_SHEET_NAME}”.`,
    refused: (why) => `Chưa ghi được nhật ký thẩm định. ${why}`,
  },
  reading: "Đang đọc phiếu của các đơn vị…",
};
