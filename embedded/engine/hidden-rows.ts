import type { FUniver } from "@univerjs/core/facade";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { SetRowHiddenMutation, SetRowVisibleMutation } from "@univerjs/sheets";
import "./univer-services";

/**
 * When rows are hidden or shown Univer forgets their sheet's formulas and learns them anew, but not
 * what they read of other sheets: each later change there would have it look for the forgotten ones,
 * for seconds. Hiding changes no formula, so it is kept from forgetting; what depends on hidden rows
 * is calculated as before.
 */
export function keepFormulasOfHiddenRows(univerAPI: FUniver): void {
  const calculatedCommands = univerAPI.service(IActiveDirtyManagerService);
  for (const commandId of [SetRowHiddenMutation.id, SetRowVisibleMutation.id]) {
    const conversion = calculatedCommands.get(commandId);
    if (!conversion) continue;
    calculatedCommands.register(commandId, {
      commandId,
      getDirtyData: (command) => ({
        ...conversion.getDirtyData(command),
        clearDependencyTreeCache: {},
      }),
    });
  }
}
