import type { IRange } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { OpenDocument } from "./open-document";
import { beforeCommands } from "./univer-commands";

/** A change that the user asked for, before it is made. */
export interface UserChange {
  /** The id of Univer's command or mutation. */
  readonly id: string;
  /** The id of the command that a mutation is part of. */
  readonly trigger: string | undefined;
  readonly sheetId: string;
  readonly cells: ISetRangeValuesMutationParams["cellValue"];
  readonly ranges: readonly IRange[];
}

interface ChangeParameters {
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly sheet?: { readonly id: string };
  readonly cellValue?: ISetRangeValuesMutationParams["cellValue"];
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
}

/**
 * Asks before each change that the user makes in the grid, and stops it where it is refused.
 * Whatever the user does, by keys, menus or the mouse, ends in mutations, so these are guarded;
 * commands too, for those that consist of several mutations.
 */
export function guardEdits(
  document: OpenDocument,
  mayChange: (change: UserChange) => boolean,
): { dispose(): void } {
  return beforeCommands(document.univerAPI, ({ id, params, isCalculation }) => {
    if (document.isOwnWork || isCalculation || !id.startsWith("sheet.")) return true;
    const { subUnitId, trigger, sheet, cellValue, range, ranges } = (params ??
      {}) as ChangeParameters;
    return mayChange({
      id,
      trigger,
      sheetId: subUnitId ?? sheet?.id ?? document.activeSheet.id,
      cells: cellValue,
      ranges: ranges ?? (range === undefined ? [] : [range]),
    });
  });
}
