import {
  CellValueType,
  type ICellDataForSheetInterceptor,
  LifecycleStages,
  type Nullable,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import "./univer-services";

/** Before Univer's own readers of what was typed, which know the decimal point alone. */
const FIRST = 1000;

/**
 * Has a typed "0,5" be the number that it is in a Vietnamese Excel. Text cells keep it as it was typed.
 * Pasted texts are not read: Univer takes them by another way.
 */
export function readDecimalCommas(univerAPI: FUniver): void {
  // The services are there once a workbook is.
  univerAPI.addEvent(univerAPI.Event.LifeCycleChanged, ({ stage }) => {
    if (stage === LifecycleStages.Ready) intercept(univerAPI);
  });
}

function intercept(univerAPI: FUniver): void {
  univerAPI.service(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location, next) => {
      const style = location.workbook.getStyles().get(location.origin?.s);
      return next(style?.n?.pattern === "@" ? cell : withNumber(cell));
    },
  });
}

type TypedCell = Nullable<ICellDataForSheetInterceptor>;

function withNumber(cell: TypedCell): TypedCell {
  if (typeof cell?.v !== "string" || !/^[+-]?\d*,\d+$/.test(cell.v)) return cell;
  return { ...cell, v: Number(cell.v.replace(",", ".")), t: CellValueType.NUMBER };
}
