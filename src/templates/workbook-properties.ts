/** The custom document property that marks a compiled workbook; its value is the criteria set's id. */
export const COMPILED_PROPERTY = "cchc-compiled";

/** Beside it, the set's content hash; workbooks from before sets of one id could differ have none. */
export const COMPILED_HASH_PROPERTY = "cchc-compiled-hash";
