import type { IRange, IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { BatchInterpreter } from "../batch/batch-interpreter";
import type { BatchRequest, BatchResponse } from "../batch/batch-protocol";
import { type HostObject, method } from "../batch/host-object";
import { Calculation } from "../engine/calculation";
import { guardEdits, type UserChange } from "../engine/edit-guard";
import { AddinFunctions, type FunctionRegistration } from "../engine/functions/addin-functions";
import type { FunctionNames } from "../engine/functions/metadata";
import { OpenDocument } from "../engine/open-document";
import { type DocumentEvent, UserEdits } from "../engine/user-edits";
import { AddinEdits } from "./addin-edits";
import { addressOnSheet } from "./cell-area";
import { type ChartFigures, chartsInFront } from "./chart-figures";
import type { HostEvent } from "./host-event";
import type { OpenExcel } from "./open-excel";
import { parseAddress } from "./parse-address";
import { isChange, mayChange } from "./protected-edits";
import { SheetEvents } from "./sheet-events";
import { followTables } from "./follow-tables";
import { tellOf } from "./tell-of";
import { workbook } from "./workbook";

export interface EmbeddedWorkbookOptions {
  /** What this Excel says it can do: `{ ExcelApi: "1.13" }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Objects that office.js makes anew, by their names: "Microsoft.AppRuntime.AppRuntimeService". */
  readonly services?: Readonly<Record<string, HostObject>>;
}

/** A workbook of the embedded Excel: answers office.js's batches and tells it of what the user does. */
export class EmbeddedWorkbook {
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly #excel: OpenExcel;
  readonly #interpreter: BatchInterpreter;
  readonly #functions: AddinFunctions;
  readonly #vetoListeners = new Set<(change: UserChange) => void>();
  readonly #disposables: readonly { dispose(): void }[];
  #isEditing = false;

  constructor(univerAPI: FUniver, options: EmbeddedWorkbookOptions) {
    this.requirementSets = options.requirementSets;
    const document = new OpenDocument(univerAPI);
    const events = new SheetEvents();
    const calculation = new Calculation(univerAPI, {
      isBusy: () => this.#interpreter.isAtWork,
      onCalculated: (sheetIds) => {
        for (const sheetId of sheetIds) events.calculated(sheetId);
      },
    });
    this.#excel = { document, events, calculation, edits: new AddinEdits() };
    this.#functions = new AddinFunctions(document, calculation, addressOnSheet);
    this.#interpreter = new BatchInterpreter(workbook(this.#excel), {
      ...OWN_SERVICES,
      ...options.services,
    });
    const tell = (event: DocumentEvent) => {
      followTables(event, document);
      tellOf(event, this.#excel);
    };
    this.#disposables = [
      document,
      calculation,
      new UserEdits(document, tell),
      guardEdits(document, (change) => this.#allows(change)),
    ];
  }

  /** Carries out one batch. While somebody types into a cell every batch fails, as in Excel. */
  async process(batch: BatchRequest): Promise<BatchResponse> {
    return this.#isEditing ? IN_CELL_EDIT_MODE : this.processForProgram(batch);
  }

  /** The same for the program around the sheet, which somebody's typing does not keep out. */
  async processForProgram(batch: BatchRequest): Promise<BatchResponse> {
    const { calculation, document, edits, events } = this.#excel;
    const [started, changesBefore] = [performance.now(), calculation.changes];
    return this.#interpreter.process(batch, () => {
      document.flush();
      calculation.batchDone(performance.now() - started, changesBefore);
      edits.tell(events);
    });
  }

  /** Whether somebody is typing into a cell. */
  get isEditing(): boolean {
    return this.#isEditing;
  }

  setEditing(isEditing: boolean): void {
    this.#isEditing = isEditing;
  }

  /** Listens to what office.js is to be told; the function it answers with ends that. */
  onEvent(listener: (event: HostEvent) => void): () => void {
    return this.#excel.events.listen(listener);
  }

  /** Listens to what the user was not allowed to do on a protected sheet. */
  onVeto(listener: (change: UserChange) => void): () => void {
    this.#vetoListeners.add(listener);
    return () => {
      this.#vetoListeners.delete(listener);
    };
  }

  /** Has this, and nothing else, be told of each area that the add-in selects. */
  onSelect(listener: (area: IRange) => void): void {
    this.#excel.document.onSelect = listener;
  }

  /**
   * Adds an add-in's functions to Excel's.
   * Errors: throws where one has something that is not modelled.
   */
  registerFunctions(registration: FunctionRegistration): void {
    this.#functions.register(registration);
  }

  /** The functions that were added. */
  get functionNames(): readonly FunctionNames[] {
    return this.#functions.names;
  }

  /**
   * The sentences that came with the errors of the function that a cell's formula called last. Excel
   * shows them beside the cell; here they are for tests. The address is "Sheet1!B2".
   */
  functionMessages(address: string): readonly string[] {
    const parsed = parseAddress(address);
    const sheet = this.#excel.document.sheets.find(({ name }) => name === parsed?.sheetName);
    if (parsed === null || sheet === undefined) throw new Error(`There is no cell ${address}`);
    return this.#functions.messages(sheet.id, parsed.area.firstRow, parsed.area.firstColumn);
  }

  /** The charts of the sheet in front with what their cells hold. */
  chartsInFront(): ChartFigures[] {
    return chartsInFront(this.#excel.document);
  }

  /** Whether the user may type into a cell of a sheet. */
  mayType(sheetId: string, row: number, column: number): boolean {
    return this.#allows({
      id: SetRangeValuesMutation.id,
      trigger: undefined,
      sheetId,
      cells: { [row]: { [column]: { v: "" } } },
      ranges: [],
    });
  }

  /** Puts a saved workbook in place of the open one. */
  load(snapshot: IWorkbookData): void {
    this.#functions.clear();
    this.#excel.document.load(snapshot);
  }

  save(): IWorkbookData {
    return this.#excel.document.save();
  }

  /** Resolves when all formulas are calculated. */
  calculated(): Promise<void> {
    this.#excel.document.flush();
    return this.#excel.calculation.settled();
  }

  dispose(): void {
    this.#functions.clear();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #allows(change: UserChange): boolean {
    // Excel takes no edits in the midst of a batch.
    if (this.#interpreter.isAtWork && isChange(change.id)) return false;
    const isAllowed = mayChange(this.#excel.document, change);
    if (!isAllowed) for (const listener of this.#vetoListeners) listener(change);
    return isAllowed;
  }
}

const OWN_SERVICES: Readonly<Record<string, HostObject>> = {
  "Microsoft.InternalService.AddinInternalService": {
    typeName: "AddinInternalService",
    methods: { notifyActionHandlerReady: method(() => null) },
  },
};

const IN_CELL_EDIT_MODE: BatchResponse = {
  Results: [],
  Error: {
    Code: "InvalidOperationInCellEditMode",
    Message:
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 400,
  },
};
