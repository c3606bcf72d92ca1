import type { CellRange } from "../../src/sheet-model/address";

/**
 * What Excel keeps and Univer has no place for. It lives in the `custom` fields of Univer's own
 * snapshot, so that one snapshot is the whole workbook: the object model reads and writes it there,
 * and a file is made of it and into it.
 */

/** `ICellData.custom`. Univer carries it along when rows are moved. */
export interface CellExtras {
  /** May be edited while the sheet is protected. */
  readonly unlocked?: true;
  /** Its formula was entered as one for an array, of this size. */
  readonly array?: ArrayExtras;
}

export interface ArrayExtras {
  readonly rows: number;
  readonly columns: number;
  /** It has as many cells as it needs, as in an Excel since 2021, rather than those it was entered in. */
  readonly dynamic?: true;
}

/** Excel.WorksheetProtectionOptions, as far as they are kept. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

/** `IWorksheetData.custom`. */
export interface SheetExtras {
  /** Undefined while the sheet is not protected. */
  readonly protection?: { readonly options: ProtectionOptions };
  readonly page?: PageExtras;
  /** A hidden sheet that Excel's own menu does not offer to show. */
  readonly veryHidden?: true;
  readonly tables?: readonly TableExtras[];
  readonly charts?: readonly ChartExtras[];
}

/** A table of a sheet. The names of its columns are the texts of its first row. */
export interface TableExtras {
  readonly id: string;
  readonly name: string;
  /** With its headings, and its totals where it has some. */
  readonly area: CellRange;
  /** "TableStyleLight1"; "" for none. */
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  /** Of the last row, column by column, where that is one of totals. */
  readonly totals?: readonly ColumnTotal[];
}

/** As a file has it; the total itself is a cell like any other. */
export interface ColumnTotal {
  readonly function?: string;
  readonly formula?: string;
  readonly label?: string;
}

/** A chart of lying bars, the one kind that is modelled. Colours are "#" and six capital digits. */
export interface ChartExtras {
  readonly id: string;
  readonly name: string;
  /** The cells that it covers. */
  readonly place: CellRange;
  readonly title: { readonly text: string; readonly visible: boolean } & ChartFont;
  readonly legend: { readonly position: string; readonly visible: boolean } & ChartFont;
  readonly categoryAxis: { readonly reversed: boolean } & ChartFont;
  readonly valueAxis: {
    readonly minimum?: number;
    readonly maximum?: number;
    readonly visible: boolean;
    readonly gridlines: boolean;
  };
  /** Of the line around it; Excel's own where absent. */
  readonly frameColor?: string;
  readonly series: readonly ChartSeriesExtras[];
}

export interface ChartSeriesExtras {
  readonly name: string;
  /** "'Biểu đồ'!$C$5:$C$9" */
  readonly values?: string;
  readonly categories?: string;
  readonly color?: string;
  /** In percent of a bar's breadth. */
  readonly gapWidth: number;
  readonly overlap: number;
  /** The numbers at the bars; absent where there are none. */
  readonly labels?: { readonly position: string; readonly numberFormat: string } & ChartFont;
}

/** Excel's own where absent; the size in points. */
export interface ChartFont {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
}

/** Page setup, in Excel's own terms; lengths in points. */
export interface PageExtras {
  readonly orientation?: "Portrait" | "Landscape";
  /** Excel.PaperType: "A4"… */
  readonly paperSize?: string;
  /** Pages to fit to; 0 or absent is "as many as it takes". */
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly scale?: number;
  readonly centerHorizontally?: boolean;
  readonly margins?: {
    readonly top?: number;
    readonly bottom?: number;
    readonly left?: number;
    readonly right?: number;
    readonly header?: number;
    readonly footer?: number;
  };
  readonly centerFooter?: string;
  /** A1 addresses without the sheet: "A1:G163" and "$6:$7". */
  readonly printArea?: string;
  readonly repeatedRows?: string;
}

/** `IWorkbookData.custom`. */
export interface BookExtras {
  /** The workbook's structure is protected. */
  readonly structureProtected?: true;
  readonly title?: string;
  /** Who saved it last. */
  readonly lastAuthor?: string;
  /** Custom document properties. */
  readonly properties?: Readonly<Record<string, string | number | boolean>>;
  /** Office.js document settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
}
