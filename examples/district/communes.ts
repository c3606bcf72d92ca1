import type { FormName } from "../form/forms";
import type { Deviation } from "./deviation";

export type WriterName = "own" | "libreoffice" | "openpyxl" | "gnumeric";

/** One unit of the made-up district and how its office went about the form. */
export interface Commune {
  readonly name: string;
  readonly file: string;
  readonly writer: WriterName;
  readonly form: FormName;
  /** The planned total of the appraised scores, in hundredths of a point. */
  readonly appraised: number;
  readonly deviations: readonly Deviation[];
  /** What must be found in the file as a whole, beyond what stands in its rows. */
  readonly ofFile?: readonly string[];
}

/** The order is the seed of each unit's scores: add at the end. */
export const COMMUNES: readonly Commune[] = [
  {
    name: "Thị trấn Mẫu",
    file: "01. Thị trấn Mẫu - Phụ lục I - 2024.xlsx",
    writer: "own",
    form: "template",
    appraised: 9525,
    deviations: [],
  },
  {
    name: "Xã Mẫu Thượng",
    file: "Xa_Mau_Thuong_CCHC_2024.xlsx",
    writer: "own",
    form: "template",
    appraised: 8995,
    deviations: [],
  },
  {
    name: "Xã Mẫu Hạ",
    file: "03. Xã Mẫu Hạ (đã sửa).xlsx",
    writer: "libreoffice",
    form: "template",
    appraised: 9000,
    deviations: [
      // Pasted over the cell, which takes the template's validation away.
      { kind: "above-max", code: "3.2.7", field: "self", typed: 0.75 },
    ],
  },
  {
    name: "Phường Tân Mẫu",
    file: "phuong tan mau - cham diem cchc 2024.xlsx",
    writer: "openpyxl",
    form: "template",
    appraised: 8240,
    deviations: [{ kind: "no-evidence", code: "4.2.6" }],
  },
  {
    name: "Xã Mẫu Đông",
    file: "Xã Mẫu Đông_Bảng tự chấm CCHC năm 2024.xlsx",
    writer: "own",
    form: "careful",
    appraised: 8475,
    deviations: [
      { kind: "score-by-formula", code: "4.2.6", field: "self" },
      { kind: "score-by-formula", code: "3.1.2", field: "appraised" },
      { kind: "evidence-above", code: "8.3" },
    ],
  },
  {
    name: "Xã Mẫu Đoài",
    file: "XA MAU DOAI.xlsx",
    writer: "own",
    form: "text scores",
    appraised: 7850,
    deviations: [
      { kind: "wrong-max", code: "6.1.1", typed: 1.5 },
      { kind: "wrong-sum", code: "5.1", field: "self", typed: "3,75" },
      { kind: "wrong-sum", field: "self", typed: "97,5" },
    ],
  },
  {
    name: "Phường Mẫu Giang",
    file: "07_Phường Mẫu Giang_2024.xlsx",
    writer: "own",
    form: "one heading row",
    appraised: 8475,
    deviations: [],
  },
  {
    name: "Xã Bình Mẫu",
    file: "Binh Mau - tu cham diem 2024 (ban cuoi).xlsx",
    writer: "own",
    form: "code in name",
    appraised: 7230,
    deviations: [
      { kind: "negative", code: "2.2.1", field: "self", typed: -0.25 },
      { kind: "not-a-number", code: "2.6", field: "self", typed: "đạt" },
      { kind: "not-a-number", code: "5.3", field: "self", typed: "1,5 điểm" },
      { kind: "evidence-cut", code: "4.2.5" },
    ],
  },
  {
    name: "Xã Hòa Mẫu",
    file: "09 Xã Hòa Mẫu 2024.xlsx",
    writer: "libreoffice",
    form: "hidden sheet",
    appraised: 7000,
    deviations: [
      {
        kind: "not-a-number",
        code: "7.4.7",
        field: "self",
        typed: { formula: "12/0*0.5", result: "#DIV/0!" },
      },
      { kind: "score-by-formula", code: "8.1.2", field: "appraised" },
    ],
    ofFile: ["duplicate-unit"],
  },
  {
    name: "Xã Phú Mẫu",
    file: "phieu cham diem xa phu mau.xlsx",
    writer: "libreoffice",
    form: "label beside",
    appraised: 6600,
    deviations: [
      {
        kind: "date",
        code: "8.1.1",
        field: "self",
        typed: { date: { year: 2025, month: 5, day: 1 } },
      },
      {
        kind: "date",
        code: "5.1.2",
        field: "self",
        typed: { date: { year: 2025, month: 1, day: 1 } },
      },
    ],
  },
  {
    name: "Xã An Mẫu",
    file: "Phụ lục I - xã An Mẫu.xlsx",
    writer: "libreoffice",
    form: "dates for codes",
    appraised: 8610,
    deviations: [],
  },
  {
    name: "Xã Đồng Mẫu",
    file: "CCHC_2024_Xã_Đồng_Mẫu.xlsx",
    writer: "libreoffice",
    form: "two evidence columns",
    appraised: 8120,
    deviations: [
      { kind: "missing-row", code: "3.2.22" },
      { kind: "missing-row", code: "7.3" },
      { kind: "name-mismatch", code: "6.2.1", nameOf: "6.2.2" },
    ],
  },
  {
    name: "Xã Yên Mẫu",
    file: "Xã Yên Mẫu.xlsx",
    writer: "openpyxl",
    form: "numbers for codes",
    appraised: 7500,
    deviations: [
      {
        kind: "not-calculated",
        code: "3.2.17",
        field: "self",
        typed: { formula: "DanhMuc!B3*1", result: "" },
      },
      { kind: "above-max", code: "1.5", field: "self", typed: 10 },
    ],
  },
  {
    name: "Xã Mẫu Lâm",
    file: "Xã Mẫu Lâm 2024.xlsx",
    writer: "openpyxl",
    form: "without a unit",
    appraised: 5800,
    deviations: [
      { kind: "not-scored", code: "2.1.1", field: "self" },
      { kind: "not-scored", code: "2.1.2", field: "self" },
      { kind: "not-scored", code: "7.2.2", field: "self" },
      { kind: "remark", code: "7.2.2", text: "chờ huyện phê duyệt" },
    ],
    ofFile: ["unit-from-file-name"],
  },
  {
    name: "Xã Vĩnh Mẫu",
    file: "vinhmau_cchc.xlsx",
    writer: "openpyxl",
    form: "without a year",
    appraised: 6335,
    deviations: [
      { kind: "too-precise", code: "8.4.2", field: "self", typed: 0.333 },
      { kind: "too-precise", code: "5.1.1", field: "self", typed: "0,125" },
    ],
    ofFile: ["other-sheet", "no-year"],
  },
  {
    name: "Xã Thanh Mẫu",
    file: "Xã Thanh Mẫu - CCHC 2024.xlsx",
    writer: "own",
    form: "own rows",
    appraised: 7700,
    deviations: [
      { kind: "duplicate-row", code: "1.3.2", self: 0.25 },
      { kind: "unknown-row", after: "2.4.1", code: "2.4.3", name: "Tiêu chí của xã", self: 0.5 },
      { kind: "unknown-row", after: "2.6", code: "2.7", name: "Nội dung khác", self: null },
      { kind: "read-by-name", code: "3.2.10", typed: "3.2.1O" },
    ],
  },
  {
    name: "Xã Quang Mẫu",
    file: "BÁO CÁO CCHC XÃ QUANG MẪU 2024.xlsx",
    writer: "gnumeric",
    form: "guides",
    appraised: 8850,
    deviations: [{ kind: "not-scored", code: "8.5.2", field: "appraised" }],
  },
  {
    name: "Xã Khe Mẫu",
    file: "Khe Mẫu.xlsx",
    writer: "gnumeric",
    form: "running numbers",
    appraised: 4350,
    deviations: [
      { kind: "no-evidence", code: "4.3.2" },
      { kind: "evidence-above", code: "2.3" },
    ],
    ofFile: ["other-year"],
  },
  {
    name: "Thị trấn Suối Mẫu",
    file: "TT Suối Mẫu 2024 final.xlsx",
    writer: "gnumeric",
    form: "without codes",
    appraised: 9300,
    deviations: [
      { kind: "above-max", code: "6.3.1", field: "appraised", typed: 5 },
      { kind: "above-max", code: "6.3.2", field: "self", typed: 0.55 },
    ],
  },
];
