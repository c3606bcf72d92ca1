/** A criteria set as a workbook refers to it. */
interface ReferredSet {
  readonly id: string;
  readonly number: string | undefined;
  readonly date: string | undefined;
  readonly hash: string | undefined;
}

/**
 * Why what was asked of the open workbook was not done: mostly the spreadsheet program refused. The
 * workbook is as it was, but for "half-done".
 */
export type HostRefusal =
  /** Somebody is typing into a cell; until that ends Excel takes no call. */
  | { readonly kind: "editing-cell" }
  /** The workbook's structure is protected: no sheet can be added. */
  | { readonly kind: "workbook-protected" }
  | { readonly kind: "sheet-protected"; readonly sheetName: string | undefined }
  | { readonly kind: "sheet-name-taken"; readonly sheetName: string }
  | { readonly kind: "sheet-gone"; readonly sheetName: string }
  /** A cell no longer holds what it was read to hold. */
  | { readonly kind: "cell-changed"; readonly sheetName: string; readonly cell: string }
  /** `needed` is a requirement set and version: "ExcelApi 1.13". */
  | { readonly kind: "excel-too-old"; readonly needed: string }
  /** Somebody else changed the same place at the same time. */
  | { readonly kind: "conflict" }
  /** Opened for reading only, or in protected view. */
  | { readonly kind: "read-only" }
  /** A request or its answer is larger than Excel on the web takes. */
  | { readonly kind: "too-large" }
  /** Excel is busy or has stopped answering for now. */
  | { readonly kind: "busy" }
  | { readonly kind: "cancelled" }
  /** The set by which the workbook was made is neither known nor among its sheets. */
  | (ReferredSet & { readonly kind: "set-not-found" })
  /** The sheets that bring the set say something else by now. */
  | (ReferredSet & { readonly kind: "set-changed"; readonly sheetName: string })
  /** It failed in the middle, and putting things back failed too. */
  | { readonly kind: "half-done"; readonly sheetNames: readonly string[] }
  /** Anything else; `code` is Office's own. */
  | { readonly kind: "failed"; readonly code: string };
