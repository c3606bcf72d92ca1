import { ok } from "../../../result";
import { rangeAddress } from "../../../sheet-model/address";
import { type SheetModel, TABLE_STYLE, type TableModel } from "../../../sheet-model/sheet";
import type { Answer } from "../attempt";
import { CALL_BYTES, type Step } from "../request-limit";

/**
 * Makes a range with its headings a table. Excel gives a new table a look of its own, which the cells'
 * looks are drawn over. `freeNames` are those of `freeTableNames`.
 */
export const tableStep = (
  { name, range }: TableModel,
  freeNames: ReadonlyMap<string, string>,
): Step => ({
  bytes: 6 * CALL_BYTES,
  queue: (worksheet) => {
    // As a range: an address alone would be looked for on the sheet in front.
    const table = worksheet.tables.add(worksheet.getRange(rangeAddress(range)), true);
    table.name = freeNames.get(name) ?? name;
    table.style = TABLE_STYLE;
    table.showBandedRows = false;
  },
});

/**
 * Gives tables that were numbered the names they were to have, where those went with retired sheets:
 * PivotTables and Power Query look for a table by its name.
 */
export async function takeFreedNames(
  context: Excel.RequestContext,
  names: ReadonlyMap<string, string>,
): Promise<Answer<void>> {
  const numbered = [...names].filter(([wish, name]) => name !== wish);
  if (numbered.length === 0) return ok(undefined);
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  const taken = new Set(tables.items.map(({ name }) => name.toLowerCase()));
  for (const [wish, name] of numbered) {
    if (!taken.has(wish.toLowerCase())) tables.getItem(name).name = wish;
  }
  await context.sync();
  return ok(undefined);
}

/** The names under which the tables of these sheets can be added to a workbook that has others. */
export const tableNamesFor = (
  sheets: readonly SheetModel[],
  taken: readonly string[],
): Map<string, string> =>
  freeTableNames(
    sheets.flatMap(({ table }) => (table === undefined ? [] : [table.name])),
    taken,
  );

/**
 * The names under which tables can be added to a workbook that has some: a name that is taken, also by
 * a table of a retired sheet, is numbered.
 */
function freeTableNames(wishes: readonly string[], taken: readonly string[]): Map<string, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return new Map(
    wishes.map((wish) => {
      let name = wish;
      for (let number = 2; used.has(name.toLowerCase()); number++) {
        name = `${wish}_${String(number)}`;
      }
      used.add(name.toLowerCase());
      return [wish, name];
    }),
  );
}
