import type { IUnitRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  IFeatureCalculationManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  IOtherFormulaManagerService,
} from "@univerjs/engine-formula";
import "../univer-services";
import { Breather } from "./breather";
import { Dependents } from "./dependents";
import type { FormulaCell } from "./formula-cell";
import { type SheetPlace } from "./formula-cell";
import { FormulaTexts } from "./formula-texts";
import { inOrder } from "./in-order";
import { formulasBeside, formulasInCells, type SheetFormulaCells } from "./sheet-formula-cells";

/** What a calculation is to do: formulas of this model, or Univer's own trees. */
export type FormulasToRun = Awaited<ReturnType<IFormulaDependencyGenerator["generate"]>>;

/**
 * Finds the formulas that a calculation has to go through, and their order. Univer does so too, but
 * takes all formulas of all sheets to pieces each time; here what did not change is remembered.
 * Conditional formats and validations are calculated for the sheet in front only.
 */
export class Dependencies {
  readonly #config: IFormulaCurrentConfigService;
  readonly #runtime: IFormulaRuntimeService;
  readonly #features: IFeatureCalculationManagerService;
  readonly #others: IOtherFormulaManagerService;
  readonly #texts: FormulaTexts;
  readonly #sheets = new Map<string, SheetFormulaCells>();
  /** By the sheet that is depended on, and the one that depends. */
  readonly #dependents = new Map<string, Map<string, Dependents>>();
  #sheetNames = "";
  #besideKey = "";
  #isNewInFront = false;
  #generation = 0;

  constructor(univerAPI: FUniver) {
    this.#config = univerAPI.service(IFormulaCurrentConfigService);
    this.#runtime = univerAPI.service(IFormulaRuntimeService);
    this.#features = univerAPI.service(IFeatureCalculationManagerService);
    this.#others = univerAPI.service(IOtherFormulaManagerService);
    this.#texts = new FormulaTexts(univerAPI);
    const generator = univerAPI.service(IFormulaDependencyGenerator);
    const univers = generator.generate.bind(generator);
    generator.generate = async (isCalculateTreeModel) =>
      isCalculateTreeModel === true || this.#features.getReferenceExecutorMap().size > 0
        ? univers(isCalculateTreeModel)
        : ((await this.#generate()) ?? univers(isCalculateTreeModel));
  }

  /** Undefined where formulas find out what they depend on while they are calculated. */
  async #generate(): Promise<FormulasToRun | undefined> {
    const breather = new Breather();
    await this.#readChanges(breather);
    const sheets = [...this.#sheets.values()];
    if (!sheets.every(({ isPlain }) => isPlain)) return undefined;
    const changed = this.#changed(sheets);
    const dependentsOf = (cell: FormulaCell, visit: (dependent: FormulaCell) => void) => {
      if (cell.formulaId === undefined) this.#dependentsAt(cell, visit);
    };
    const { order, hasCycle } = await inOrder(changed, dependentsOf, breather);
    if (hasCycle) this.#runtime.enableCycleDependency();
    this.#runtime.clearArrayObjectCache();
    // They have all that the calculation asks of Univer's own.
    return order as unknown as FormulasToRun;
  }

  async #readChanges(breather: Breather): Promise<void> {
    const config = this.#config;
    const hasNewNames = [config.getDirtyDefinedNameMap(), config.getDirtySuperTableMap()].some(
      (changed) => Object.keys(changed).length > 0,
    );
    if (hasNewNames || config.isForceCalculate()) {
      this.#texts.clear();
      this.#sheets.clear();
      this.#dependents.clear();
    }
    const sheetNames = JSON.stringify(config.getSheetNameMap());
    const areNamesSame = sheetNames === this.#sheetNames;
    this.#sheetNames = sheetNames;

    this.#generation += 1;
    for (const [unitId, sheets] of Object.entries(config.getFormulaData())) {
      for (const [sheetId, formulas] of Object.entries(sheets ?? {})) {
        const place = this.#placeOf(unitId, sheetId);
        if (place === undefined) continue;
        const key = keyOf(unitId, sheetId);
        const known = this.#sheets.get(key);
        const isSame = known?.isOf(formulas, place) === true && (areNamesSame || !known.namesSheet);
        this.#keep(key, isSame ? known : formulasInCells(formulas, place, this.#texts));
        if (breather.isDue) await breather.breathe();
      }
    }
    this.#readBeside(areNamesSame);
    for (const [key, { generation }] of this.#sheets) {
      if (generation !== this.#generation) this.#drop(key);
    }
    let count = 0;
    for (const { cells } of this.#sheets.values()) count += cells.length;
    this.#texts.keepTo(count);
  }

  /** Those of the sheet in front that are in no cell; all are new when it came to the front. */
  #readBeside(areNamesSame: boolean): void {
    const config = this.#config;
    const [unitId, sheetId] = [config.getExecuteUnitId() ?? "", config.getExecuteSubUnitId() ?? ""];
    const key = besideKey(unitId, sheetId);
    this.#isNewInFront = key !== this.#besideKey;
    this.#besideKey = key;
    const others = this.#others.getOtherFormulaData()[unitId]?.[sheetId];
    const place = this.#placeOf(unitId, sheetId);
    if (others == null || place === undefined) return;
    const source = Object.entries(others).flat();
    const known = this.#sheets.get(key);
    const isSame = known?.isOf(source, place) === true && (areNamesSame || !known.namesSheet);
    this.#keep(key, isSame ? known : formulasBeside(others, source, place, this.#texts));
  }

  #keep(key: string, sheet: SheetFormulaCells): void {
    sheet.generation = this.#generation;
    if (this.#sheets.get(key) === sheet) return;
    this.#drop(key);
    this.#sheets.set(key, sheet);
    for (const cell of sheet.cells) {
      for (const { unitId, sheetId, range } of cell.precedents()) {
        this.#dependentsOf(keyOf(unitId, sheetId), key).add(range, cell);
      }
    }
  }

  #drop(key: string): void {
    if (!this.#sheets.delete(key)) return;
    for (const bySheet of this.#dependents.values()) bySheet.delete(key);
  }

  #dependentsOf(precedentKey: string, key: string): Dependents {
    let bySheet = this.#dependents.get(precedentKey);
    if (bySheet === undefined) {
      bySheet = new Map<string, Dependents>();
      this.#dependents.set(precedentKey, bySheet);
    }
    let dependents = bySheet.get(key);
    if (dependents === undefined) bySheet.set(key, (dependents = new Dependents()));
    return dependents;
  }

  #dependentsAt({ sheet, row, column }: FormulaCell, visit: (cell: FormulaCell) => void): void {
    const bySheet = this.#dependents.get(keyOf(sheet.unitId, sheet.sheetId));
    if (bySheet === undefined) return;
    for (const dependents of bySheet.values()) dependents.at(row, column, visit);
  }

  #placeOf(unitId: string, sheetId: string): SheetPlace | undefined {
    const sheet = this.#config.getUnitData()[unitId]?.[sheetId];
    if (sheet == null) return undefined;
    const names = this.#config.getSheetNameMap();
    return {
      unitId,
      sheetId,
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      // Where there is no such sheet, Univer takes the formula's own.
      idOf: (namedUnitId, sheetName) =>
        (sheetName === "" ? undefined : names[namedUnitId || unitId]?.[sheetName]) ?? sheetId,
    };
  }

