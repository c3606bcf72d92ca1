import type { CellContent } from "../../sheet-model/cell-content";
import { literal } from "./drawing/cell-contents";
import { cellContent } from "./reading/cell-content";
import { loadProtection, protectAgain, unprotect } from "./sheet-protection";

/** Cells of one sheet as they were loaded before they are written to. */
export interface FormerSheet {
  readonly sheetName: string;
  /** Its protection is loaded. */
  readonly worksheet: Excel.Worksheet;
  readonly blocks: readonly FormerBlock[];
}

export interface FormerBlock {
  /** A1 address in its sheet. */
  readonly address: string;
  readonly cells: Excel.Range;
}

/** Loads cells of a sheet, which may be the null object, with all that is needed to put them back. */
export function loadFormer(
  context: Excel.RequestContext,
  sheetName: string,
  addresses: readonly string[],
): FormerSheet {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("name");
  loadProtection(worksheet);
  const blocks = addresses.map((address) => ({
    address,
    cells: worksheet.getRange(address).load("formulas,values,valueTypes,numberFormat"),
  }));
  return { sheetName, worksheet, blocks };
}

/** What the first of loaded cells holds. */
export const contentOfLoaded = ({ values, valueTypes, numberFormat }: Excel.Range): CellContent =>
  cellContent(values[0]?.[0], valueTypes[0]?.[0] ?? "", String(numberFormat[0]?.[0]));

/** Puts cells back that differ from what they were, and the protection of their sheets. */
export const puttingBack =
  (former: readonly FormerSheet[]) =>
  async (context: Excel.RequestContext): Promise<void> => {
    const now = former.map(({ sheetName, blocks }) =>
      loadFormer(
        context,
        sheetName,
        blocks.map(({ address }) => address),
      ),
    );
    await context.sync();
    for (const [index, { worksheet, blocks }] of former.entries()) {
      const current = now[index];
      if (current === undefined || current.worksheet.isNullObject) continue;
      const changed = blocks.filter(({ cells }, place) => {
        const found = current.blocks[place]?.cells;
        return found === undefined || stateOf(cells) !== stateOf(found);
      });
      const { protection } = current.worksheet;
      // A sheet that was not written to is left alone: it may be one that asks for a password.
      if (changed.length === 0 && protection.protected === worksheet.protection.protected) continue;
      unprotect(current.worksheet, protection);
      for (const { address, cells } of changed) restore(current.worksheet.getRange(address), cells);
      protectAgain(current.worksheet, worksheet.protection);
    }
    await context.sync();
  };

const stateOf = ({ formulas, valueTypes, numberFormat }: Excel.Range): string =>
  JSON.stringify([formulas, valueTypes, numberFormat]);

/** Writes loaded cells as they were: formulas as formulas, dates as dates, texts as the texts they are. */
export function restore(range: Excel.Range, former: Excel.Range): void {
  const formats: unknown[][] = former.numberFormat;
  // An apostrophe before a text might stay in what is a text cell by now.
  range.numberFormat = formats.map((row) => row.map(() => "General"));
  range.formulas = former.formulas.map((formulas: unknown[], row) =>
    formulas.map((formula, column) => {
      const value: unknown = former.values[row]?.[column];
      return isText(formula, value, former.valueTypes[row]?.[column]) ? literal(formula) : formula;
    }),
  );
  range.numberFormat = formats;
}

/** Office.js gives a text that begins with "=" like a formula, but for its value. */
function isText(
  formula: unknown,
  value: unknown,
  valueType: string | undefined,
): formula is string {
  return (
    typeof formula === "string" && formula !== "" && formula === value && valueType !== "Error"
  );
}
