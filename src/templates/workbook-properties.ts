/** The custom document property that marks a compiled workbook; its value is the criteria set's id. */
export const COMPILED_PROPERTY = "cchc-compiled";
