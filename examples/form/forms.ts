import type { FormSpec } from "./form-spec";
import {
  OFFICIAL,
  ONE_ROW,
  THREE_ROWS,
  TWO_EVIDENCE_COLUMNS,
  WITHOUT_CODES,
  WITH_REMARKS,
} from "./headings";
import {
  labelled,
  labelledBeside,
  motto,
  mottoInTwoCells,
  nothing,
  remarkBelow,
  sentence,
  signature,
  titleOnly,
} from "./titles";

/** The official form, retyped with care and with formulas for the sums. */
const CAREFUL: FormSpec = {
  ...OFFICIAL,
  sheetName: "Phụ lục I",
  above: motto("BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024"),
  codes: "label",
  scores: "numbers",
  sums: "formulas",
  total: { place: "bottom", text: "TỔNG CỘNG" },
  evidence: "one cell",
  habits: [],
  below: signature,
};

/** The ways in which the sample offices retyped Phụ lục I, by name. */
export const FORMS = {
  /** Not retyped: the product's own sheet, whose first node stands in row 8. */
  template: {
    ...CAREFUL,
    above: labelled("Năm: 2024"),
    sums: "template",
    below: nothing,
  },
  careful: CAREFUL,
  "text scores": {
    ...CAREFUL,
    sheetName: "Sheet1",
    above: mottoInTwoCells,
    codes: "pointed",
    scores: "text",
    sums: "typed",
    total: { place: "bottom", text: "Tổng điểm:" },
    below: remarkBelow,
  },
  "one heading row": {
    ...CAREFUL,
    ...ONE_ROW,
    sheetName: "cham diem 2024",
    above: sentence(
      ({ nameInSentence }) => `Bảng điểm cải cách hành chính của UBND ${nameInSentence} năm 2024`,
    ),
    codes: "arabic",
    sums: "none",
    total: undefined,
    habits: ["column numbers", "blank rows", "repeated headings", "colours"],
    below: nothing,
  },
  "code in name": {
    ...CAREFUL,
    ...WITHOUT_CODES,
    sheetName: "BẢNG ĐIỂM (2)",
    above: sentence(({ name }) => `${name.toUpperCase()} TỰ ĐÁNH GIÁ, CHẤM ĐIỂM`),
    codes: "in name",
    sums: "typed",
    total: { place: "top", text: "Tổng số điểm" },
    evidence: "rows below",
    below: nothing,
  },
  "hidden sheet": { ...CAREFUL, sheetName: "Bảng 1", habits: ["hidden sheet"] },
  "label beside": {
    ...CAREFUL,
    sheetName: "Phieu cham",
    above: labelledBeside,
    total: { place: "bottom", text: "Cộng" },
    habits: ["colours"],
    below: remarkBelow,
  },
  "dates for codes": {
    ...CAREFUL,
    ...THREE_ROWS,
    sheetName: "Sheet2",
    codes: "dates",
    habits: ["hidden sheet"],
  },
  "two evidence columns": {
    ...CAREFUL,
    ...TWO_EVIDENCE_COLUMNS,
    sheetName: "CCHC",
    above: sentence(({ name }) => `UBND ${name.toUpperCase()} HUYỆN MẪU - CHỈ SỐ CCHC NĂM 2024`),
    codes: "roman path",
    sums: "typed",
    evidence: "next column",
  },
  "numbers for codes": {
    ...CAREFUL,
    sheetName: "Trang_tính1",
    above: labelled("Năm 2024", "Tên đơn vị: UBND "),
    codes: "numbers",
    total: { place: "top", text: "TỔNG ĐIỂM (I+II+...+VIII)" },
    habits: ["hidden sheet"],
  },
  "without a unit": { ...CAREFUL, ...WITH_REMARKS, sheetName: "Biểu 01", above: titleOnly },
  "without a year": {
    ...CAREFUL,
    sheetName: "Chính thức",
    above: sentence(({ name }) => `UBND ${name.toUpperCase()} TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH`),
    habits: ["draft sheet"],
  },
  "own rows": {
    ...CAREFUL,
    sheetName: "Mau bieu",
    above: labelled("Năm 2024"),
    habits: ["colours"],
  },
  guides: { ...CAREFUL, sheetName: "PL1", above: labelled("Năm: 2024"), habits: ["guides"] },
  "running numbers": {
    ...CAREFUL,
    sheetName: "Bang tu cham",
    above: motto("BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023"),
    codes: "running",
    evidence: "rows below",
    below: remarkBelow,
  },
  "without codes": {
    ...CAREFUL,
    ...WITHOUT_CODES,
    sheetName: "Sheet1 (3)",
    above: sentence(({ name }) => `BẢNG CHẤM ĐIỂM CCHC CỦA UBND ${name.toUpperCase()}, NĂM 2024`),
    codes: "none",
  },
} as const satisfies Record<string, FormSpec>;

export type FormName = keyof typeof FORMS;
