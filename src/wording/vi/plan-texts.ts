import type { PlanStageNumber } from "../../scoring/appraisal-plan";
import type { StageState } from "../../scoring/plan-progress";

const COMPILING_BODY = "Cơ quan tổng hợp (Sở hoặc Phòng Nội vụ)";
const EXPERT_GROUP = "Tổ Chuyên viên giúp việc Hội đồng thẩm định";
const COUNCIL = "Hội đồng thẩm định";

/** `Kế hoạch`. Source of the stages: 001, II, with the bodies named so that any level finds itself in them. */
export const PLAN_TEXTS = {
  title: (year: number | undefined) =>
    `KẾ HOẠCH XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA UBND CẤP XÃ NĂM ${year === undefined ? "……" : String(year)}`,
  hint: "Thời hạn = ngày bắt đầu + số ngày; có thể ghi đè ngày khác. Xong việc nào thì ghi ngày hoàn thành của việc đó.",
  start: "Ngày bắt đầu:",
  headings: {
    number: "STT",
    task: "Nhiệm vụ",
    days: "Số ngày từ ngày bắt đầu",
    due: "Thời hạn",
    lead: "Cơ quan chủ trì",
    cooperating: "Cơ quan phối hợp",
    done: "Ngày hoàn thành",
    state: "Tình trạng",
  },
  stages: {
    "1": {
      task: "Lấy ý kiến, ban hành Bộ Chỉ số CCHC cấp xã",
      lead: COMPILING_BODY,
      cooperating:
        "Văn phòng UBND; các cơ quan tư pháp, tài chính, văn hóa và thông tin; UBND cấp xã",
    },
    "2": {
      task: "Quyết định thành lập Hội đồng thẩm định và Tổ Chuyên viên giúp việc Hội đồng thẩm định",
      lead: COMPILING_BODY,
      cooperating: "Văn phòng UBND; các cơ quan tư pháp, tài chính, văn hóa và thông tin",
    },
    "3.1": {
      task: "UBND cấp xã tự đánh giá, chấm điểm CCHC của đơn vị, gửi về cơ quan tổng hợp",
      lead: "UBND cấp xã",
      cooperating: COMPILING_BODY,
    },
    "3.2": {
      task: "Tổng hợp kết quả chấm điểm của các đơn vị",
      lead: COMPILING_BODY,
      cooperating: "",
    },
    "3.3": {
      task: "Tổ Chuyên viên giúp việc rà soát, thẩm định kết quả chấm điểm của các đơn vị",
      lead: EXPERT_GROUP,
      cooperating: "",
    },
    "3.4": {
      task: "Tổng hợp kết quả của Tổ Chuyên viên và thông báo kết quả sơ bộ để cấp xã bổ sung tài liệu kiểm chứng",
      lead: COMPILING_BODY,
      cooperating: "",
    },
    "3.5": {
      task: "Tổ Chuyên viên rà soát, điều chỉnh kết quả đánh giá, chấm điểm của cấp xã",
      lead: EXPERT_GROUP,
      cooperating: "",
    },
    "3.6": {
      task: "Họp Hội đồng thẩm định để thống nhất kết quả Chỉ số của cấp xã",
      lead: COUNCIL,
      cooperating: "Tổ Chuyên viên; cơ quan tổng hợp; Văn phòng UBND",
    },
    "3.7": {
      task: "Quyết định công bố Chỉ số CCHC của cấp xã",
      lead: COUNCIL,
      cooperating: "Cơ quan tổng hợp; Văn phòng UBND",
    },
  } satisfies Readonly<
    Record<PlanStageNumber, { readonly task: string; readonly lead: string; cooperating: string }>
  >,
  states: {
    done: "Đã xong",
    doneLate: "Xong muộn ",
    overdue: "Quá hạn ",
    dueToday: "Hạn hôm nay",
    left: "Còn ",
    days: " ngày",
    noDeadline: "Chưa có thời hạn",
    unclear: { due: "Thời hạn ghi chưa đúng", done: "Ngày hoàn thành ghi chưa đúng" },
  },
  /** "Đã xong 3/9 nhiệm vụ, quá hạn 1." */
  summary: { done: "Đã xong ", tasks: " nhiệm vụ, quá hạn ", end: "." },
  units: {
    heading: "ĐƠN VỊ PHẢI GỬI PHIẾU",
    headings: {
      number: "STT",
      unit: "Đơn vị cấp xã",
      state: "Tình trạng",
      reminded: "Ngày đôn đốc",
      note: "Ghi chú",
    },
    /** With which a name may begin. */
    committee: "UBND ",
    sent: "Đã gửi",
    missing: "Chưa gửi",
    /** "Đã gửi 12/19 đơn vị." */
    summary: { sent: "Đã gửi ", units: " đơn vị." },
    noSummarySheet: "Sổ làm việc không có trang Tổng hợp để đối chiếu.",
    /** Over the hidden columns in which names are made ready to be looked up. */
    lookedUp: "Tên để đối chiếu",
    lookedUpWithoutKind: "Tên không kèm xã, phường, thị trấn",
  },
  date: {
    promptTitle: "Ghi ngày",
    prompt: "Ghi ngày/tháng/năm, ví dụ 15/12/2024.",
    errorTitle: "Không phải là ngày",
    error: "Ô này chỉ nhận một ngày. Hãy ghi ngày/tháng/năm, ví dụ 15/12/2024.",
  },
  dueDate: {
    promptTitle: "Thời hạn",
    prompt: "Tự tính từ ngày bắt đầu và số ngày. Muốn đặt ngày khác thì ghi đè, ví dụ 15/12/2024.",
    errorTitle: "Không phải là ngày",
    error: "Ô này chỉ nhận một ngày. Hãy ghi ngày/tháng/năm, ví dụ 15/12/2024.",
  },
  dayCount: {
    promptTitle: "Số ngày",
    prompt: "Số ngày từ ngày bắt đầu đến hạn của nhiệm vụ, ví dụ 17.",
    errorTitle: "Không phải là số ngày",
    error: "Ô này chỉ nhận số ngày từ -366 đến 3660, ví dụ 17.",
  },
} as const;

/** How a stage stands, as the sheet says it. */
export function stageSentence(state: StageState): string {
  const { states: texts } = PLAN_TEXTS;
  switch (state.kind) {
    case "done":
      return texts.done;
    case "done-late":
      return `${texts.doneLate}${String(state.days)}${texts.days}`;
    case "overdue":
      return `${texts.overdue}${String(state.days)}${texts.days}`;
    case "due-today":
      return texts.dueToday;
    case "left":
      return `${texts.left}${String(state.days)}${texts.days}`;
    case "no-deadline":
      return texts.noDeadline;
    case "unclear":
      return texts.unclear[state.day];
  }
}
