import {
  BooleanNumber,
  type ICommand,
  type IExecutionOptions,
  type IMutationInfo,
  type IRange,
  type IWorkbookData,
  type Workbook,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import "@univerjs/sheets/facade";
import type { BookExtras } from "./document";
import { DocumentSheet } from "./document-sheet";
import { substituteExactly } from "./functions/exact-substitute";
import { SheetFormulas } from "./sheet-formulas";
import { SpilledCells } from "./spilled-cells";
import "./univer-services";

/** The workbook that is open in a Univer, and the only way by which this model changes it. */
export class OpenDocument {
  readonly univerAPI: FUniver;
  readonly spilled: SpilledCells;
  readonly formulas: SheetFormulas;
  /** Told of each area that the add-in selects: on a screen, Excel scrolls to it. */
  onSelect: (area: IRange) => void = () => undefined;
  #facade: FWorkbook;
  readonly #sheetsById = new Map<string, DocumentSheet>();
  #ownDepth = 0;

  /** Takes over the workbook that is open in the Univer, or opens an empty one. */
  constructor(univerAPI: FUniver) {
    this.univerAPI = univerAPI;
    this.spilled = new SpilledCells(univerAPI);
    this.formulas = new SheetFormulas(this);
    this.#facade = univerAPI.getActiveWorkbook() ?? univerAPI.createWorkbook(emptyWorkbook());
    // The functions are there with the first workbook.
    substituteExactly(univerAPI);
  }

  get unitId(): string {
    return this.#facade.getId();
  }

  get workbook(): Workbook {
    return this.#facade.getWorkbook();
  }

  get extras(): BookExtras {
    return this.#facade.getCustomMetadata() ?? {};
  }

  set extras(extras: BookExtras) {
    this.#facade.setCustomMetadata(extras);
  }

  /** The sheets in their order. */
  get sheets(): readonly DocumentSheet[] {
    return this.workbook.getSheets().map((worksheet) => this.sheet(worksheet.getSheetId()));
  }

  /** The sheet of an id, whether or not it is still there. */
  sheet(id: string): DocumentSheet {
    let sheet = this.#sheetsById.get(id);
    if (sheet === undefined) this.#sheetsById.set(id, (sheet = new DocumentSheet(this, id)));
    return sheet;
  }

  get activeSheet(): DocumentSheet {
    return this.sheet(this.workbook.getActiveSheet().getSheetId());
  }

  /** Replaces the workbook by a saved one. */
  load(snapshot: IWorkbookData): void {
    this.univerAPI.disposeUnit(this.unitId);
    this.#sheetsById.clear();
    this.#facade = this.univerAPI.createWorkbook(this.spilled.takeFrom(snapshot));
  }

  save(): IWorkbookData {
    this.flush();
    return this.spilled.withSpilled(this.#facade.save());
  }

  /** Whether what Univer is doing right now was asked for by this model, not by the user. */
  get isOwnWork(): boolean {
    return this.#ownDepth > 0;
  }

  /**
   * Carries out a command or mutation of Univer. One that looks at cells, or moves them, needs
   * `flush` before it.
   */
  execute<Parameters extends object>(
    command: ICommand<Parameters>,
    parameters: Parameters,
    options: IExecutionOptions = {},
  ): void {
    this.#run(command.id, parameters, options);
  }

  /** Like `execute`, without bringing the sheet that it is about to the front. */
  executeBehind<Parameters extends object>(
    command: ICommand<Parameters>,
    parameters: Parameters,
  ): void {
    this.#run(command.id, parameters, BEHIND);
  }

  /** The same for a mutation that one of Univer's parts asks for. */
  mutateBehind({ id, params }: IMutationInfo): void {
    this.#run(id, params, BEHIND);
  }

  #run(id: string, parameters: object, options: IExecutionOptions): void {
    this.#asOwnWork(() => {
      if (!this.univerAPI.syncExecuteCommand(id, parameters, options)) {
        throw new Error(`Univer refused ${id}`);
      }
    });
  }

  /**
   * Carries out a command of Univer that is declared as one that takes time, but is done when the
   * call returns.
   */
  executeDeclaredAsync<Parameters extends object>(
    command: ICommand<Parameters>,
    parameters: Parameters,
  ): void {
    this.#asOwnWork(() => {
      void this.univerAPI.executeCommand(command.id, parameters);
    });
  }

  #asOwnWork(work: () => void): void {
    this.#ownDepth += 1;
    try {
      work();
    } finally {
      this.#ownDepth -= 1;
    }
  }

  /** Hands all waiting changes of cells over to Univer. */
  flush(): void {
    for (const sheet of this.#sheetsById.values()) sheet.flush();
  }

  dispose(): void {
    this.formulas.dispose();
  }
}

/** Univer leaves the front as it is for what others do who edit the same workbook. */
const BEHIND: IExecutionOptions = { fromCollab: true };

/** An Excel's first sheet and sizes; widths and heights in pixels. */
function emptyWorkbook(): Partial<IWorkbookData> {
  const id = "sheet-1";
  return {
    name: "Book1",
    sheetOrder: [id],
    sheets: { [id]: emptySheet(id, "Sheet1") },
  };
}

export function emptySheet(id: string, name: string) {
  return {
    id,
    name,
    rowCount: 1000,
    columnCount: 26,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    showGridlines: BooleanNumber.TRUE,
  };
}
