import { ok } from "../../src/result";
import type { Grid } from "../../src/sheet-model/grid";
import type {
  HostResult,
  OpenWorkbook,
  RowSpan,
  RowsToFill,
  WorkbookEdit,
  WorkbookOutline,
} from "../../src/sheet-model/open-workbook";
import type { WorkbookModel } from "../../src/sheet-model/sheet";
import { gridOfModel } from "../templates/sheets/model-grid";

/** An open workbook that is nothing but its grids; it calculates nothing. */
export class MemoryWorkbook implements OpenWorkbook {
  grids: Grid[];
  activeSheetName: string;
  properties: Record<string, string>;
  readonly filled: RowsToFill[] = [];
  /** What was read, whole sheets as "all of …". */
  readonly readings: (string | readonly RowSpan[])[] = [];
  readonly #listeners = new Set<(edit: WorkbookEdit) => void>();

  constructor({ sheets, properties }: Pick<WorkbookModel, "sheets" | "properties">) {
    this.grids = sheets.map(gridOfModel);
    this.activeSheetName = sheets[0]?.name ?? "";
    this.properties = { ...properties };
  }

  /** Somebody's edit: the sheet is now this one, and whoever watches is told. */
  edit(grid: Grid, edit: WorkbookEdit): void {
    this.grids = this.grids.map((each) => (each.sheetName === grid.sheetName ? grid : each));
    this.#tell(edit);
  }

  /** Tells that another sheet is in front now. */
  bringToFront(): void {
    this.#tell({ kind: "sheets" });
  }

  outline(): HostResult<WorkbookOutline> {
    const { activeSheetName, properties } = this;
    const sheetNames = this.grids.map(({ sheetName }) => sheetName);
    return answer({ workbookName: "Sổ1", sheetNames, activeSheetName, properties });
  }

  read(sheetNames: readonly string[]): HostResult<readonly Grid[]> {
    this.readings.push(...sheetNames.map((name) => `all of ${name}`));
    return answer(sheetNames.map((name) => this.#grid(name)));
  }

  readRows(sheetName: string, spans: readonly RowSpan[]): HostResult<readonly Grid["rows"][]> {
    this.readings.push(spans);
    const { rows } = this.#grid(sheetName);
    return answer(spans.map(({ first, last }) => rows.slice(first, last + 1)));
  }

  insert({ sheets, properties }: WorkbookModel): HostResult<void> {
    this.grids.push(...sheets.map(gridOfModel));
    this.activeSheetName = sheets[0]?.name ?? this.activeSheetName;
    Object.assign(this.properties, properties);
    return answer(undefined);
  }

  refill(rows: readonly RowsToFill[]): HostResult<void> {
    this.filled.push(...rows);
    return answer(undefined);
  }

  select(): HostResult<void> {
    return answer(undefined);
  }

  watch(onEdit: (edit: WorkbookEdit) => void): HostResult<() => Promise<void>> {
    this.#listeners.add(onEdit);
    return answer(() => {
      this.#listeners.delete(onEdit);
      return Promise.resolve();
    });
  }

  #tell(edit: WorkbookEdit): void {
    for (const listener of this.#listeners) listener(edit);
  }

  #grid(name: string): Grid {
    const grid = this.grids.find(({ sheetName }) => sheetName === name);
    if (grid === undefined) throw new Error(`No sheet ${name}`);
    return grid;
  }
}

const answer = <Value>(value: Value): HostResult<Value> => Promise.resolve(ok(value));
