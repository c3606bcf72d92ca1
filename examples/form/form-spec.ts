import type { CellRange } from "../../src/sheet-model/address";
import type { Unit } from "../district/unit";

export const FORM_COLUMNS = [
  "code",
  "name",
  "max",
  "self",
  "appraised",
  "percent",
  "evidence",
  "moreEvidence",
  "remark",
] as const;
export type FormColumn = (typeof FORM_COLUMNS)[number];

/** How an office writes the codes: see `codeCell`. */
export type CodeStyle =
  | "label"
  | "arabic"
  | "pointed"
  | "roman path"
  | "numbers"
  | "dates"
  | "running"
  | "in name"
  | "none";

export interface TitleLine {
  readonly cells: readonly (string | null)[];
  /** First and last column of the merged cells. */
  readonly merges?: readonly (readonly [first: number, last: number])[];
  readonly look: "bold" | "italic" | "plain";
}

/** How an office retyped Phụ lục I. */
export interface FormSpec {
  readonly sheetName: string;
  readonly above: (unit: Unit) => readonly TitleLine[];
  readonly columns: readonly FormColumn[];
  readonly headings: readonly (readonly (string | null)[])[];
  /** Counted from the first heading row. */
  readonly headingMerges: readonly CellRange[];
  readonly codes: CodeStyle;
  /** "text": with a decimal comma, the appraised ones between spaces. */
  readonly scores: "numbers" | "text";
  /** "template": the product's own sheet, in which sums are of what is valid. */
  readonly sums: "formulas" | "typed" | "none" | "template";
  readonly total: { readonly place: "top" | "bottom"; readonly text: string } | undefined;
  /** Where the second and further documents of a leaf go. */
  readonly evidence: "one cell" | "rows below" | "next column";
  readonly habits: readonly FormHabit[];
  /** Below the table. */
  readonly below: (unit: Unit) => readonly TitleLine[];
}

export type FormHabit =
  /** (1) (2) (3) beneath the headings. */
  | "column numbers"
  /** An empty row before each section. */
  | "blank rows"
  /** The headings once more, as at the top of a page. */
  | "repeated headings"
  /** The decision's scoring guides beneath some criteria. */
  | "guides"
  /** A hidden sheet with lists that cells once referred to. */
  | "hidden sheet"
  /** A second sheet with the first third of the table. */
  | "draft sheet"
  /** Some rows in colours of the office's own. */
  | "colours";
