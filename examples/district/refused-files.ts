import type { Commune } from "./communes";

/** A second file for Xã Hòa Mẫu, which spells its tone mark the other way and scores otherwise. */
export const DUPLICATE: Commune = {
  name: "Xã Hoà Mẫu",
  file: "Xã Hoà Mẫu (nộp lại).xlsx",
  writer: "own",
  form: "careful",
  appraised: 7640,
  deviations: [],
};

/** What Xã Mẫu Thượng sent first, in the format of an old Excel. */
export const OLD_VERSION: Commune = {
  name: "Xã Mẫu Thượng",
  file: "Xã Mẫu Thượng (bản cũ).xls",
  writer: "libreoffice",
  form: "code in name",
  appraised: 8730,
  deviations: [],
};

/**
 * What else lies in the folder and is refused; `of` is the unit's file that it was made from.
 * Files are read in the order of their names, so the copy's name comes behind its original's.
 */
export const REFUSED_FILES = {
  old: { file: OLD_VERSION.file, of: undefined, refusal: "other-spreadsheet xls" },
  locked: {
    file: "Xã Bình Mẫu - có mật khẩu.xlsx",
    of: "Binh Mau - tu cham diem 2024 (ban cuoi).xlsx",
    refusal: "password-protected",
  },
  broken: {
    file: "Xã Thanh Mẫu (tải về lỗi).xlsx",
    of: "Xã Thanh Mẫu - CCHC 2024.xlsx",
    refusal: "damaged",
  },
  word: {
    file: "Báo cáo thuyết minh xã Phú Mẫu.xlsx",
    of: undefined,
    refusal: "not-a-spreadsheet word",
  },
  copy: {
    file: "Thị trấn Mẫu - Phụ lục I - 2024.xlsx",
    of: "01. Thị trấn Mẫu - Phụ lục I - 2024.xlsx",
    refusal: "repeated-file",
  },
  list: { file: "Theo dõi nộp phiếu.xlsx", of: undefined, refusal: "no-scorecard" },
} as const;
