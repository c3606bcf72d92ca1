/** Why a workbook, though it opens, is not taken for a compiled one. */
export type CompiledRefusal =
  /** It was not made by compiling, or by a set that is not known. */
  | { readonly kind: "not-compiled" }
  | { readonly kind: "no-units" }
  /** Rows or columns of units' sheets were moved. */
  | { readonly kind: "out-of-form"; readonly sheetNames: readonly string[] };
