import type { CellRange } from "../../src/sheet-model/address";
import type { HostMethod } from "../batch/host-object";
import { method } from "../batch/host-object";
import { areaAddress } from "./cell-area";
import type { CellContent, RangeValueType } from "./cell-reading";
import { EVENT, EXCEL_EVENTS, type HostEvent, WHOLE_WORKBOOK } from "./host-event";

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted"
  | "Others";

export type ShiftDirection =
  "None" | "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";

/** A single cell's content before and after; Excel tells it of single cells only. */
export interface ChangeDetails {
  readonly valueBefore: CellContent;
  readonly valueAfter: CellContent;
  readonly valueTypeBefore: RangeValueType;
  readonly valueTypeAfter: RangeValueType;
}

export interface SheetChange {
  readonly sheetId: string;
  readonly area: CellRange;
  readonly changeType: ChangeType;
  readonly shiftDirection?: ShiftDirection;
  readonly details?: ChangeDetails;
  /** Whether the add-in did it, rather than the user. */
  readonly byAddin: boolean;
}

/** Tells listeners of what happens to sheets, once for the sheet and once for the workbook. */
export class SheetEvents {
  readonly #listeners = new Set<(event: HostEvent) => void>();

  listen(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  changed(change: SheetChange): void {
    const address = areaAddress(change.area);
    this.#raise(EVENT.changed, change.sheetId, {
      address,
      changeType: change.changeType,
      source: "Local",
      worksheetId: change.sheetId,
      triggerSource: change.byAddin ? "ThisLocalAddin" : "Unknown",
      shiftDirection: change.shiftDirection ?? "None",
      referenceId: `${change.sheetId}!${address}`,
      ...change.details,
    });
  }

  activated(sheetId: string): void {
    this.#raise(EVENT.activated, sheetId, { worksheetId: sheetId });
  }

  deactivated(sheetId: string): void {
    this.#raise(EVENT.deactivated, sheetId, { worksheetId: sheetId });
  }

  added(sheetId: string): void {
    this.#raise(EVENT.added, sheetId, { worksheetId: sheetId, source: "Local" });
  }

  deleted(sheetId: string): void {
    this.#raise(EVENT.deleted, sheetId, { worksheetId: sheetId, source: "Local" });
  }

  calculated(sheetId: string): void {
    this.#raise(EVENT.calculated, sheetId, { worksheetId: sheetId, address: "" });
  }

  #raise(type: number, sheetId: string, payload: unknown): void {
    for (const targetId of [sheetId, WHOLE_WORKBOOK]) {
      for (const listener of this.#listeners) {
        listener({ category: EXCEL_EVENTS, type, targetId, payload });
      }
    }
  }
}

/**
 * The methods by which office.js registers for events. The host tells of all that happens, and
 * office.js itself leaves out what nobody listens to.
 */
export function eventRegistration(
  ...events: readonly (
    "Activated" | "Added" | "Calculated" | "DataChanged" | "Deactivated" | "Deleted"
  )[]
): Readonly<Record<string, HostMethod<unknown>>> {
  return Object.fromEntries(
    events.flatMap((event) =>
      ["_Register", "_Unregister"].map(
        (verb) => [`${verb}${event}Event`, method(() => null)] as const,
      ),
    ),
  );
}
