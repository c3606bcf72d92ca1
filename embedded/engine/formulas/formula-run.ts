import type { FUniver } from "@univerjs/core/facade";
import {
  AstTreeBuilder,
  FormulaExecuteStageType,
  generateAstNode,
  type IAllRuntimeData,
  ICalculateFormulaService,
  type IExecutionInProgressParams,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
} from "@univerjs/engine-formula";
import "../univer-services";
import { Breather } from "./breather";
import type { FormulasToRun } from "./dependencies";
import { FormulaCell } from "./formula-cell";

/** The part of Univer's calculation that is taken over here; it is protected there. */
interface UniversRun {
  _apply(isSpilling?: boolean): Promise<IAllRuntimeData | undefined>;
  readonly _executionInProgressListener$: { next(state: IExecutionInProgressParams): void };
  readonly _executionCompleteListener$: { next(data: IAllRuntimeData): void };
}

/**
 * Goes through the formulas of a calculation as Univer does, but by the time that it takes and not by
 * their number lets others have their turn, and takes no formula to pieces again.
 */
export class FormulaRun {
  readonly #univers: UniversRun;
  readonly #runtime: IFormulaRuntimeService;
  readonly #config: IFormulaCurrentConfigService;
  readonly #generator: IFormulaDependencyGenerator;
  readonly #interpreter: Interpreter;
  readonly #lexer: Lexer;
  readonly #builder: AstTreeBuilder;

  constructor(univerAPI: FUniver) {
    this.#univers = univerAPI.service(ICalculateFormulaService) as unknown as UniversRun;
    this.#runtime = univerAPI.service(IFormulaRuntimeService);
    this.#config = univerAPI.service(IFormulaCurrentConfigService);
    this.#generator = univerAPI.service(IFormulaDependencyGenerator);
    this.#interpreter = univerAPI.service(Interpreter);
    this.#lexer = univerAPI.service(Lexer);
    this.#builder = univerAPI.service(AstTreeBuilder);
    this.#univers._apply = (isSpilling = false) => this.#run(isSpilling ? SPILLING : PLAIN);
  }

  async #run(stages: Stages): Promise<IAllRuntimeData | undefined> {
    const runtime = this.#runtime;
    this.#tell(stages.dependencies);
    const formulas = await this.#generator.generate();
    const count = formulas.length;
    if (stages === SPILLING) runtime.setTotalArrayFormulasToCalculate(count);
    else runtime.setTotalFormulasToCalculate(count);
    this.#tell(stages.start);
    const breather = new Breather();
    for (let done = 0; formulas.length > 0; done++) {
      // The first comes before all: Univer asks for no second calculation beside one that it knows of.
      if (done === 0 || breather.isDue) {
        await breather.breathe();
        if (stages === SPILLING) runtime.setCompletedArrayFormulasCount(done + 1);
        else runtime.setCompletedFormulasCount(done + 1);
        this.#tell(stages.calculating);
        if (runtime.isStopExecution()) break;
      }
      const formula = formulas.pop();
      if (formula === undefined) break;
      const waiting = this.#calculate(formula);
      if (waiting !== undefined) await waiting;
    }
    // Behind all too: what it was stopped for may have come while it looked for its formulas.
    if (runtime.isStopExecution()) {
      runtime.setFormulaExecuteStage(FormulaExecuteStageType.IDLE);
      runtime.markedAsStopFunctionsExecuted();
      this.#univers._executionCompleteListener$.next(runtime.getAllRuntimeData());
      return undefined;
    }
    if (count > 0) runtime.markedAsSuccessfullyExecuted();
    else if (stages === PLAIN) runtime.markedAsNoFunctionsExecuted();
    return runtime.getAllRuntimeData();
  }

  #calculate(formula: FormulasToRun[number]): Promise<void> | undefined {
    const { row, column, rowCount, columnCount, subUnitId, unitId } = formula;
    const { refOffsetX, refOffsetY } = formula;
    this.#runtime.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
    const { getDirtyData, featureId } = formula;
    if (getDirtyData != null && featureId != null) {
      const { runtimeCellData, dirtyRanges } = getDirtyData(
        this.#config.getDirtyData(),
        this.#runtime.getAllRuntimeData(),
      );
      this.#runtime.setRuntimeFeatureCellData(featureId, runtimeCellData);
      this.#runtime.setRuntimeFeatureRange(featureId, dirtyRanges);
      return undefined;
    }
    const known = formula instanceof FormulaCell ? (formula as FormulaCell).known : undefined;
    if (known?.shared !== undefined) known.shared.references = known.references;
    const node =
      known?.node ??
      generateAstNode(unitId, formula.formula, this.#lexer, this.#builder, this.#config);
    const keep = (value: Parameters<IFormulaRuntimeService["setRuntimeData"]>[0]) => {
      const { formulaId } = formula;
      if (formulaId == null) this.#runtime.setRuntimeData(value);
      else this.#runtime.setRuntimeOtherData(formulaId, refOffsetX, refOffsetY, value);
      if (known?.shared === undefined) node.resetCalculationState();
      else node.setValue(null);
    };
    const toExecute = { node, refOffsetX, refOffsetY };
    if (this.#interpreter.checkAsyncNode(node)) {
      return this.#interpreter.executeAsync(toExecute).then(keep);
    }
    keep(this.#interpreter.execute(toExecute));
    return undefined;
  }

  #tell(stage: FormulaExecuteStageType): void {
    this.#runtime.setFormulaExecuteStage(stage);
    this.#univers._executionInProgressListener$.next(this.#runtime.getRuntimeState());
  }
}

type Stages = Readonly<Record<"dependencies" | "start" | "calculating", FormulaExecuteStageType>>;

const PLAIN: Stages = {
  dependencies: FormulaExecuteStageType.START_DEPENDENCY,
  start: FormulaExecuteStageType.START_CALCULATION,
  calculating: FormulaExecuteStageType.CURRENTLY_CALCULATING,
};

/** Formulas that depend on what formulas for arrays have filled. */
const SPILLING: Stages = {
  dependencies: FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA,
  start: FormulaExecuteStageType.START_CALCULATION_ARRAY_FORMULA,
  calculating: FormulaExecuteStageType.CURRENTLY_CALCULATING_ARRAY_FORMULA,
};
