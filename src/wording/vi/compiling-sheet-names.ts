/** The sheets that are drawn from the units' for comparing them. */
export const COMPARISON_SHEET_NAME = "So sánh";
export const LOST_POINTS_SHEET_NAME = "Tiêu chí mất điểm";
export const CHARTS_SHEET_NAME = "Biểu đồ";
/** The sheets of a compiled workbook in which the compiling level works; the compiled sheets are drawn from the units'. */
export const APPRAISAL_SHEET_NAME = "Thẩm định theo tiêu chí";
export const LOG_SHEET_NAME = "Nhật ký";
export const PLAN_SHEET_NAME = "Kế hoạch";
export const DATA_SHEET_NAME = "Dữ liệu";
/** Begins the name of each unit's notice. */
export const NOTICE_SHEET_PREFIX = "TB ";
