import type { Unit } from "../district/unit";
import type { Content, DraftSheet } from "../form/draft";

/** An entry in the product's own sheet; row and column count from 0. */
export interface TemplateEntry {
  readonly code: string;
  readonly column: "self" | "appraised" | "evidence";
  readonly row: number;
  readonly columnIndex: number;
  readonly content: Content;
}

export interface FileToWrite {
  readonly fileName: string;
  readonly content:
    | { readonly kind: "sheets"; readonly sheets: readonly DraftSheet[] }
    /** The product's empty scorecard, filled in. */
    | {
        readonly kind: "template";
        readonly unit: Unit;
        readonly entries: readonly TemplateEntry[];
      };
}

/** Writes files with one program, in a folder that is thrown away; gives their bytes in the same order. */
export type Writer = (
  files: readonly FileToWrite[],
  workFolder: string,
) => Promise<readonly Uint8Array[]>;
