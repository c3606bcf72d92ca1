import type { Unit } from "../district/unit";
import type { TitleLine } from "./form-spec";

const bold = (cells: TitleLine["cells"], ...merges: [number, number][]): TitleLine => ({
  cells,
  merges,
  look: "bold",
});
const plain = (...cells: (string | null)[]): TitleLine => ({ cells, look: "plain" });
const italic = (cells: TitleLine["cells"], ...merges: [number, number][]): TitleLine => ({
  cells,
  merges,
  look: "italic",
});
const EMPTY = plain();

const ISSUED = "(Ban hành kèm theo Quyết định số 4203/QĐ-UBND ngày 30 tháng 12 năm 2021)";

/** The head of an administrative document: the issuing body on the left, the national motto on the right. */
export const motto =
  (title: string) =>
  (unit: Unit): readonly TitleLine[] => [
    bold(["ỦY BAN NHÂN DÂN", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], [0, 1], [2, 6]),
    bold([unit.name.toUpperCase(), null, "Độc lập - Tự do - Hạnh phúc"], [0, 1], [2, 6]),
    EMPTY,
    bold([title], [0, 6]),
    italic([ISSUED], [0, 6]),
    EMPTY,
  ];

/** The committee's name in one cell over two lines, as copied from a Word table. */
export const mottoInTwoCells = (unit: Unit): readonly TitleLine[] => [
  bold(
    [
      `UBND HUYỆN MẪU\nỦY BAN NHÂN DÂN\n${unit.name.toUpperCase()}`,
      null,
      null,
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
    ],
    [0, 2],
    [3, 6],
  ),
  bold(["BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2024"], [0, 6]),
];

export const labelled =
  (year: string, label = "Đơn vị: ") =>
  (unit: Unit): readonly TitleLine[] => [
    bold(["PHỤ LỤC I"], [0, 5]),
    bold(["CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA UBND CẤP XÃ THUỘC TỈNH THÁI NGUYÊN"], [0, 5]),
    italic([ISSUED], [0, 5]),
    plain(`${label}${unit.name}`),
    plain(year),
  ];

/** The unit's name in a cell of its own beside the label. */
export const labelledBeside = (unit: Unit): readonly TitleLine[] => [
  bold([null, "PHIẾU CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH"]),
  plain("Đơn vị:", `UBND ${unit.nameInSentence}`),
  plain("Năm:", "2024"),
  plain("Đơn vị tính:", "điểm"),
  EMPTY,
];

export const sentence =
  (text: (unit: Unit) => string) =>
  (unit: Unit): readonly TitleLine[] => [EMPTY, bold([null, text(unit)], [1, 4]), EMPTY];

/** Nothing that says whose sheet it is. */
export const titleOnly = (): readonly TitleLine[] => [
  bold(["CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND CẤP XÃ"], [0, 5]),
  italic([ISSUED], [0, 5]),
];

export const signature = (unit: Unit): readonly TitleLine[] => [
  EMPTY,
  italic([null, null, null, null, `${unit.bareName}, ngày 10 tháng 01 năm 2025`]),
  bold([null, "NGƯỜI LẬP BIỂU", null, null, "TM. ỦY BAN NHÂN DÂN"]),
  italic([null, "(Ký, ghi rõ họ tên)", null, null, "CHỦ TỊCH"]),
  italic([null, null, null, null, "(Ký tên, đóng dấu)"]),
];

export const remarkBelow = (): readonly TitleLine[] => [
  EMPTY,
  italic([null, "Ghi chú: Tài liệu kiểm chứng gửi kèm bản giấy."]),
];

export const nothing = (): readonly TitleLine[] => [];
