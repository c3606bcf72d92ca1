import type { CellRange } from "./address";
import type { ChartModel } from "./chart";

/** A native formula without its leading "=", and the value that our own rules give for it. */
export interface Formula {
  readonly formula: string;
  readonly value: string | number;
  /** It goes through ranges cell by cell, of which an Excel before 2021 and a file have to be told. */
  readonly isArray?: true;
}

/** The longest text that a cell can hold, in UTF-16 code units. */
export const MAX_CELL_TEXT = 32_767;

/** The longest text that can be entered, too: Excel is told of some texts behind an apostrophe. */
export const MAX_ENTERED_TEXT = MAX_CELL_TEXT - 1;

/** What is written into a cell. A string is always text, whatever it begins with. */
export type CellInput = string | number | Formula | null;

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Font size in points; the workbook's own size where absent. */
  readonly size?: number;
  /** RGB as six hexadecimal digits. */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** Excel's number format; "@" makes a text cell. */
  readonly numberFormat?: string;
  /** May be edited while the sheet is protected. */
  readonly unlocked?: boolean;
}

export interface CellModel {
  readonly input: CellInput;
  readonly style: CellStyle;
}

export interface RowModel {
  /**
   * In points. No writer measures wrapped text, so it is set where a text wraps; without it the
   * spreadsheet fits the row itself, also when somebody types into it later.
   */
  readonly height?: number;
  /** The height is what the row needs now; the spreadsheet fits it anew when somebody types into it. */
  readonly fitted?: true;
  /** From the first column on; null is a cell without content or style. */
  readonly cells: readonly (CellModel | null)[];
}

export interface ColumnModel {
  /** In characters of the workbook's font, as Excel counts them. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** What a cell may be typed to hold. */
export type ValidationRule =
  /** A number; both ends are allowed. */
  | { readonly kind: "decimal"; readonly min: number; readonly max: number }
  /** One of the texts in a range, which a drop-down offers; `source` is a formula without its leading "=". */
  | { readonly kind: "list"; readonly source: string }
  /** One of these texts, which a drop-down offers; none has a comma in it, and together they are short. */
  | { readonly kind: "choices"; readonly choices: readonly string[] }
  /** Whatever makes a formula true, which is given without its leading "="; its addresses are absolute. */
  | { readonly kind: "custom"; readonly formula: string }
  /** A day; both ends are allowed, as serial numbers. */
  | { readonly kind: "date"; readonly min: number; readonly max: number };

/**
 * Excel's limits for what it shows beside a cell, in UTF-16 code units: a longer text makes it call the file
 * damaged.
 */
export const MAX_VALIDATION_TITLE = 32;
export const MAX_VALIDATION_TEXT = 255;

/** Stops what is typed against a rule with a message; empty cells are allowed. */
export interface Validation {
  readonly range: CellRange;
  readonly rule: ValidationRule;
  /** Asks whether what is typed against the rule is meant, instead of stopping it. */
  readonly asks?: true;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

/** Formats the cells of `ranges` for which `formula`, written for the first range's first cell, is true. */
export interface ConditionalFormat {
  readonly ranges: readonly CellRange[];
  readonly formula: string;
  readonly style: Pick<CellStyle, "bold" | "color" | "fill">;
}

/** An Excel table: its first row are the names of its columns, which differ from each other. */
export interface TableModel {
  /** Unique in the workbook; letters, digits and "_". */
  readonly name: string;
  readonly range: CellRange;
}

/** The look of every table, without its stripes: it leaves to the cells what they say themselves. */
export const TABLE_STYLE = "TableStyleLight1";

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** All that is not hidden where none is given, as on a sheet that grows. */
  readonly area?: CellRange;
  /** Rows printed at the top of each page; 0-based, both included; absent where none are. */
  readonly repeatedRows?: { readonly first: number; readonly last: number };
  /** Centred at the foot of each page; "&P" is the page's number, "&N" how many there are. */
  readonly footer: string;
}

/** A sheet as plain data: what any host draws and what the tests compare. */
export interface SheetModel {
  readonly name: string;
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  readonly merges: readonly CellRange[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Protected without a password: against accidents, not against people. */
  readonly protected: boolean;
  readonly filter?: CellRange;
  readonly table?: TableModel;
  readonly charts?: readonly ChartModel[];
  readonly print: PrintSetup;
}

export interface WorkbookModel {
  readonly title: string;
  readonly sheets: readonly SheetModel[];
  /** Custom document properties, by which the file is recognised when it comes back. */
  readonly properties: Readonly<Record<string, string>>;
}

/** Of every printed page, in inches; the footer stands within the bottom margin. */
export const PAGE_MARGINS = {
  left: 0.5,
  right: 0.5,
  top: 0.5,
  bottom: 0.6,
  header: 0.3,
  footer: 0.3,
} as const;

/** What may be done to a protected sheet beside filling its unlocked cells. */
export const ALLOWED_WHILE_PROTECTED = {
  /** Officers may widen a row or colour a cell. */
  always: ["formatCells", "formatColumns", "formatRows"],
  /** Sorting works on unlocked cells only, as Excel has it. */
  filtered: ["autoFilter", "sort"],
  /** Or charts could not even be selected, to be copied into a report. */
  charted: ["editObjects"],
} as const;

/** The font of every sheet: the one Vietnamese administrative documents are set in (Nghị định 30/2020/NĐ-CP). */
export const WORKBOOK_FONT = { name: "Times New Roman", size: 12 } as const;
