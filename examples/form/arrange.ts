import { type CellRange, cellAddress } from "../../src/sheet-model/address";
import type { CellStyle } from "../../src/sheet-model/sheet";
import { wrappedHeight } from "../../src/sheet-model/text-height";
import type { ScoreField } from "../district/deviation";
import type { Unit } from "../district/unit";
import { type Content, DATE_FORMAT, type DraftCell, type DraftRow, type DraftSheet } from "./draft";
import type { FormColumn, TitleLine } from "./form-spec";
import { LOOKS, lookOf } from "./looks";
import { type FormRow, SUM, type ScoreForm, decimalText } from "./score-form";
import { shownWorth, sumOf, sumParts } from "./sums";

const WIDTHS: Readonly<Record<FormColumn, number>> = {
  code: 11,
  name: 56,
  max: 9,
  self: 10,
  appraised: 10,
  percent: 11,
  evidence: 40,
  moreEvidence: 30,
  remark: 20,
};

/** Where a form's rows and columns come to stand in its sheet; rows and columns count from 0. */
export class Arrangement {
  readonly #form: ScoreForm;
  readonly #unit: Unit;
  readonly #above: readonly TitleLine[];
  readonly firstRow: number;

  constructor(form: ScoreForm, unit: Unit) {
    this.#form = form;
    this.#unit = unit;
    this.#above = form.spec.above(unit);
    this.firstRow = this.#above.length + form.spec.headings.length;
  }

  rowOf(row: FormRow): number {
    return this.firstRow + this.#form.rows.indexOf(row);
  }

  address(row: FormRow, column: FormColumn): string {
    return cellAddress(this.rowOf(row), this.#columnOf(column));
  }

  /** The lowest heading of a column. */
  headingAddress(column: FormColumn): string {
    return cellAddress(this.firstRow - 1, this.#columnOf(column));
  }

  sheet(): DraftSheet {
    const { spec, rows } = this.#form;
    const below = spec.below(this.#unit);
    return {
      name: spec.sheetName,
      hidden: false,
      widths: spec.columns.map((column) => WIDTHS[column]),
      rows: [
        ...this.#above.map(titleRow),
        ...spec.headings.map((cells) => ({
          height: 34,
          cells: cells.map((text) => ({ content: text, style: LOOKS.heading })),
        })),
        ...rows.map((row) => this.#draftRow(row)),
        ...below.map(titleRow),
      ],
      merges: [
        ...titleMerges(this.#above, 0),
        ...spec.headingMerges.map((merge) => ({
          ...merge,
          firstRow: merge.firstRow + this.#above.length,
          lastRow: merge.lastRow + this.#above.length,
        })),
        ...titleMerges(below, this.firstRow + rows.length),
      ],
    };
  }

  #columnOf(column: FormColumn): number {
    const index = this.#form.spec.columns.indexOf(column);
    if (index === -1) throw new Error(`The form has no column ${column}`);
    return index;
  }

  #draftRow(row: FormRow): DraftRow {
    const { columns } = this.#form.spec;
    const cells = columns.map((column): DraftCell => {
      const content = this.#content(row, column);
      return { content, style: styleFor(content, lookOf(this.#form, row, column)) };
    });
    const heights = columns.map((column, index) => {
      const content = cells[index]?.content;
      return typeof content === "string" ? wrappedHeight(content, WIDTHS[column]) : 0;
    });
    return { height: Math.max(18, ...heights), cells };
  }

  #content(row: FormRow, column: FormColumn): Content {
    if (column === "percent") return this.#percent(row);
    const content = row.cells[column] ?? null;
    if (content !== SUM) return content as Content;
    return column === "self" || column === "appraised" ? this.#sum(row, column) : null;
  }

  #sum(row: FormRow, field: ScoreField): Content {
    const { spec } = this.#form;
    const result = shownWorth(sumOf(this.#form, row, field));
    if (spec.sums === "formulas") return { formula: this.#sumFormula(row, field), result };
    if (spec.sums !== "typed" || typeof result === "string") return null;
    return spec.scores === "text" ? decimalText(Math.round(result * 100)) : result;
  }

  #sumFormula(row: FormRow, field: ScoreField): string {
    const { kind, rows } = sumParts(this.#form, row);
    const addresses = rows.map((part) => this.address(part, field));
    const [first = "", last = first] = [addresses[0], addresses.at(-1)];
    return kind === "run" ? `SUM(${first}:${last})` : `SUM(${addresses.join(",")})`;
  }

  /** Only where the office calculates with formulas, and the row has a number to divide. */
  #percent(row: FormRow): Content {
    const appraised = this.#content(row, "appraised");
    const { max } = row.cells;
    const result =
      appraised !== null && typeof appraised === "object" && "result" in appraised
        ? appraised.result
        : appraised;
    if (typeof max !== "number" || typeof result !== "number") return null;
    return {
      formula: `ROUND(${this.address(row, "appraised")}/${this.address(row, "max")}*100,2)`,
      result: Math.round((result / max) * 10_000) / 100,
    };
  }
}

function styleFor(content: Content, style: CellStyle): CellStyle {
  const isDate = content !== null && typeof content === "object" && "date" in content;
  return isDate ? { ...style, numberFormat: DATE_FORMAT } : style;
}

function titleRow({ cells, look }: TitleLine): DraftRow {
  const lines = Math.max(1, ...cells.map((text) => (text ?? "").split("\n").length));
  return {
    height: 18 * lines,
    cells: cells.map((text) => ({ content: text, style: LOOKS[look] })),
  };
}

function titleMerges(lines: readonly TitleLine[], firstRow: number): CellRange[] {
  return lines.flatMap(({ merges = [] }, index) =>
    merges.map(([firstColumn, lastColumn]) => {
      const row = firstRow + index;
      return { firstRow: row, lastRow: row, firstColumn, lastColumn };
    }),
  );
}
