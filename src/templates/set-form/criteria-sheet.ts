import type { Level } from "../../criteria/criteria-set";
import { SET_COLUMNS, type SetColumn } from "../../criteria/set-mistake";
import type { CellRange } from "../../sheet-model/address";
import type { Grid } from "../../sheet-model/grid";
import type {
  CellModel,
  CellStyle,
  RowModel,
  SheetModel,
  Validation,
} from "../../sheet-model/sheet";
import { isWrapped, wrappedHeight } from "../../sheet-model/text-height";
import { CRITERIA_SHEET_TEXTS as TEXTS } from "../../wording/vi/set-form-texts";
import { SET_SHEET_NAMES } from "../../wording/vi/set-sheet-names";
import { PAGE_FOOTER } from "../../wording/vi/sheet-texts";
import { mergedLine } from "../sheets/heading-rows";
import { STYLES, cell } from "../sheets/styles";
import { APPLICABILITY_CHOICES, KIND_CHOICES } from "./form-choices";
import type { FormRow } from "./form-row";

/** In characters. */
const WIDTHS = {
  code: 8,
  name: 40,
  max: 9,
  kind: 13,
  applicability: 13,
  step: 8,
  levels: 34,
  part: 18,
  whole: 18,
  guide: 32,
  lead: 16,
  label: 10,
} as const satisfies Readonly<Record<SetColumn, number>>;
/** What a cell's edges take of its width, in characters. */
const BORDER = 2;

const HEADING_ROW = 4;
const FIRST_ROW = HEADING_ROW + 1;
const LAST_COLUMN = SET_COLUMNS.length - 1;
/** Rows for more criteria, beneath those that are there. */
const BLANK_ROWS = 200;
/** Of them, those that a form without criteria is printed with. */
const PRINTED_BLANK_ROWS = 30;
const LARGEST_NUMBER = 100_000;

export interface CriteriaSheetContent {
  readonly title: string;
  /** Beneath the title: by which decision. */
  readonly issued: string;
  readonly rows: readonly FormRow[];
  readonly isEditable: boolean;
}

/** `Bộ chỉ số`: a criterion a row, with how it is scored. */
export function criteriaSheet({
  title,
  issued,
  rows,
  isEditable,
}: CriteriaSheetContent): SheetModel {
  const blankRows = isEditable ? BLANK_ROWS : 0;
  const printedRows = rows.length === 0 ? PRINTED_BLANK_ROWS : rows.length;
  const lastRow = HEADING_ROW + rows.length + blankRows;
  return {
    name: SET_SHEET_NAMES.criteria,
    columns: SET_COLUMNS.map((column) => ({ width: WIDTHS[column] })),
    rows: [
      { height: 24, cells: [cell(title, STYLES.title)] },
      { height: 20, cells: [cell(issued === "" ? null : issued, STYLES.subtitle)] },
      {
        height: 34,
        cells: [cell(isEditable ? TEXTS.hint : TEXTS.carried, { ...STYLES.hint, wrap: true })],
      },
      { height: 62, cells: SET_COLUMNS.map((column) => cell(TEXTS.examples[column], EXAMPLE)) },
      {
        height: 50,
        cells: SET_COLUMNS.map((column) => cell(TEXTS.headings[column], STYLES.heading)),
      },
      ...rows.map(criterionRow),
      ...Array.from({ length: blankRows }, (_, place) =>
        rows.length + place < printedRows ? BLANK_ROW : BARE_ROW,
      ),
    ],
    merges: [0, 1, 2].map((row) => mergedLine(row, 0, LAST_COLUMN)),
    validations: isEditable ? validations(lastRow) : [],
    conditionalFormats: [],
    frozen: { rows: FIRST_ROW, columns: 2 },
    protected: !isEditable,
    print: {
      orientation: "landscape",
      area: {
        firstRow: 0,
        firstColumn: 0,
        lastRow: HEADING_ROW + printedRows,
        lastColumn: LAST_COLUMN,
      },
      repeatedRows: { first: HEADING_ROW, last: HEADING_ROW },
      footer: PAGE_FOOTER,
    },
  };
}

