import { exampleSet } from "../../../src/criteria/example-set";
import { EditedSheets, FIRST_ROW } from "./edited-sheets";

/** The example set with a mistake: what it is, how it comes about, and all that is said of the workbook then. */
export type BrokenSet = readonly [
  what: string,
  edit: (sheets: EditedSheets) => unknown,
  sentences: readonly string[],
];

export const edited = (edit: (sheets: EditedSheets) => unknown): EditedSheets => {
  const sheets = new EditedSheets(exampleSet());
  edit(sheets);
  return sheets;
};

/** Sets that break a rule of every set. */
export const BROKEN_SETS: readonly BrokenSet[] = [
  [
    "a name is missing",
    (it) => it.criteria({ B11: null }),
    ["Trang “Bộ chỉ số”, ô B11: thiếu “Lĩnh vực/Tiêu chí/Tiêu chí thành phần”. Ghi vào ô này."],
  ],
  [
    "a maximum is missing",
    (it) => it.criteria({ C11: null }),
    ["Trang “Bộ chỉ số”, ô C11: thiếu “Điểm tối đa”. Ghi vào ô này."],
  ],
  [
    "a maximum of nothing",
    (it) => it.criteria({ C11: 0 }),
    [
      "Trang “Bộ chỉ số”, ô C11: “Điểm tối đa” ghi 0. Ghi số lớn hơn 0; điểm trừ cũng ghi số dương và chọn Loại là Điểm trừ.",
    ],
  ],
  [
    "a negative maximum",
    (it) => it.criteria({ C31: -2 }),
    [
      "Trang “Bộ chỉ số”, ô C31: “Điểm tối đa” ghi -2. Ghi số lớn hơn 0; điểm trừ cũng ghi số dương và chọn Loại là Điểm trừ.",
    ],
  ],
  [
    "three decimals",
    (it) => it.criteria({ C11: 5.125 }),
    [
      "Trang “Bộ chỉ số”, ô C11: “Điểm tối đa” ghi 5,125, có quá 2 chữ số thập phân. Làm tròn theo đúng quyết định.",
    ],
  ],
  [
    "a code is there twice",
    (it) => it.criteria({ A11: "1.2" }),
    [
      "Trang “Bộ chỉ số”, ô C6: điểm tối đa của 1 là 20, cộng các mục con được 15. Sửa điểm tối đa của mục này hoặc của các mục con cho khớp.",
      "Trang “Bộ chỉ số”, ô A11: mã 1.2 đã có ở ô A10. Sửa lại mã của một trong hai dòng.",
    ],
  ],
  [
    "a code without its parent",
    (it) => it.criteria({ A32: "7.1" }),
    [
      "Trang “Bộ chỉ số”, ô C30: điểm tối đa của 6 là 5, cộng các mục con được 2. Sửa điểm tối đa của mục này hoặc của các mục con cho khớp.",
      "Trang “Bộ chỉ số”, ô A32: mã 7.1 không có mã cha 7. Thêm dòng của mã cha phía trên, hoặc sửa mã.",
    ],
  ],
  [
    "codes out of order",
    (it) => it.rows(0, (rows) => swapped(rows, FIRST_ROW + 8, FIRST_ROW + 9)),
    [
      "Trang “Bộ chỉ số”, ô A15: mã 2.1 phải đứng trước mã 2.2. Chuyển dòng về đúng thứ tự, hoặc sửa mã.",
    ],
  ],
  [
    "a parent that is no sum",
    (it) => it.criteria({ C7: 7 }),
    [
      "Trang “Bộ chỉ số”, ô C6: điểm tối đa của 1 là 20, cộng các mục con được 21. Sửa điểm tối đa của mục này hoặc của các mục con cho khớp.",
      "Trang “Bộ chỉ số”, ô C7: điểm tối đa của 1.1 là 7, cộng các mục con được 6. Sửa điểm tối đa của mục này hoặc của các mục con cho khớp.",
    ],
  ],
  [
    "a total that is no sum",
    (it) => it.settings({ B8: 85 }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B8: tổng điểm ghi 85, cộng các lĩnh vực được 80. Sửa tổng điểm hoặc điểm tối đa của các lĩnh vực; điểm cộng và điểm trừ không tính vào tổng.",
    ],
  ],
  [
    "a class twice",
    (it) => it.settings({ A17: "Xuất sắc" }),
    ["Trang “Thiết lập bộ chỉ số”, ô A17: nhóm “Xuất sắc” bị lặp. Đổi tên hoặc xóa bớt một nhóm."],
  ],
  [
    "a class of nothing",
    (it) => it.settings({ C17: 80 }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B17: nhóm “Tốt” không chứa giá trị nào. Ô “Đến dưới” phải lớn hơn ô “Từ”.",
      "Trang “Thiết lập bộ chỉ số”, ô B17: không có nhóm nào cho khoảng từ 80 đến dưới 90. Ô “Đến dưới” của mỗi nhóm phải bằng ô “Từ” của nhóm cao hơn; nhóm cao nhất để trống ô “Đến dưới”, nhóm thấp nhất từ 0.",
    ],
  ],
  [
    "a gap between classes",
    (it) => it.settings({ C18: 75 }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B18: không có nhóm nào cho khoảng từ 75 đến dưới 80. Ô “Đến dưới” của mỗi nhóm phải bằng ô “Từ” của nhóm cao hơn; nhóm cao nhất để trống ô “Đến dưới”, nhóm thấp nhất từ 0.",
    ],
  ],
  [
    "classes over each other",
    (it) => it.settings({ C18: 85 }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B18: hai nhóm cùng nhận khoảng từ 80 đến dưới 85. Ô “Đến dưới” của mỗi nhóm phải bằng ô “Từ” của nhóm cao hơn; nhóm cao nhất để trống ô “Đến dưới”, nhóm thấp nhất từ 0.",
    ],
  ],
  [
    "the best class ends",
    (it) => it.settings({ C16: 100 }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B16: không có nhóm nào cho khoảng từ 100 trở lên. Ô “Đến dưới” của mỗi nhóm phải bằng ô “Từ” của nhóm cao hơn; nhóm cao nhất để trống ô “Đến dưới”, nhóm thấp nhất từ 0.",
    ],
  ],
  [
    "a class that nobody reaches",
    (it) => it.settings({ B10: 100, B16: 101, C17: 101 }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B16: nhóm “Xuất sắc” bắt đầu trên chỉ số cao nhất có thể đạt (100), không đơn vị nào vào được. Sửa ô “Từ”, hoặc kiểm tra lại tổng điểm và mức trần.",
    ],
  ],
  [
    "levels of a parent",
    (it) => it.criteria({ G7: "Đủ: 6\nThiếu: 0" }),
    ["Trang “Bộ chỉ số”, ô G7: mã 1.1 có mục con nên không được chấm trực tiếp, bỏ mức điểm."],
  ],
  [
    "levels and a step",
    (it) => it.criteria({ F8: 1 }),
    ["Trang “Bộ chỉ số”, ô F8: mã 1.1.1 không thể có cả mức điểm và bước điểm, bỏ một trong hai."],
  ],
  [
    "a share of the survey",
    (it) => it.criteria({ H25: "Số phiếu hài lòng", I25: "Tổng số phiếu" }),
    [
      "Trang “Bộ chỉ số”, ô H25: mã 4.1 không thể có cả loại điểm và cách tính theo tỷ lệ, bỏ một trong hai.",
    ],
  ],
  [
    "a bonus for some units alone",
    (it) => it.criteria({ E28: "Xã" }),
    [
      "Trang “Bộ chỉ số”, ô E28: mã 5.1 không thể có cả loại điểm và phạm vi áp dụng, bỏ một trong hai.",
    ],
  ],
  [
    "a bonus for some units alone, as its section says",
    (it) => it.criteria({ E27: "Xã" }),
    [
      "Trang “Bộ chỉ số”, ô E27: mã 5.1 không thể có cả loại điểm và phạm vi áp dụng, bỏ một trong hai.",
      "Trang “Bộ chỉ số”, ô E27: mã 5.2 không thể có cả loại điểm và phạm vi áp dụng, bỏ một trong hai.",
    ],
  ],
  [
    "a label that another row has",
    (it) => it.criteria({ L11: "I" }),
    [
      "Trang “Bộ chỉ số”, ô L11: ký hiệu “I” của mã 1.3 đã dùng cho mã 1. Ghi ký hiệu khác, hoặc để trống để dùng mã.",
    ],
  ],
  [
    "levels that miss the maximum",
    (it) => it.criteria({ G12: "Xong: 4\nChưa: 0" }),
    [
      "Trang “Bộ chỉ số”, ô G12: mức điểm cao nhất của 1.4 là 4, khác điểm tối đa 5. Sửa mức cao nhất hoặc điểm tối đa.",
    ],
  ],
  [
    "two levels of the same points",
    (it) => it.criteria({ G12: "Xong: 5\nChưa: 0\nKhông: 0" }),
    ["Trang “Bộ chỉ số”, ô G12: mã 1.4 có hai mức cùng 0 điểm, gộp lại hoặc sửa điểm."],
  ],
  [
    "a step that does not fit",
    (it) => it.criteria({ F10: 0.3 }),
    [
      "Trang “Bộ chỉ số”, ô F10: điểm tối đa 4 của 1.2 không chia hết cho bước điểm 0,3. Sửa bước điểm hoặc điểm tối đa.",
    ],
  ],
  [
    "a step too small",
    (it) => it.criteria({ F10: 0.01 }),
    [
      "Trang “Bộ chỉ số”, ô F10: bước điểm của 1.2 quá nhỏ, cho hơn 50 mức; chọn bước lớn hơn hoặc bỏ bước điểm.",
    ],
  ],
  [
    "no rule for what does not apply",
    (it) => it.settings({ B11: null }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B11: mã 2.3 có thể không áp dụng cho một số đơn vị, nhưng bộ chỉ số chưa nêu cách tính khi đó. Ở “Khi tiêu chí không áp dụng”, chọn “Trừ khỏi điểm tối đa” hoặc “Tính đủ điểm”.",
    ],
  ],
  [
    "left out where classes go by points",
    (it) => it.settings({ B9: "Điểm" }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B9: tiêu chí không áp dụng thì trừ khỏi điểm tối đa, nên phải xếp loại theo phần trăm. Chọn Phần trăm, hoặc tính đủ điểm khi tiêu chí không áp dụng.",
    ],
  ],
  [
    "a cap below full performance",
    (it) => it.settings({ B10: 95 }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B10: mức trần 95 thấp hơn chỉ số khi đạt đủ điểm (100). Sửa mức trần, hoặc để trống nếu không quy định.",
    ],
  ],
  [
    "ties by what is no section",
    (it) => it.settings({ B12: "III; 1.1" }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B12: mã 1.1 dùng để phân hạng khi bằng điểm không phải là một lĩnh vực của bộ chỉ số. Ghi Đồng hạng, hoặc các lĩnh vực được xét lần lượt khi bằng điểm, ví dụ III; I.",
    ],
  ],
  [
    "ties by a section twice",
    (it) => it.settings({ B12: "III; I; III" }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B12: lĩnh vực 3 bị lặp trong thứ tự phân hạng khi bằng điểm. Ghi Đồng hạng, hoặc các lĩnh vực được xét lần lượt khi bằng điểm, ví dụ III; I.",
    ],
  ],
  [
    "a group twice",
    (it) => it.settings({ A28: "Xã" }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô A28: nhóm xếp hạng “Xã” bị lặp. Đổi tên hoặc xóa bớt một nhóm.",
    ],
  ],
  [
    "a kind of unit in two groups",
    (it) => it.settings({ B27: "Xã, phường" }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô A26: Phường thuộc hai nhóm xếp hạng. Mỗi loại đơn vị (xã, phường, thị trấn) thuộc đúng một nhóm.",
    ],
  ],
  [
    "a kind of unit in no group",
    (it) => it.settings({ B28: "Phường" }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô A26: Thị trấn không thuộc nhóm xếp hạng nào. Mỗi loại đơn vị (xã, phường, thị trấn) thuộc đúng một nhóm.",
    ],
  ],
  [
    "an id with capitals",
    (it) => it.settings({ B3: "Bộ 1" }),
    [
      "Trang “Thiết lập bộ chỉ số”, ô B3: mã bộ chỉ số chỉ gồm chữ thường không dấu, số và gạch nối, nhiều nhất 60 ký tự, ví dụ 12-qd-ubnd-tinh-a. Sửa lại, hoặc để trống để lấy theo quyết định.",
    ],
  ],
];

function swapped<Item>(items: readonly Item[], a: number, b: number): Item[] {
  const copy = [...items];
  const [one, other] = [copy[a], copy[b]];
  if (one === undefined || other === undefined) throw new Error("There is no such row");
  copy[a] = other;
  copy[b] = one;
  return copy;
}
