import type { SetName } from "./submission-refusal";

/** Why nothing can be made of a workbook's scores: the criteria set that it records is not to be had. */
export type SetRefusal =
  /** It is neither known nor among the workbook's own sheets. */
  | (SetName & { readonly kind: "set-not-found" })
  /** The sheets that bring it say something else by now, or can no longer be read. */
  | (SetName & { readonly kind: "set-changed"; readonly sheetName: string });

/** Whether a refusal is one of these. */
export const isSetRefusal = (refusal: { readonly kind: string }): refusal is SetRefusal =>
  refusal.kind === "set-not-found" || refusal.kind === "set-changed";
