import {
  CellValueType,
  type ICellDataForSheetInterceptor,
  LifecycleStages,
  type Nullable,
  numfmt,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { showsDay } from "../../src/sheet-model/serial-dates";
import "./univer-services";

/** Before Univer's own readers of what was typed, which know English numbers and dates alone. */
const FIRST = 1000;

/**
 * Has a typed "0,5" be the number and "05/01/2024" the day in January that they are in a Vietnamese
 * Excel. Text cells keep both as they were typed. Pasted texts are not read: Univer takes them by
 * another way.
 */
export function readVietnameseEntries(univerAPI: FUniver): void {
  // The services are there once a workbook is.
  univerAPI.addEvent(univerAPI.Event.LifeCycleChanged, ({ stage }) => {
    if (stage === LifecycleStages.Ready) intercept(univerAPI);
  });
}

function intercept(univerAPI: FUniver): void {
  univerAPI.service(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location, next) => {
      const format = location.workbook.getStyles().get(location.origin?.s)?.n?.pattern ?? "";
      return next(format === "@" ? cell : withNumber(withDay(cell, format)));
    },
  });
}

type TypedCell = Nullable<ICellDataForSheetInterceptor>;

function withNumber(cell: TypedCell): TypedCell {
  if (typeof cell?.v !== "string" || !/^[+-]?\d*,\d+$/.test(cell.v)) return cell;
  return { ...cell, v: Number(cell.v.replace(",", ".")), t: CellValueType.NUMBER };
}

/** In a cell that shows no days yet, one is given the usual format. */
function withDay(cell: TypedCell, format: string): TypedCell {
  if (typeof cell?.v !== "string" || !/^\d{1,2}[/-]\d{1,2}[/-]\d{4}$/.test(cell.v)) return cell;
  const day = numfmt.parseDate(cell.v, { locale: "vi-VN" })?.v;
  if (typeof day !== "number") return cell;
  const style = showsDay(format) ? {} : { s: { n: { pattern: "dd/mm/yyyy" } } };
  return { ...cell, ...style, v: day, t: CellValueType.NUMBER };
}
