import type { SetRefusal } from "./set-refusal";

/** Why a workbook, though it opens, is not taken for a compiled one. */
export type CompiledRefusal =
  | SetRefusal
  /** It was not made by compiling. */
  | { readonly kind: "not-compiled" }
  | { readonly kind: "no-units" }
  /** Rows or columns of units' sheets were moved. */
  | { readonly kind: "out-of-form"; readonly sheetNames: readonly string[] };
