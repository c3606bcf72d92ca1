import type { CellContent } from "../../../src/sheet-model/cell-content";
import { day } from "./annexes";
import type { BrokenSet } from "./broken-sets";
import { FIRST_ROW } from "./edited-sheets";

const REFERENCE_ERROR: CellContent = { kind: "error", code: "#REF!" };
const UNCALCULATED: CellContent = { kind: "not-calculated", formula: "SUM(C7:C9)" };

/** Workbooks that cannot be read as they stand. */
export const BROKEN_SHEETS: readonly BrokenSet[] = [
  [
    "no list of criteria",
    (it) => it.without(0),
    [
      "Trang “Bộ chỉ số”: không tìm thấy bảng tiêu chí. Bảng cần có dòng tiêu đề với các cột “Mã”, “Lĩnh vực/Tiêu chí/Tiêu chí thành phần” và “Điểm tối đa”; bấm “Chèn mẫu trống để gõ” (lệnh: cchc criteria form) để có mẫu.",
    ],
  ],
  [
    "no column of maxima",
    (it) => it.deleteColumn(0, 2),
    [
      "Trang “Bộ chỉ số”, ô A5: bảng tiêu chí không có cột “Điểm tối đa”. Thêm lại cột với đúng tiêu đề này.",
    ],
  ],
  [
    "a column typed over",
    (it) => it.criteria({ D5: "Ghi chú" }),
    [
      "Trang “Bộ chỉ số”, ô A5: bảng tiêu chí không có cột “Loại”. Thêm lại cột với đúng tiêu đề này.",
    ],
  ],
  [
    "no criteria",
    (it) => it.rows(0, (rows) => rows.slice(0, FIRST_ROW)),
    [
      "Trang “Bộ chỉ số”, ô A6: bảng chưa có tiêu chí nào. Ghi mỗi lĩnh vực, tiêu chí một dòng dưới tiêu đề.",
    ],
  ],
  [
    "too many rows",
    (it) =>
      it.rows(0, (rows) => [
        ...rows.slice(0, 7),
        ...Array.from({ length: 1100 }, () => rows[6] ?? []),
      ]),
    ["Trang “Bộ chỉ số”, ô A1006: bảng có hơn 1000 dòng. Chỉ giữ các dòng của bộ chỉ số."],
  ],
  [
    "no settings",
    (it) => it.without(1),
    [
      "Trang “Thiết lập bộ chỉ số”: chưa có “Tên bộ chỉ số”. Ghi như tên phụ lục của quyết định.",
      "Trang “Thiết lập bộ chỉ số”: chưa có “Số quyết định”. Ghi số, ký hiệu, ví dụ 12/QĐ-UBND.",
      "Trang “Thiết lập bộ chỉ số”: chưa có “Ngày ban hành”. Ghi ngày/tháng/năm, ví dụ 15/12/2025.",
      "Trang “Thiết lập bộ chỉ số”: chưa có “Cơ quan ban hành”. Ghi tên cơ quan, ví dụ UBND tỉnh A.",
      "Trang “Thiết lập bộ chỉ số”: chưa có “Xếp loại theo”. Chọn Điểm hoặc Phần trăm. Điểm: xếp loại theo số điểm. Phần trăm: theo tỷ lệ so với điểm tối đa của đơn vị.",
      "Trang “Thiết lập bộ chỉ số”: chưa có “Khi bằng điểm”. Ghi Đồng hạng, hoặc các lĩnh vực được xét lần lượt khi bằng điểm, ví dụ III; I.",
      "Trang “Thiết lập bộ chỉ số”: chưa có “Nhóm xếp loại”. Ghi các nhóm với điểm bắt đầu của mỗi nhóm.",
      "Trang “Thiết lập bộ chỉ số”: mã 2.3 có thể không áp dụng cho một số đơn vị, nhưng bộ chỉ số chưa nêu cách tính khi đó. Ở “Khi tiêu chí không áp dụng”, chọn “Trừ khỏi điểm tối đa” hoặc “Tính đủ điểm”.",
    ],
  ],
  [
    "a setting less",
    (it) => it.rows(1, (rows) => rows.filter((_, row) => row !== 9)),
    [
      "Trang “Thiết lập bộ chỉ số”: chưa có “Mức trần”. Chỉ số cao nhất khi đã tính điểm cộng. Để trống nếu không quy định.",
    ],
  ],
  [
    "a setting twice",
    (it) => it.settings({ A13: "Tổng điểm", B13: 80 }),
    ["Trang “Thiết lập bộ chỉ số”, ô A13: “Tổng điểm” đã có ở ô A8. Xóa bớt một chỗ."],
  ],
  [
    "a setting nobody knows",
    (it) => it.settings({ A13: "Điểm sàn", B13: 10 }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô A13: không có thiết lập nào tên “Điểm sàn”. Sửa lại đúng tên trong mẫu, hoặc xóa dòng này.",
    ],
  ],
  [
    "a table of classes less",
    (it) => it.settings({ A15: "Xếp" }),
    [
      "Trang “Thiết lập bộ chỉ số”: chưa có “Nhóm xếp loại”. Ghi các nhóm với điểm bắt đầu của mỗi nhóm.",
    ],
  ],
  [
    "a day that no month has",
    (it) => it.settings({ B6: "30/02/2026" }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B6: “30/02/2026” không phải là ngày. Ghi ngày/tháng/năm, ví dụ 15/12/2025.",
    ],
  ],
  [
    "a date in the American way",
    (it) => it.settings({ B6: "12/30/2026" }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B6: “12/30/2026” không phải là ngày. Ghi ngày/tháng/năm, ví dụ 15/12/2025.",
    ],
  ],
  [
    "a text where a number belongs",
    (it) => it.criteria({ C11: "năm điểm" }),
    [
      "Trang “Bộ chỉ số”, ô C11: “Điểm tối đa” ghi “năm điểm”, không phải là số. Ghi một số, ví dụ 2 hoặc 0,5.",
    ],
  ],
  [
    "a date typed for a maximum",
    (it) => it.criteria({ C11: day(2026, 5, 1) }),
    [
      "Trang “Bộ chỉ số”, ô C11: “Điểm tối đa” là ngày 01/05/2026, có lẽ Excel đã đổi từ số 1,5 hoặc 5,26 khi gõ dấu chấm. Định dạng ô là Số (Number) rồi gõ lại.",
    ],
  ],
  [
    "a date typed for the decision's number",
    (it) => it.settings({ B5: day(2026, 5, 12) }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B5: “Số quyết định” là ngày 12/05/2026, có lẽ Excel đã đổi khi gõ. Định dạng ô là Văn bản (Text) rồi gõ lại.",
    ],
  ],
  [
    "an error for a maximum",
    (it) => it.criteria({ C11: REFERENCE_ERROR }),
    ["Trang “Bộ chỉ số”, ô C11: “Điểm tối đa” bị lỗi #REF!. Nhập lại giá trị."],
  ],
  [
    "an error for a name",
    (it) => it.criteria({ B11: REFERENCE_ERROR }),
    [
      "Trang “Bộ chỉ số”, ô B11: “Lĩnh vực/Tiêu chí/Tiêu chí thành phần” bị lỗi #REF!. Nhập lại giá trị.",
    ],
  ],
  [
    "a formula without its result",
    (it) => it.criteria({ C11: UNCALCULATED }),
    [
      "Trang “Bộ chỉ số”, ô C11: “Điểm tối đa” là công thức chưa được tính. Mở tệp bằng Excel, lưu lại, hoặc nhập thẳng giá trị.",
    ],
  ],
  [
    "a kind nobody knows",
    (it) => it.criteria({ D25: "Khảo sát" }),
    [
      "Trang “Bộ chỉ số”, ô D25: “Loại” ghi “Khảo sát”, không có trong danh sách. Chọn lại trong danh sách của ô.",
    ],
  ],
  [
    "units nobody knows",
    (it) => it.criteria({ E22: "Huyện" }),
    [
      "Trang “Bộ chỉ số”, ô E22: “Áp dụng” ghi “Huyện”, không có trong danh sách. Chọn trong danh sách: Tất cả, Nếu có, hoặc loại đơn vị, ví dụ Phường và thị trấn.",
    ],
  ],
  [
    "a unit of the index nobody knows",
    (it) => it.settings({ B9: "Tỷ lệ" }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B9: “Xếp loại theo” ghi “Tỷ lệ”, không có trong danh sách. Chọn lại trong danh sách của ô.",
    ],
  ],
  [
    "ties by words",
    (it) => it.settings({ B12: "Bốc thăm" }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B12: “Khi bằng điểm” ghi “Bốc thăm”, không đọc được. Ghi Đồng hạng, hoặc các lĩnh vực được xét lần lượt khi bằng điểm, ví dụ III; I.",
    ],
  ],
  [
    "a kind of unit nobody knows",
    (it) => it.settings({ B27: "Huyện" }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B27: “Loại đơn vị” ghi “Huyện”, không có trong danh sách. Chọn trong danh sách, ví dụ Phường và thị trấn.",
    ],
  ],
  [
    "a level that cannot be read",
    (it) => it.criteria({ G12: "Xong: 5\nChưa xong thì 3\nKhông: 0" }),
    [
      "Trang “Bộ chỉ số”, ô G12: không đọc được mức “Chưa xong thì 3”. Mỗi mức một dòng theo dạng “Tên mức: điểm”, ví dụ “Ban hành đúng hạn: 2”; cách chấm bằng lời thì ghi ở cột hướng dẫn.",
    ],
  ],
  [
    "one level alone",
    (it) => it.criteria({ G12: "Xong: 5" }),
    [
      "Trang “Bộ chỉ số”, ô G12: chỉ có một mức điểm. Ghi đủ các mức, mỗi mức một dòng, hoặc chuyển sang cột hướng dẫn.",
    ],
  ],
  [
    "half a share",
    (it) => it.criteria({ I9: null }),
    ["Trang “Bộ chỉ số”, ô I9: thiếu “Mẫu số (chấm theo tỷ lệ)”. Ghi vào ô này."],
  ],
  [
    "a row without a code",
    (it) => it.criteria({ A33: null, B33: "Hướng dẫn chung" }),
    [
      "Trang “Bộ chỉ số”, ô A33: dòng chưa có mã. Ghi mã, ví dụ 1.2.3; nếu là hướng dẫn chấm điểm thì chuyển vào cột hướng dẫn của tiêu chí phía trên.",
    ],
  ],
  [
    "a code of four parts",
    (it) => it.criteria({ A33: "6.2.1.1", B33: "Quá sâu", C33: 1 }),
    [
      "Trang “Bộ chỉ số”, ô A33: “6.2.1.1” không phải là mã tiêu chí. Ghi mã như I, 1.1 hoặc 1.1.1; bộ chỉ số có nhiều nhất 3 cấp.",
    ],
  ],
  [
    "a code of words",
    (it) => it.criteria({ A11: "Tuyên truyền" }),
    [
      "Trang “Bộ chỉ số”, ô A11: “Tuyên truyền” không phải là mã tiêu chí. Ghi mã như I, 1.1 hoặc 1.1.1; bộ chỉ số có nhiều nhất 3 cấp.",
    ],
  ],
  [
    "the number 1.1 for 1.10 in the wrong place",
    (it) => it.criteria({ A11: 1.1 }),
    [
      "Trang “Bộ chỉ số”, ô C6: điểm tối đa của 1 là 20, cộng các mục con được 15. Sửa điểm tối đa của mục này hoặc của các mục con cho khớp.",
      "Trang “Bộ chỉ số”, ô A11: mã 1.1 đã có ở ô A7. Sửa lại mã của một trong hai dòng.",
    ],
  ],
  [
    "a name as long as a page",
    (it) => it.criteria({ B11: "Tuyên truyền ".repeat(100) }),
    [
      "Trang “Bộ chỉ số”, ô B11: “Lĩnh vực/Tiêu chí/Tiêu chí thành phần” dài hơn 1000 ký tự. Rút gọn lại.",
    ],
  ],
  [
    "classes in shares of one",
    (it) =>
      it.settings({
        B16: 0.9,
        B17: 0.8,
        C17: 0.9,
        B18: 0.65,
        C18: 0.8,
        B19: 0.5,
        C19: 0.65,
        C20: 0.5,
      }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B16: xếp loại theo phần trăm nhưng nhóm cao nhất từ 0,9, có lẽ đã ghi “90%”. Ghi số phần trăm không kèm dấu %, ví dụ 90.",
    ],
  ],
  [
    "a class without its name",
    (it) => it.settings({ A17: null }),
    ["Trang “Thiết lập bộ chỉ số”, ô A17: thiếu “Nhóm xếp loại”. Ghi vào ô này."],
  ],
  [
    "a class without its beginning",
    (it) => it.settings({ B17: null }),
    ["Trang “Thiết lập bộ chỉ số”, ô B17: thiếu “Từ”. Ghi vào ô này."],
  ],
];
