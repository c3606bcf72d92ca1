import { err, ok } from "../../result";
import { type CellContent, EMPTY_CELL } from "../../sheet-model/cell-content";
import type { CellChange, Undo } from "../../sheet-model/open-workbook";
import { showsDay } from "../../sheet-model/serial-dates";
import { type Answer, attempt, undo } from "./attempt";
import { TEXT_FORMAT, literal } from "./drawing/cell-contents";
import {
  type FormerSheet,
  contentOfLoaded,
  loadFormer,
  puttingBack,
  restore,
} from "./former-cells";
import { isSameContent } from "./reading/cell-content";
import { protectAgain, unprotect } from "./sheet-protection";

/** One cell, what it must hold, and what is done to it then. */
interface Replacement {
  readonly sheetName: string;
  readonly cell: string;
  readonly expected: CellContent;
  /** `former` is the cell as it was loaded. */
  readonly write: (range: Excel.Range, former: Excel.Range) => void;
}

/** Changes single cells, each named once, where all of them still hold what was read there. */
export async function changeCells(changes: readonly CellChange[]): Promise<Answer<Undo>> {
  const replaced = await replaceCells(
    changes.map(({ from, to, ...place }) => ({
      ...place,
      expected: from,
      write: (range, former) => {
        writeInput(range, to, String(former.numberFormat[0]?.[0]));
      },
    })),
  );
  return replaced.ok ? ok(() => changeBack(changes, replaced.value)) : replaced;
}

async function changeBack(
  changes: readonly CellChange[],
  former: readonly Excel.Range[],
): Promise<Answer<void>> {
  const replacements = former.flatMap((before, index): Replacement[] => {
    const change = changes[index];
    if (change === undefined) return [];
    const { sheetName, cell, to } = change;
    const write = (range: Excel.Range) => {
      restore(range, before);
    };
    return [{ sheetName, cell, expected: contentOf(to), write }];
  });
  const replaced = await replaceCells(replacements);
  return replaced.ok ? ok(undefined) : replaced;
}

/** A sheet and what is to be replaced there, beside the cells that are to be. */
interface SheetToChange extends FormerSheet {
  readonly replacements: readonly Replacement[];
}

/**
 * Looks at all cells in one request and writes them in another; answers with what they were. Protected
 * sheets are protected again as they were; when anything fails all is put back.
 */
async function replaceCells(
  replacements: readonly Replacement[],
): Promise<Answer<readonly Excel.Range[]>> {
  const sheetNames = [...new Set(replacements.map(({ sheetName }) => sheetName))];
  const [sheetName] = sheetNames;
  const undertaking = {
    what: `change cells of ${sheetNames.join(", ")}`,
    ...(sheetName !== undefined && sheetNames.length === 1 && { sheetName }),
  };
  let former: readonly FormerSheet[] = [];
  const replaced = await attempt(undertaking, async (context) => {
    const found = sheetNames.map((name): SheetToChange => {
      const onSheet = replacements.filter((each) => each.sheetName === name);
      const addresses = onSheet.map(({ cell }) => cell);
      return { ...loadFormer(context, name, addresses), replacements: onSheet };
    });
    await context.sync();
    const gone = found.find(({ worksheet }) => worksheet.isNullObject);
    if (gone !== undefined) return err({ kind: "sheet-gone", sheetName: gone.sheetName });
    const [changed] = found.flatMap(changedSince);
    if (changed !== undefined) {
      return err({ kind: "cell-changed", sheetName: changed.sheetName, cell: changed.cell });
    }
    former = found;
    context.workbook.application.suspendApiCalculationUntilNextSync();
    for (const sheet of found) writeSheet(sheet);
    await context.sync();
    return ok(replacements.flatMap((each) => formerCell(found, each) ?? []));
  });
  if (replaced.ok || former.length === 0) return replaced;
  return err(await undo(replaced.error, sheetNames, puttingBack(former)));
}

/** What is to be replaced in a sheet where something else stands by now. */
const changedSince = ({ blocks, replacements }: SheetToChange): Replacement[] =>
  replacements.filter(({ expected }, index) => {
    const cell = blocks[index]?.cells;
    return cell === undefined || !isSameContent(contentOfLoaded(cell), expected);
  });

function writeSheet({ worksheet, blocks, replacements }: SheetToChange): void {
  unprotect(worksheet, worksheet.protection);
  for (const [index, { address, cells }] of blocks.entries()) {
    // Another object than the loaded one, which would take on what is set on it.
    replacements[index]?.write(worksheet.getRange(address), cells);
  }
  protectAgain(worksheet, worksheet.protection);
}

function formerCell(
  found: readonly SheetToChange[],
  replacement: Replacement,
): Excel.Range | undefined {
  for (const { blocks, replacements } of found) {
    const index = replacements.indexOf(replacement);
    if (index >= 0) return blocks[index]?.cells;
  }
  return undefined;
}

/** A number must be shown as one; a text must stay the text that it is. */
function writeInput(range: Excel.Range, input: string | number, format: string): void {
  const isTextCell = format === TEXT_FORMAT;
  if (typeof input === "number") {
    if (isTextCell || showsDay(format)) range.numberFormat = [["General"]];
    range.values = [[input]];
    return;
  }
  // The apostrophe before a text might stay in a text cell.
  if (isTextCell) range.numberFormat = [["General"]];
  range.values = [[input === "" ? "" : literal(input)]];
  if (isTextCell) range.numberFormat = [[TEXT_FORMAT]];
}

function contentOf(input: string | number): CellContent {
  if (typeof input === "number") return { kind: "number", value: input };
  return input === "" ? EMPTY_CELL : { kind: "text", text: input };
}
