import {
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IDefinedNamesService,
  type IFormulaData,
  type IFormulaDataItem,
} from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import { changedCells } from "./changed-cells";
import type { DocumentSheet } from "./document-sheet";
import type { OpenDocument } from "./open-document";
import { type UniverCommand, afterCommands, beforeCommands } from "./univer-commands";
import "./univer-services";

type FormulasOfSheet = ReturnType<FormulaDataModel["getSheetFormulaData"]>;

interface KnownFormulas {
  readonly worksheet: Worksheet;
  readonly formulas: FormulasOfSheet;
  /** Those that name a sheet, in small letters. */
  readonly naming: readonly string[];
}

/**
 * Remembers the formulas of sheets that have not changed. Univer reads those of all sheets whenever
 * cells of one are written or a sheet is added, and takes all of them to pieces when one is renamed or
 * removed: with hundreds of sheets that takes minutes. So it is shown only those that it may have to
 * change.
 */
export class SheetFormulas {
  readonly #document: OpenDocument;
  readonly #model: FormulaDataModel;
  readonly #knownById = new Map<string, KnownFormulas>();
  readonly #subscriptions: readonly { dispose(): void }[];
  /** The only sheets whose formulas are shown to Univer, where not all are. */
  #shown: ReadonlySet<Worksheet> | undefined;

  constructor(document: OpenDocument) {
    const { univerAPI } = document;
    this.#document = document;
    this.#model = univerAPI.service(FormulaDataModel);
    this.#model.getFormulaData = () => this.#all();
    this.#subscriptions = [
      beforeCommands(univerAPI, (command) => {
        this.#forget(command);
        return true;
      }),
      // Univer adds what it reads to what it was given, before this is told.
      afterCommands(univerAPI, (command) => {
        this.#forget(command);
      }),
    ];
  }

  /** Whether a formula or a name may name a sheet; no changes wait. */
  mayName(sheet: DocumentSheet): boolean {
    const { univerAPI, unitId } = this.#document;
    const names = univerAPI.service(IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
    const written = asWritten(sheet);
    return (
      Object.values(names).some(({ formulaOrRefString }) =>
        formulaOrRefString.toLowerCase().includes(written),
      ) || this.#naming(sheet).length > 0
    );
  }

  /** Shows Univer the formulas of those sheets only that may name one, while it changes these. */
  showingNaming(sheet: DocumentSheet, change: () => void): void {
    this.#shown = new Set(this.#naming(sheet));
    try {
      change();
    } finally {
      this.#shown = undefined;
    }
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #naming(sheet: DocumentSheet): Worksheet[] {
    const written = asWritten(sheet);
    return this.#document.sheets
      .map(({ worksheet }) => worksheet)
      .filter((worksheet) =>
        this.#known(worksheet).naming.some((formula) => formula.includes(written)),
      );
  }

  #all(): IFormulaData {
    const workbooks = this.#document.univerAPI
      .service(IUniverInstanceService)
      .getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    return Object.fromEntries(
      workbooks.map((workbook) => [
        workbook.getUnitId(),
        Object.fromEntries(
          workbook
            .getSheets()
            .filter((sheet) => this.#shown?.has(sheet) ?? true)
            .map((sheet) => [sheet.getSheetId(), this.#known(sheet).formulas]),
        ),
      ]),
    );
  }

  #known(worksheet: Worksheet): KnownFormulas {
    const id = worksheet.getSheetId();
    const before = this.#knownById.get(id);
    if (before?.worksheet === worksheet) return before;
    const formulas = this.#model.getSheetFormulaData(worksheet.getUnitId(), id);
    const naming = textsOf(formulas).filter((formula) => formula.includes("!"));
    const known = { worksheet, formulas, naming: naming.map((formula) => formula.toLowerCase()) };
    this.#knownById.set(id, known);
    return known;
  }

  #forget({ id, params, isCalculation }: UniverCommand): void {
    if (isCalculation && id === SetRangeValuesMutation.id && isOfValues(params)) return;
    if (typeof params === "object" && params !== null && "subUnitId" in params) {
      this.#knownById.delete(String(params.subUnitId));
    } else if (!isCalculation && id !== InsertSheetMutation.id) {
      this.#knownById.clear();
    }
  }
}

/** In formulas. */
const asWritten = ({ name }: DocumentSheet) => name.replaceAll("'", "''").toLowerCase();

/** Results of a calculation leave formulas as they are. */
function isOfValues(params: unknown): boolean {
  const { cellValue } = params as ISetRangeValuesMutationParams;
  return changedCells(cellValue).every(({ cell }) => cell?.f == null && cell?.si == null);
}

function textsOf(formulas: FormulasOfSheet): string[] {
  const texts: string[] = [];
  new ObjectMatrix<Nullable<IFormulaDataItem>>(formulas ?? {}).forValue((_row, _column, cell) => {
    if (cell != null) texts.push(cell.f);
  });
  return texts;
}
