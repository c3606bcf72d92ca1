import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { FUNCTION_FILES, finishedMetadata } from "../../scripts/functions-metadata.mjs";
import * as checkFunctions from "../../src/functions/check-functions";
import * as criteriaFunctions from "../../src/functions/criteria-functions";
import * as rankingFunctions from "../../src/functions/ranking-functions";
import * as sumFunctions from "../../src/functions/sum-functions";
import { withoutTail } from "../../src/sheet-model/grid";
import { type OpenExcelOptions, type OfficeInNode, openExcel } from "../embedded/office-in-node";

type Registration = NonNullable<OpenExcelOptions["functions"]>;
type Implementations = Registration["implementations"];

const BY_NAME: Implementations = {
  ...checkFunctions,
  ...criteriaFunctions,
  ...rankingFunctions,
  ...sumFunctions,
};

const generated = await generateCustomFunctionsMetadata([...FUNCTION_FILES]);
export const generatorErrors: readonly string[] = generated.errors;

/** functions.json, as the build makes it. */
export const METADATA: unknown = JSON.parse(finishedMetadata(generated.metadataJson));

/** The functions by their ids, as the build associates them. */
export const FUNCTIONS: Implementations = Object.fromEntries(
  generated.associate.map(({ id, functionName }) => {
    const implementation = BY_NAME[functionName];
    if (implementation === undefined) throw new Error(`Nothing exports ${functionName}`);
    return [id, implementation];
  }),
);

/** The embedded Excel with the add-in's functions; `emptyCells` as Excel on the web or on Windows hands them over. */
export const openExcelWithFunctions = (
  emptyCells: NonNullable<Registration["emptyCells"]> = "null",
): Promise<OfficeInNode> =>
  openExcel({
    functions: { namespace: "CCHC", metadata: METADATA, implementations: FUNCTIONS, emptyCells },
  });

export type CellValue = string | number | boolean;

/** What a formula shows: the cells it fills, and what Excel says about its errors. */
export interface Shown {
  readonly cells: readonly (readonly CellValue[])[];
  readonly messages: readonly string[];
}

/** Behind the data that formulas refer to. */
const FORMULA_COLUMN = 8;
const ROWS = 200;
const COLUMNS = 10;

/**
 * What each formula shows beside the same data, each on a sheet of its own. `data` stand from A1 on; a
 * text that begins with "'" is one, whatever follows. Formulas are as in an English Excel.
 */
export async function evaluate(
  excel: OfficeInNode,
  data: readonly (readonly CellValue[])[],
  formulas: readonly string[],
): Promise<Shown[]> {
  const names = formulas.map((_, index) => `Ví dụ ${String(index + 1)}`);
  const values = await Excel.run(async (context) => {
    const shown = formulas.map((formula, index) => {
      const sheet = context.workbook.worksheets.add(names[index]);
      const [width = 0] = data.map((row) => row.length);
      if (width > 0)
        sheet.getRangeByIndexes(0, 0, data.length, width).values = data.map((row) => [...row]);
      sheet.getCell(0, FORMULA_COLUMN).formulas = [[formula]];
      return sheet.getRangeByIndexes(0, FORMULA_COLUMN, ROWS, COLUMNS).load("values");
    });
    await context.sync();
    return shown.map((range) => range.values as CellValue[][]);
  });
  return values.map((cells, index) => ({
    cells: withoutEmptyEnds(cells),
    messages: excel.workbook.functionMessages(`'${names[index] ?? ""}'!I1`),
  }));
}

function withoutEmptyEnds(cells: readonly (readonly CellValue[])[]): CellValue[][] {
  const isEmpty = (value: CellValue) => value === "";
  const width = Math.max(...cells.map((row) => withoutTail([...row], isEmpty).length));
  const height = withoutTail([...cells], (row) => row.every(isEmpty)).length;
  return cells.slice(0, Math.max(1, height)).map((row) => row.slice(0, Math.max(1, width)));
}
