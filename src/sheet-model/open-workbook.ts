import type { Result } from "../result";
import type { CellRange } from "./address";
import type { CellContent } from "./cell-content";
import type { Grid } from "./grid";
import type { HostRefusal } from "./host-refusal";
import type { CellModel, WorkbookModel } from "./sheet";

export type HostResult<Value> = Promise<Result<Value, HostRefusal>>;

/** What is known of the open workbook without reading its cells. */
export interface WorkbookOutline {
  /** Its file's name, which may name the unit. */
  readonly workbookName: string;
  readonly sheetNames: readonly string[];
  readonly activeSheetName: string;
  /** Who saved it last, where that is known. */
  readonly lastAuthor?: string;
  /** Its custom document properties. */
  readonly properties: Readonly<Record<string, string>>;
}

/** A run of rows, both ends included; counted from 0. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Who edited: somebody in this window, this add-in itself, or somebody who has the workbook open elsewhere. */
export type Editor = "user" | "add-in" | "co-author";

/** What somebody did in the open workbook, or an add-in, or a formula's author. */
export type WorkbookEdit =
  /** Cells were typed, pasted, filled or cleared in place. */
  | {
      readonly kind: "cells";
      readonly sheetName: string;
      readonly range: CellRange;
      readonly by: Editor;
    }
  /** Rows, columns or cells were moved: what lies where is no longer known. */
  | { readonly kind: "shape"; readonly sheetName: string }
  /** Another sheet came to the front, or sheets were added or removed. */
  | { readonly kind: "sheets" };

/** Neighbouring rows of a sheet and what is to stand in them, from a column on; both count from 0. */
export interface RowsToFill {
  readonly sheetName: string;
  readonly firstRow: number;
  /** The first where none is given. */
  readonly firstColumn?: number;
  readonly rows: readonly RowToFill[];
  /** What was read in the one cell to fill; where it holds something else by now, nothing at all is filled. */
  readonly expected?: CellContent;
  /** The rows are made as high as what they hold then. */
  readonly fits?: true;
  /** The cells take on their looks too, as rows do that come behind those that were drawn. */
  readonly looks?: true;
}

export interface RowToFill {
  /** Null empties a cell, undefined leaves it as it is. */
  readonly cells: readonly (CellModel | null | undefined)[];
}

/** What is to stand in a cell in place of what was read there. */
export interface CellChange {
  readonly sheetName: string;
  /** A1 address of one cell. */
  readonly cell: string;
  /** What was read; where the cell holds something else by now, nothing at all is changed. */
  readonly from: CellContent;
  /**
   * A text stays the text that it is. A number is shown as one, also where the cell was formatted as
   * a text or a date.
   */
  readonly to: string | number;
}

/** Makes changed cells what they were, formats included; refuses where one was changed since. */
export type Undo = () => HostResult<void>;

/** A sheet that a new one takes the place of: it is renamed and hidden. */
export interface RetiredSheet {
  readonly sheetName: string;
  readonly newName: string;
  /** It goes when all that is new is there; where Excel does not let it, it stays hidden. */
  readonly isDeleted?: true;
}

export interface WorkOptions {
  /** Stops between two requests. */
  readonly signal?: AbortSignal;
  /** Told after each request which share of the work is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** What was drawn until the work is stopped is taken away again. */
export interface InsertOptions extends WorkOptions {
  /** Renamed before anything is added, so that a new sheet may take the name. */
  readonly retired?: readonly RetiredSheet[];
  /** Where the sheets come to stand; behind those that are there unless it is said. */
  readonly place?: "front" | "back";
}

/** A sheet that goes when the one that takes its place is there; where Excel does not let it, it stays hidden. */
export interface ReplacedSheet {
  readonly sheetName: string;
  /** What it is called until it goes, so that the new one may take its name. */
  readonly newName: string;
  /** The name of the one that comes. */
  readonly by: string;
}

export interface AddOptions extends WorkOptions {
  /** They go with the sheets that take their places; those of sheets that are not reached stay as they are. */
  readonly replaced?: readonly ReplacedSheet[];
  /** So many sheets are added in one request at the most. */
  readonly together?: number;
}

/** How many sheets were added, each wholly, and why not the others. */
export interface AddedSheets {
  readonly added: number;
  readonly refusal: HostRefusal | undefined;
}

/**
 * The workbook that is open in a spreadsheet program. Each operation is done whole or leaves the
 * workbook as it was. Refusals are values; what rejects is a bug.
 */
export interface OpenWorkbook {
  outline(): HostResult<WorkbookOutline>;
  /** The sheets of these names, in their order. */
  read(sheetNames: readonly string[]): HostResult<readonly Grid[]>;
  /** The rows of each span, one grid a span that begins with the span's first row; merges are left out. */
  readRows(sheetName: string, spans: readonly RowSpan[]): HostResult<readonly Grid["rows"][]>;
  /** Adds the sheets, shows the first of them and sets the properties. */
  insert(workbook: WorkbookModel, options?: InsertOptions): HostResult<void>;
  /**
   * Adds sheets behind those that are there, in their order, each wholly or not at all, and sets the
   * properties with the first. Those that were finished stay when the work is stopped, refused or breaks
   * off with the add-in.
   */
  add(workbook: WorkbookModel, options?: AddOptions): Promise<AddedSheets>;
  /** Writes new contents into rows of sheets that are there already; looks, where nothing else is asked, and rules stay. */
  refill(rows: readonly RowsToFill[]): HostResult<void>;
  /** Changes single cells, on protected sheets too. Refuses with `cell-changed`. */
  change(changes: readonly CellChange[]): HostResult<Undo>;
  /** Of the rows `among`, hides those of the spans and shows the others. */
  hideRows(sheetName: string, among: RowSpan, hidden: readonly RowSpan[]): HostResult<void>;
  /** Makes rows as high as what they hold. */
  fitRows(sheetName: string, spans: readonly RowSpan[]): HostResult<void>;
  /** Shows a cell, given as an A1 address. */
  select(sheetName: string, cell: string): HostResult<void>;
  /**
   * Lets what waits around the add-in go on, painting and keys among it, where our own work has taken
   * long without a pause; between the parts of work that may.
   */
  breathe(): Promise<void>;
  /** Tells of each edit until the function it answers with is called. */
  watch(onEdit: (edit: WorkbookEdit) => void): HostResult<() => Promise<void>>;
}
