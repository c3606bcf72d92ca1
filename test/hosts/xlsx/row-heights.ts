import { strFromU8, unzipSync } from "fflate";
import { fitRows } from "./engines";

/** What a row without a height of its own gets, in points. */
const DEFAULT_HEIGHT = 15;
/** Engines round heights to whole pixels. */
const TOLERANCE = 1;
/** Excel has no higher row: what is longer is read in the cell, not on paper. */
const HIGHEST = 409;

const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/;
const ROW_OF_HEIGHT = /<row r="(\d+)"[^>]* ht="([\d.]+)"/g;

interface RowCheck {
  /** Each row that is lower than LibreOffice would make it, as a sentence for the test's report. */
  readonly cut: readonly string[];
  /** How many rows need more than one line. */
  readonly wrapped: number;
}

/** Whether a file's rows show all of what they hold, as LibreOffice measures texts. */
export async function checkRows(xlsx: Uint8Array): Promise<RowCheck> {
  const heights = heightsByRow(xlsx);
  const needed = [...heightsByRow(await fitRows(xlsx))];
  const cut = needed.flatMap(([row, points]) => {
    const height = heights.get(row) ?? DEFAULT_HEIGHT;
    if (height + TOLERANCE >= points || height >= HIGHEST) return [];
    return `${row}: ${String(height)} of ${String(points)} points`;
  });
  return { cut, wrapped: needed.filter(([, points]) => points > DEFAULT_HEIGHT + 5).length };
}

/** Heights in points, by the number of the sheet and of the row. */
function heightsByRow(xlsx: Uint8Array): Map<string, number> {
  const heights = new Map<string, number>();
  for (const [path, part] of Object.entries(unzipSync(xlsx))) {
    const sheet = SHEET.exec(path)?.[1];
    if (sheet === undefined) continue;
    for (const [, row, points] of strFromU8(part).matchAll(ROW_OF_HEIGHT)) {
      heights.set(`sheet ${sheet} row ${String(row)}`, Number(points));
    }
  }
  return heights;
}
