import type { FUniver } from "@univerjs/core/facade";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
  OtherFormulaMarkDirty,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { CalculationStarts } from "./calculation-starts";
import { Dependencies } from "./formulas/dependencies";
import { evaluateInSteps } from "./formulas/evaluation";
import { FormulaRun } from "./formulas/formula-run";
import { keepFormulasOfHiddenRows } from "./hidden-rows";
import { afterCommands } from "./univer-commands";
import "./univer-services";

/** What formulas wait for outside Univer: functions of an add-in that take time. */
export interface OutsideWork {
  readonly isUnderWay: boolean;
  /** Resolves when a part of it is through; Univer then knows that there is something to calculate. */
  next(): Promise<void>;
  /** Univer has calculated. */
  calculated(): void;
}

export interface CalculationOptions {
  /** Whether a batch is being carried out: nothing is calculated in the middle of it. */
  readonly isBusy: () => boolean;
  /** Told of the sheets whose formulas have new values. */
  readonly onCalculated: (sheetIds: readonly string[]) => void;
}

/** How long a load waits for functions that were called after it was asked, in milliseconds. */
const LONGEST_WAIT = 10_000;

/**
 * Knows whether formulas still have to be calculated. Univer gathers changes for a tenth of a
 * second before it calculates, and begins again when more come in between; who wants a result waits
 * for the calculation that knows of all changes, and not at all where nothing is to be calculated.
 */
export class Calculation {
  readonly #starts: CalculationStarts;
  #isScheduled = false;
  #waiting: (() => void)[] = [];
  readonly #onCalculated: (sheetIds: readonly string[]) => void;
  #calculatedSheetIds: readonly string[] = [];
  #outside: OutsideWork | undefined;
  #changes = 0;
  readonly #subscription: { dispose(): void };

  constructor(univerAPI: FUniver, { isBusy, onCalculated }: CalculationOptions) {
    this.#onCalculated = onCalculated;
    keepFormulasOfHiddenRows(univerAPI);
    evaluateInSteps(univerAPI);
    new Dependencies(univerAPI);
    new FormulaRun(univerAPI);
    this.#starts = new CalculationStarts(univerAPI, isBusy);
    const calculatedCommands = univerAPI.service(IActiveDirtyManagerService);
    this.#subscription = afterCommands(univerAPI, ({ id, params, isCalculation }) => {
      if (id === SetFormulaCalculationStartMutation.id) {
        this.#isScheduled = false;
      } else if (id === SetWorksheetActiveOperation.id) {
        // Conditional formats and validations are calculated for the sheet in front only.
        void univerAPI.executeCommand(OtherFormulaMarkDirty.id, {}, { onlyLocal: true });
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
        if (!isStyling) {
          this.#isScheduled = true;
          this.#changes += 1;
        }
      }
    });
  }

  /** How many changes there were that formulas may hang on. */
  get changes(): number {
    return this.#changes;
  }

  /** Has `settled` wait for work outside Univer too. */
  waitFor(outside: OutsideWork): void {
    this.#outside = outside;
  }

  /** Univer is about to be told to calculate, by nobody's edit. */
  expect(): void {
    this.#isScheduled = true;
  }

  /** Resolves when every formula has the value that the changes made so far give it. */
  async settled(): Promise<void> {
    do {
      await this.#calculated();
      if (this.#outside?.isUnderWay === true) await this.#outside.next();
    } while (!this.isSettled);
  }

  /**
   * The same for a load of the add-in. One of its functions may be the one that asks, and would wait for
   * itself: while one is under way the add-in is answered with what is known, and where one came to be
   * called later it is waited for some time only.
   */
  async settledForAddin(): Promise<void> {
    if (this.#outside?.isUnderWay === true) return this.#calculated();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LONGEST_WAIT);
    });
    await Promise.race([this.settled(), patience]);
    clearTimeout(timer);
    // Univer itself waits for nobody.
    await this.#calculated();
  }

  get isSettled(): boolean {
    return !this.#isScheduled && !this.#starts.isActive && this.#outside?.isUnderWay !== true;
  }

  /** A batch is done that took so many milliseconds, with all changes since `changesBefore`. */
  batchDone(took: number, changesBefore: number): void {
    if (this.#changes !== changesBefore) this.#starts.pause(took);
  }

  dispose(): void {
    this.#starts.dispose();
    this.#subscription.dispose();
    this.#release();
  }

  #noticeEnd(notification: ISetFormulaCalculationNotificationMutation): void {
    const state = notification.functionsExecutedState;
    // A calculation that was stopped is begun again by Univer, with all that has changed since.
    const isDone =
      state === FormulaExecutedStateType.SUCCESS || state === FormulaExecutedStateType.NOT_EXECUTED;
    if (!isDone) return;
    this.#outside?.calculated();
    this.#release();
    this.#onCalculated(this.#calculatedSheetIds);
    this.#calculatedSheetIds = [];
  }

  /** Resolves when Univer has nothing to calculate. */
  async #calculated(): Promise<void> {
    while (this.#isScheduled || this.#starts.isActive) {
      this.#starts.want({ isNext: this.#isScheduled });
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }
}
