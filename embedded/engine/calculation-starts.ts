import { merge } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
  FormulaExecuteStageType,
  ICalculateFormulaService,
  type IFormulaDatasetConfig,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import "./univer-services";

/** No calculation waits longer for the next batch, in milliseconds. */
const LONGEST_PAUSE = 1000;
const SHORTEST_PAUSE = 50;

/**
 * Begins Univer's calculations, one at a time. An add-in that writes hundreds of sheets sends batch after
 * batch: what is calculated between two of them is of no use, and takes the time of the next. So a
 * calculation waits, after a batch, about as long as the batch took, unless somebody wants its results.
 */
export class CalculationStarts {
  readonly #model: FormulaDataModel;
  readonly #execute: ICalculateFormulaService["execute"];
  readonly #subscription: { unsubscribe(): void };
  readonly #isBusy: () => boolean;
  /** The calculation that waits; it has the changes of all that it took the place of. */
  #next: IFormulaDatasetConfig | undefined;
  #isRunning = false;
  #isWanted = false;
  #pauseEnd = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(univerAPI: FUniver, isBusy: () => boolean) {
    this.#isBusy = isBusy;
    this.#model = univerAPI.service(FormulaDataModel);
    const calculations = univerAPI.service(ICalculateFormulaService);
    this.#execute = calculations.execute.bind(calculations);
    calculations.execute = (config) => {
      this.#next = this.#next === undefined ? config : withChangesOf(this.#next, config);
      // What is calculated without the newest changes is of no use.
      if (this.#isRunning) calculations.stopFormulaExecution();
      this.#startNext();
      return Promise.resolve();
    };
    const runtime = univerAPI.service(IFormulaRuntimeService);
    this.#subscription = calculations.executionCompleteListener$.subscribe(() => {
      // Of a calculation that was stopped it is told twice.
      const stage = runtime.getFormulaExecuteStage();
      if (stage !== FormulaExecuteStageType.CALCULATION_COMPLETED) return;
      this.#isRunning = false;
      // Univer has not done with it yet, and its results are on their way into the cells.
      this.#timer = setTimeout(() => {
        this.#startNext();
      });
    });
  }

  /** Whether a calculation is under way, or waits. */
  get isActive(): boolean {
    return this.#isRunning || this.#next !== undefined;
  }

  /**
   * Somebody wants results: the calculation that waits begins at once, or the next that Univer asks for,
   * which knows of all changes.
   */
  want({ isNext }: { readonly isNext: boolean }): void {
    this.#isWanted = true;
    if (isNext) clearTimeout(this.#timer);
    else this.#startNext();
  }

  /** A batch that changed something took so many milliseconds. */
  pause(took: number): void {
    this.#pauseEnd = performance.now() + Math.min(took, LONGEST_PAUSE);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.unsubscribe();
  }

  #startNext(): void {
    clearTimeout(this.#timer);
    if (this.#next === undefined || this.#isRunning) return;
    const pause = this.#isBusy() ? SHORTEST_PAUSE : this.#pauseEnd - performance.now();
    if (pause > 0 && !this.#isWanted) {
      this.#timer = setTimeout(() => {
        this.#startNext();
      }, pause);
      return;
    }
    const config = this.#next;
    this.#next = undefined;
    this.#isWanted = false;
    this.#isRunning = true;
    const model = this.#model;
    void this.#execute({
      ...config,
      // While it waited, formulas may have changed.
      formulaData: model.getFormulaData(),
      arrayFormulaCellData: model.getArrayFormulaCellData(),
      arrayFormulaRange: model.getArrayFormulaRange(),
      rowData: model.getHiddenRowsFiltered(),
    });
  }
}

/**
 * A calculation with the changes of one that it takes the place of: Univer forgets changes when the
 * calculation before them succeeds, also where theirs has not begun.
 */
const withChangesOf = (
  former: IFormulaDatasetConfig,
  config: IFormulaDatasetConfig,
): IFormulaDatasetConfig => ({
  ...config,
  forceCalculate: former.forceCalculate || config.forceCalculate,
  dirtyRanges: [...former.dirtyRanges, ...config.dirtyRanges],
  dirtyNameMap: merge({}, former.dirtyNameMap, config.dirtyNameMap),
  dirtyDefinedNameMap: merge({}, former.dirtyDefinedNameMap, config.dirtyDefinedNameMap),
  dirtySuperTableMap: merge({}, former.dirtySuperTableMap, config.dirtySuperTableMap),
  dirtyUnitFeatureMap: merge({}, former.dirtyUnitFeatureMap, config.dirtyUnitFeatureMap),
  dirtyUnitOtherFormulaMap: merge(
    {},
    former.dirtyUnitOtherFormulaMap,
    config.dirtyUnitOtherFormulaMap,
  ),
  clearDependencyTreeCache: merge(
    {},
    former.clearDependencyTreeCache,
    config.clearDependencyTreeCache,
  ),
});
