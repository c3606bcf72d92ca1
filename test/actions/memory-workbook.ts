import { err, ok } from "../../src/result";
import { parseAddress } from "../../src/sheet-model/address";
import { type CellContent, EMPTY_CELL } from "../../src/sheet-model/cell-content";
import type { Grid } from "../../src/sheet-model/grid";
import type {
  AddOptions,
  AddedSheets,
  CellChange,
  HostResult,
  InsertOptions,
  OpenWorkbook,
  RowSpan,
  RowsToFill,
  Undo,
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
  /** The rows that are hidden, by sheet. */
  readonly hidden = new Map<string, readonly RowSpan[]>();
  readonly fitted: { readonly sheetName: string; readonly spans: readonly RowSpan[] }[] = [];
  /** What was read, whole sheets as "all of …". */
  readonly readings: (string | readonly RowSpan[])[] = [];
  readonly #listeners = new Set<(edit: WorkbookEdit) => void>();

  constructor({ sheets, properties }: Pick<WorkbookModel, "sheets" | "properties">) {
    this.grids = sheets.map(gridOfModel);
    this.activeSheetName = sheets[0]?.name ?? "";
    this.properties = { ...properties };
  }

  /** How many are told of edits. */
  get watchers(): number {
    return this.#listeners.size;
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

  insert(
    { sheets, properties }: WorkbookModel,
    { retired = [], place = "back" }: InsertOptions = {},
  ): HostResult<void> {
    for (const { sheetName, newName, isDeleted = false } of retired) {
      const grid = { ...this.#grid(sheetName), sheetName: newName, hidden: true };
      this.grids = this.grids.flatMap((each) =>
        each.sheetName !== sheetName ? each : isDeleted ? [] : grid,
      );
    }
    const drawn = sheets.map(gridOfModel);
    this.grids = place === "front" ? [...drawn, ...this.grids] : [...this.grids, ...drawn];
    this.activeSheetName = sheets[0]?.name ?? this.activeSheetName;
    Object.assign(this.properties, properties);
    return answer(undefined);
  }

  add(
    { sheets, properties }: WorkbookModel,
    { signal, onProgress, replaced = [] }: AddOptions = {},
  ): Promise<AddedSheets> {
    let added = 0;
    for (const sheet of sheets) {
      if (signal?.aborted === true) {
        return Promise.resolve({ added, refusal: { kind: "cancelled" } });
      }
      const going = replaced.filter(({ by }) => by === sheet.name).map((each) => each.sheetName);
      this.grids = this.grids.filter(({ sheetName }) => !going.includes(sheetName));
      this.grids.push(gridOfModel(sheet));
      added++;
      onProgress?.(added / sheets.length);
    }
    Object.assign(this.properties, properties);
    return Promise.resolve({ added, refusal: undefined });
  }

  refill(rows: readonly RowsToFill[]): HostResult<void> {
    this.filled.push(...rows);
    return answer(undefined);
  }

  change(changes: readonly CellChange[]): HostResult<Undo> {
    const changed = changes.find(({ sheetName, cell, from }) => {
      return JSON.stringify(this.content(sheetName, cell)) !== JSON.stringify(from);
    });
    if (changed !== undefined) {
      const { sheetName, cell } = changed;
      return Promise.resolve(err({ kind: "cell-changed", sheetName, cell }));
    }
    const before = this.grids;
    for (const { sheetName, cell, to } of changes) {
      const isText = typeof to === "string";
      const content = isText
        ? ({ kind: "text", text: to } as const)
        : ({ kind: "number", value: to } as const);
      this.#put(sheetName, cell, content);
    }
    return answer(() => {
      this.grids = before;
      return answer(undefined);
    });
  }

  hideRows(sheetName: string, among: RowSpan, hidden: readonly RowSpan[]): HostResult<void> {
    const stillHidden = (this.hidden.get(sheetName) ?? []).filter(
      ({ first, last }) => last < among.first || first > among.last,
    );
    this.hidden.set(sheetName, [...stillHidden, ...hidden]);
    return answer(undefined);
  }

  fitRows(sheetName: string, spans: readonly RowSpan[]): HostResult<void> {
    this.fitted.push({ sheetName, spans });
    return answer(undefined);
  }

  /** What a cell holds. */
  content(sheetName: string, cell: string): CellContent {
    const { firstRow = -1, firstColumn = -1 } = parseAddress(cell) ?? {};
    return this.#grid(sheetName).rows[firstRow]?.[firstColumn] ?? EMPTY_CELL;
  }

  select(): HostResult<void> {
    return answer(undefined);
  }

  breathe(): Promise<void> {
    return Promise.resolve();
  }

  watch(onEdit: (edit: WorkbookEdit) => void): HostResult<() => Promise<void>> {
    this.#listeners.add(onEdit);
    return answer(() => {
      this.#listeners.delete(onEdit);
      return Promise.resolve();
    });
  }

  #put(sheetName: string, cell: string, content: CellContent): void {
    const { firstRow = -1, firstColumn = -1 } = parseAddress(cell) ?? {};
    this.grids = this.grids.map((grid) =>
      grid.sheetName === sheetName
        ? {
            ...grid,
            rows: grid.rows.map((row, index) =>
              index === firstRow ? withCell(row, firstColumn, content) : row,
            ),
          }
        : grid,
    );
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

const withCell = (row: readonly CellContent[], column: number, content: CellContent) => [
  ...Array.from({ length: column }, (_, index) => row[index] ?? EMPTY_CELL),
  content,
  ...row.slice(column + 1),
];

const answer = <Value>(value: Value): HostResult<Value> => Promise.resolve(ok(value));
