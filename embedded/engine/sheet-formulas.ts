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
import { InsertSheetMutation } from "@univerjs/sheets";
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
 * removed: with hundreds of sheets that takes minutes.
 */
export class SheetFormulas {
  readonly #document: OpenDocument;
  readonly #model: FormulaDataModel;
  readonly #knownById = new Map<string, KnownFormulas>();
  readonly #subscriptions: readonly { dispose(): void }[];

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
  mayName({ name }: DocumentSheet): boolean {
    const { sheets, univerAPI, unitId } = this.#document;
    const written = name.replaceAll("'", "''").toLowerCase();
    const names = univerAPI.service(IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
    return (
      Object.values(names).some(({ formulaOrRefString }) =>
        formulaOrRefString.toLowerCase().includes(written),
      ) ||
      sheets.some(({ worksheet }) =>
        this.#known(worksheet).naming.some((formula) => formula.includes(written)),
      )
    );
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #all(): IFormulaData {
    const workbooks = this.#document.univerAPI
      .service(IUniverInstanceService)
      .getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    return Object.fromEntries(
      workbooks.map((workbook) => [
        workbook.getUnitId(),
        Object.fromEntries(
          workbook.getSheets().map((sheet) => [sheet.getSheetId(), this.#known(sheet).formulas]),
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
    if (typeof params === "object" && params !== null && "subUnitId" in params) {
      this.#knownById.delete(String(params.subUnitId));
    } else if (!isCalculation && id !== InsertSheetMutation.id) {
      this.#knownById.clear();
    }
  }
}

function textsOf(formulas: FormulasOfSheet): string[] {
  const texts: string[] = [];
  new ObjectMatrix<Nullable<IFormulaDataItem>>(formulas ?? {}).forValue((_row, _column, cell) => {
    if (cell != null) texts.push(cell.f);
  });
  return texts;
}
