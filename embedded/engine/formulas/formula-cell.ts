import { type IRange, moveRangeByOffset } from "@univerjs/core";
import type { FormulaText } from "./formula-texts";

/** One formula in one place, with what Univer's calculation asks of it. */
export class FormulaCell {
  readonly known: FormulaText;
  readonly sheet: SheetPlace;
  readonly row: number;
  readonly column: number;
  /** How far from the place that its text was written for. */
  readonly refOffsetX: number;
  readonly refOffsetY: number;
  /** Of a formula that is in no cell, as in a conditional format. */
  readonly formulaId: string | undefined;
  /** Where the search for an order is with it. */
  visit = 0;

  constructor(
    known: FormulaText,
    sheet: SheetPlace,
    [row, column]: readonly [number, number],
    [refOffsetX, refOffsetY]: readonly [number, number] = [0, 0],
    formulaId?: string,
  ) {
    this.known = known;
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.refOffsetX = refOffsetX;
    this.refOffsetY = refOffsetY;
    this.formulaId = formulaId;
  }

  get formula(): string {
    return this.known.text;
  }

  get unitId(): string {
    return this.sheet.unitId;
  }

  get subUnitId(): string {
    return this.sheet.sheetId;
  }

  get rowCount(): number {
    return this.sheet.rowCount;
  }

  get columnCount(): number {
    return this.sheet.columnCount;
  }

  /** The cells that it depends on, with the ids of their sheets. */
  *precedents(): Generator<{ readonly unitId: string; readonly sheetId: string; range: IRange }> {
    for (const { unitId, sheetName, range } of this.known.ranges) {
      yield {
        unitId: unitId === "" ? this.sheet.unitId : unitId,
        sheetId: this.sheet.idOf(unitId, sheetName),
        range: moveRangeByOffset(range, this.refOffsetX, this.refOffsetY),
      };
    }
  }
}

/** The sheet of a formula, as it was when the calculation began. */
export interface SheetPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The sheet that a formula there names. */
  idOf(unitId: string, sheetName: string): string;
}
