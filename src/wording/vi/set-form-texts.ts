import type { SetColumn, SetSetting, SetTable, SetTableColumn } from "../../criteria/set-mistake";

/** `Bộ chỉ số`: the criteria as Phụ lục I lists them, without scores, and how each is scored. */
export const CRITERIA_SHEET_TEXTS = {
  blankTitle: "BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ",
  hint: "Mỗi lĩnh vực, tiêu chí, tiêu chí thành phần ghi một dòng, theo đúng thứ tự trong quyết định. Các cột từ “Loại” trở đi chỉ ghi khi cần; “Loại” và “Áp dụng” ghi ở dòng trên thì tính cho cả các dòng con chưa ghi.",
  /** In its place where the set travels with scores; by it such a sheet is told from a form to type into. */
  carried:
    "Hai trang này mang bộ chỉ số đi cùng các phiếu trong sổ nên được bảo vệ: sửa ở đây thì phiếu không còn đọc được theo bộ của nó. Muốn sửa bộ chỉ số thì sửa ở mẫu đã gõ hoặc ở tệp bộ chỉ số, đọc lại rồi bấm “Dùng bộ này”.",
  headings: {
    code: "Mã",
    name: "Lĩnh vực/Tiêu chí/Tiêu chí thành phần",
    max: "Điểm tối đa",
    kind: "Loại",
    applicability: "Áp dụng",
    step: "Bước điểm",
    levels: "Cách chấm (mỗi dòng một mức)",
    part: "Tử số (chấm theo tỷ lệ)",
    whole: "Mẫu số (chấm theo tỷ lệ)",
    guide: "Hướng dẫn chấm điểm",
    lead: "Cơ quan chủ trì",
    label: "Ký hiệu trên biểu",
  } satisfies Readonly<Record<SetColumn, string>>,
  /** Above the headings: what to write, by an example. */
  examples: {
    code: "I; 1.1; 1.1.1",
    name: "Tên như trong quyết định",
    max: "2 hoặc 0,5",
    kind: "Trống: Thường",
    applicability: "Trống: Tất cả",
    step: "0,25",
    levels: "Ban hành đúng hạn: 2\nBan hành chậm: 1\nKhông ban hành: 0",
    part: "Số hồ sơ đúng hạn",
    whole: "Tổng số hồ sơ",
    guide: "Tính theo ngày ký văn bản",
    lead: "Sở Nội vụ",
    label: "Nếu khác mã",
  } satisfies Readonly<Record<SetColumn, string>>,
  number: {
    promptTitle: "Ghi số",
    prompt: "Ghi một số lớn hơn 0, nhiều nhất 2 chữ số thập phân.",
    errorTitle: "Không phải là số",
    error: "Ô này chỉ nhận một số lớn hơn 0, ví dụ 2 hoặc 0,5.",
  },
  kind: {
    promptTitle: "Loại điểm",
    prompt: "Chọn trong danh sách. Để trống là Thường, hoặc như dòng trên đã ghi.",
    errorTitle: "Không có loại này",
    error: "Chọn một loại trong danh sách.",
  },
  applicability: {
    promptTitle: "Phạm vi áp dụng",
    prompt: "Chọn trong danh sách. Để trống là Tất cả, hoặc như dòng trên đã ghi.",
    errorTitle: "Không có phạm vi này",
    error: "Chọn một phạm vi trong danh sách.",
  },
} as const;

/** `Thiết lập bộ chỉ số`: the decision, and how totals are classed and ranked. */
export const SETTINGS_SHEET_TEXTS = {
  title: "THIẾT LẬP BỘ CHỈ SỐ",
  labels: {
    id: "Mã bộ chỉ số",
    title: "Tên bộ chỉ số",
    number: "Số quyết định",
    date: "Ngày ban hành",
    issuer: "Cơ quan ban hành",
    total: "Tổng điểm",
    indexUnit: "Xếp loại theo",
    cap: "Mức trần",
    notApplicable: "Khi tiêu chí không áp dụng",
    tieRule: "Khi bằng điểm",
  } satisfies Readonly<Record<SetSetting, string>>,
  hints: {
    id: "Chữ thường không dấu, số và gạch nối, ví dụ 12-qd-ubnd-tinh-a. Để trống thì lấy theo số quyết định và cơ quan ban hành.",
    title: "Ghi như tên phụ lục của quyết định.",
    number: "Ghi số, ký hiệu, ví dụ 12/QĐ-UBND.",
    date: "Ghi ngày/tháng/năm, ví dụ 15/12/2025.",
    issuer: "Ghi tên cơ quan, ví dụ UBND tỉnh A.",
    total: "Ghi tổng điểm tối đa, không tính điểm cộng và điểm trừ.",
    indexUnit:
      "Chọn Điểm hoặc Phần trăm. Điểm: xếp loại theo số điểm. Phần trăm: theo tỷ lệ so với điểm tối đa của đơn vị.",
    cap: "Chỉ số cao nhất khi đã tính điểm cộng. Để trống nếu không quy định.",
    notApplicable:
      "Chỉ cần ghi khi có tiêu chí chỉ áp dụng cho một số đơn vị. Trừ khỏi điểm tối đa thì phải xếp loại theo phần trăm.",
    tieRule: "Ghi Đồng hạng, hoặc các lĩnh vực được xét lần lượt khi bằng điểm, ví dụ III; I.",
  } satisfies Readonly<Record<SetSetting, string>>,
  tables: {
    bands: "NHÓM XẾP LOẠI",
    rankingGroups: "NHÓM XẾP HẠNG (để trống nếu xếp hạng chung một danh sách)",
  } satisfies Readonly<Record<SetTable, string>>,
  tableHeadings: {
    band: "Nhóm xếp loại",
    from: "Từ",
    below: "Đến dưới",
    group: "Nhóm xếp hạng",
    groupKinds: "Loại đơn vị",
  } satisfies Readonly<Record<SetTableColumn, string>>,
  bandsHint: "Ghi từ nhóm cao nhất; ô “Đến dưới” của nhóm cao nhất để trống, nhóm thấp nhất từ 0.",
  groupsHint: "Mỗi loại đơn vị (xã, phường, thị trấn) thuộc đúng một nhóm.",
  choice: {
    promptTitle: "Chọn một mục",
    prompt: "Chọn trong danh sách.",
    errorTitle: "Không có mục này",
    error: "Chọn một mục trong danh sách.",
  },
  date: {
    promptTitle: "Ngày ban hành",
    prompt: "Ghi ngày/tháng/năm, ví dụ 15/12/2025.",
    errorTitle: "Không phải là ngày",
    error: "Ô này chỉ nhận một ngày. Hãy ghi ngày/tháng/năm, ví dụ 15/12/2025.",
  },
  number: {
    promptTitle: "Ghi số",
    prompt: "Ghi một số từ 0, nhiều nhất 2 chữ số thập phân.",
    errorTitle: "Không phải là số",
    error: "Ô này chỉ nhận một số từ 0 trở lên, ví dụ 100.",
  },
} as const;

/** Before what an annex says of evidence, where it becomes part of a guide. */
export const EVIDENCE_IN_GUIDE = "Tài liệu kiểm chứng: ";
