import { ScrollToRangeOperation } from "@univerjs/preset-sheets-core";
import type { FUniver } from "@univerjs/core/facade";
import { type ISetSelectionsOperationParams, SetSelectionsOperation } from "@univerjs/sheets";

/** Scrolls to what the add-in selects, as Excel does; what the user selects Univer scrolls to by itself. */
export function revealSelection(univerAPI: FUniver): void {
  univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, params }) => {
    if (id !== SetSelectionsOperation.id) return;
    const { selections, type } = params as ISetSelectionsOperationParams;
    const range = selections.at(-1)?.range;
    // The user's selections say how they were made.
    if (range === undefined || type !== undefined) return;
    void univerAPI.executeCommand(ScrollToRangeOperation.id, { range });
  });
}
