/** The two sheets that a criteria set is, as a workbook. */
export const SET_SHEET_NAMES = {
  criteria: "Bộ chỉ số",
  settings: "Thiết lập bộ chỉ số",
} as const;