/** Whether a sheet was drawn to bring a set along, and not to be typed over. */
export const isDrawnToTravel = ({ rows }: Pick<Grid, "rows">): boolean =>
  rows
    .slice(0, HEADING_ROW)
    .some(([first]) => first?.kind === "text" && first.text === TEXTS.carried);

const EXAMPLE: CellStyle = { ...STYLES.hint, wrap: true, size: 10 };

/** Codes and texts stay what is typed: never "1.1" a date, nor "1.10" the number 1.1. */
const ENTRY_STYLES: Readonly<Record<SetColumn, CellStyle>> = {
  code: STYLES.code,
  name: STYLES.freeText,
  max: STYLES.number,
  kind: STYLES.code,
  applicability: STYLES.code,
  step: STYLES.number,
  levels: STYLES.freeText,
  part: STYLES.freeText,
  whole: STYLES.freeText,
  guide: STYLES.freeText,
  lead: STYLES.freeText,
  label: STYLES.code,
};

const bold = (style: CellStyle): CellStyle => ({ ...style, bold: true });
const shaded = (style: CellStyle): CellStyle => ({ ...style, bold: true, fill: "F2F2F2" });
const styles = (of: (style: CellStyle) => CellStyle) => ({
  code: of(ENTRY_STYLES.code),
  number: of(ENTRY_STYLES.max),
  text: of(ENTRY_STYLES.name),
});
const LOOKS = {
  section: styles(shaded),
  criterion: styles(bold),
  "sub-criterion": styles((style) => style),
} as const satisfies Readonly<Record<Level, unknown>>;

function styleOf(level: Level, column: SetColumn, isBold: boolean): CellStyle {
  const base = ENTRY_STYLES[column];
  if (!isBold) return base;
  const { code, number, text } = LOOKS[level];
  return base === STYLES.code ? code : base === STYLES.number ? number : text;
}

function criterionRow({ level, cells }: FormRow): RowModel {
  const heights = SET_COLUMNS.map((column) =>
    wrappedHeight(String(cells[column] ?? ""), WIDTHS[column] - BORDER, {
      bold: level !== "sub-criterion",
    }),
  );
  const height = Math.max(20, ...heights);
  return {
    ...(isWrapped(height) && { height, fitted: true }),
    cells: SET_COLUMNS.map((column): CellModel => {
      // Long texts beneath each other are read more easily when they are not bold.
      const isBold =
        level === "section" || column === "code" || column === "name" || column === "max";
      return cell(cells[column] ?? null, styleOf(level, column, isBold));
    }),
  };
}

const BLANK_ROW: RowModel = {
  cells: SET_COLUMNS.map((column) => cell(null, ENTRY_STYLES[column])),
};

/** Beneath what is printed only what typing needs. */
const BARE_ROW: RowModel = {
  cells: SET_COLUMNS.map((column) => {
    const { border, ...rest } = ENTRY_STYLES[column];
    return cell(null, border === true ? rest : ENTRY_STYLES[column]);
  }),
};

function validations(lastRow: number): Validation[] {
  const cellsOf = (column: SetColumn): CellRange => {
    const place = SET_COLUMNS.indexOf(column);
    return { firstRow: FIRST_ROW, lastRow, firstColumn: place, lastColumn: place };
  };
  const number = { kind: "decimal", min: 0.01, max: LARGEST_NUMBER } as const;
  return [
    { range: cellsOf("max"), rule: number, ...TEXTS.number },
    { range: cellsOf("step"), rule: number, ...TEXTS.number },
    { range: cellsOf("kind"), rule: { kind: "choices", choices: KIND_CHOICES }, ...TEXTS.kind },
    {
      range: cellsOf("applicability"),
      rule: { kind: "choices", choices: APPLICABILITY_CHOICES },
      ...TEXTS.applicability,
    },
  ];
}
