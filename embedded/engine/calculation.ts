import type { FUniver } from "@univerjs/core/facade";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import { keepFormulasOfHiddenRows } from "./hidden-rows";
import { afterCommands } from "./univer-commands";
import "./univer-services";

/**
 * Knows whether formulas still have to be calculated. Univer gathers changes for a tenth of a
 * second before it calculates, and begins again when more come in between; who wants a result waits
 * for the calculation that knows of all changes, and not at all where nothing is to be calculated.
 */
export class Calculation {
  #isScheduled = false;
  #isRunning = false;
  #waiting: (() => void)[] = [];
  readonly #onCalculated: (sheetIds: readonly string[]) => void;
  #calculatedSheetIds: readonly string[] = [];
  readonly #subscription: { dispose(): void };

  /** `onCalculated` is told of the sheets whose formulas have new values. */
  constructor(univerAPI: FUniver, onCalculated: (sheetIds: readonly string[]) => void) {
    this.#onCalculated = onCalculated;
    keepFormulasOfHiddenRows(univerAPI);
    const calculatedCommands = univerAPI.service(IActiveDirtyManagerService);
    this.#subscription = afterCommands(univerAPI, ({ id, params, isCalculation }) => {
      if (id === SetFormulaCalculationStartMutation.id) {
        this.#isScheduled = false;
        this.#isRunning = true;
      } else if (id === SetFormulaCalculationResultMutation.id) {
        const { unitData } = params as ISetFormulaCalculationResultMutation;
        this.#calculatedSheetIds = Object.values(unitData).flatMap((sheets) =>
          Object.keys(sheets ?? {}),
        );
      } else if (id === SetFormulaCalculationNotificationMutation.id) {
        this.#noticeEnd(params as ISetFormulaCalculationNotificationMutation);
      } else if (calculatedCommands.get(id) !== undefined && !isCalculation) {
        const isStyling =
          id === SetRangeValuesMutation.id &&
          (params as ISetRangeValuesMutationParams).trigger === SetStyleCommand.id;
        if (!isStyling) this.#isScheduled = true;
      }
    });
  }

  /** Resolves when every formula has the value that the changes made so far give it. */
  async settled(): Promise<void> {
    while (this.#isScheduled || this.#isRunning) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
  }

  get isSettled(): boolean {
    return !this.#isScheduled && !this.#isRunning;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#release();
  }

  #noticeEnd(notification: ISetFormulaCalculationNotificationMutation): void {
    const state = notification.functionsExecutedState;
    // A calculation that was stopped is begun again by Univer, with all that has changed since.
    const isDone =
      state === FormulaExecutedStateType.SUCCESS || state === FormulaExecutedStateType.NOT_EXECUTED;
    if (!isDone) return;
    this.#isRunning = false;
    this.#release();
    this.#onCalculated(this.#calculatedSheetIds);
    this.#calculatedSheetIds = [];
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }
}