  /** The formulas that something has changed for, without those that depend on them. */
  #changed(sheets: readonly SheetFormulaCells[]): Set<FormulaCell> {
    const config = this.#config;
    const changed = new Set<FormulaCell>();
    if (config.isForceCalculate()) {
      for (const { cells } of sheets) for (const cell of cells) changed.add(cell);
      return changed;
    }
    const dirtyNames = Object.entries(config.getDirtyDefinedNameMap()).flatMap(([, names]) =>
      Object.keys(names ?? {}),
    );
    for (const sheet of sheets) {
      for (const cell of sheet.volatileCells) changed.add(cell);
      if (dirtyNames.length === 0) continue;
      for (const cell of sheet.cells) {
        const { node } = cell.known;
        if (dirtyNames.some((name) => node.hasDefinedName(name))) changed.add(cell);
      }
    }
    if (this.#isNewInFront) {
      for (const cell of this.#sheets.get(this.#besideKey)?.cells ?? []) changed.add(cell);
    }
    this.#addOfNewSheets(changed);
    this.#addOfRanges(config.getDirtyRanges(), changed);
    this.#addOthers(changed);
    return changed;
  }

  /** Of sheets that came, went or got another name: their own formulas, and those that name them. */
  #addOfNewSheets(changed: Set<FormulaCell>): void {
    for (const [unitId, names] of Object.entries(this.#config.getDirtyNameMap())) {
      for (const sheetId of Object.keys(names ?? {})) {
        const key = keyOf(unitId, sheetId);
        for (const own of [key, besideKey(unitId, sheetId)]) {
          for (const cell of this.#sheets.get(own)?.cells ?? []) changed.add(cell);
        }
        for (const dependents of this.#dependents.get(key)?.values() ?? []) {
          dependents.in(WHOLE, (cell) => changed.add(cell));
        }
      }
    }
  }

  #addOfRanges(ranges: readonly IUnitRange[], changed: Set<FormulaCell>): void {
    const excluded = this.#config.getExcludedRange();
    const isExcluded = (unitId: string, sheetId: string, row: number, column: number) =>
      excluded?.[unitId]?.[sheetId]?.getValue(row, column) != null;
    // A formula over the cell of one that fills others was calculated behind it.
    const isDone = (cell: FormulaCell) =>
      excluded != null &&
      [...cell.precedents()].some(({ unitId, sheetId, range }) => {
        let holds = false;
        excluded[unitId]?.[sheetId]?.forValue((row, column) => {
          holds ||= contains(range, row, column);
        });
        return holds;
      });
    for (const { unitId, sheetId, range } of ranges) {
      const key = keyOf(unitId, sheetId);
      for (const cell of this.#sheets.get(key)?.cells ?? []) {
        const { row, column } = cell;
        if (contains(range, row, column) && !isExcluded(unitId, sheetId, row, column)) {
          changed.add(cell);
        }
      }
      for (const dependents of this.#dependents.get(key)?.values() ?? []) {
        dependents.in(range, (cell) => {
          if (!isDone(cell)) changed.add(cell);
        });
      }
    }
  }

  #addOthers(changed: Set<FormulaCell>): void {
    for (const [unitId, sheets] of Object.entries(this.#config.getDirtyUnitOtherFormulaMap())) {
      for (const [sheetId, ids] of Object.entries(sheets ?? {})) {
        for (const cell of this.#sheets.get(besideKey(unitId, sheetId))?.cells ?? []) {
          if (cell.formulaId !== undefined && ids[cell.formulaId] !== undefined) changed.add(cell);
        }
      }
    }
  }
}

const WHOLE = { startRow: NaN, startColumn: NaN, endRow: NaN, endColumn: NaN };

const keyOf = (unitId: string, sheetId: string) => `${unitId}|${sheetId}`;
const besideKey = (unitId: string, sheetId: string) => `${unitId}|${sheetId}|beside`;

function contains(range: IUnitRange["range"], row: number, column: number): boolean {
  // Univer has NaN for the ends of whole rows and columns.
  return !(
    row < range.startRow ||
    row > range.endRow ||
    column < range.startColumn ||
    column > range.endColumn
  );
}
