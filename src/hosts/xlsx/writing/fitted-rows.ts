import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { RowModel, SheetModel } from "../../../sheet-model/sheet";

/** A row with a height, as hucre writes it: always one that stays. */
const ROW_OF_HEIGHT = /(<row r="(\d+)" ht="[^"]*") customHeight="1"/g;
/** The earliest day that a zip file can name, in whatever time zone this runs. */
const WRITTEN = new Date(1980, 0, 1);

/** Which rows of a workbook's sheets are fitted to what they hold, as their file has to say. */
export class FittedRows {
  /** Row numbers as the file counts them, from 1, by the sheet's name. */
  readonly #rowsBySheet = new Map<string, ReadonlySet<number>>();

  note(sheetName: string, rows: readonly RowModel[]): void {
    const fitted = rows.flatMap((row, index) => (row.fitted === true ? [index + 1] : []));
    if (fitted.length > 0) this.#rowsBySheet.set(sheetName, new Set(fitted));
  }

  /** The file with these rows marked, which hucre cannot; the very same bytes where there are none. */
  markedIn(xlsx: Uint8Array, sheets: readonly Pick<SheetModel, "name">[]): Uint8Array {
    if (this.#rowsBySheet.size === 0) return xlsx;
    const files = unzipSync(xlsx);
    for (const [index, { name }] of sheets.entries()) {
      const fitted = this.#rowsBySheet.get(name);
      if (fitted === undefined) continue;
      const path = `xl/worksheets/sheet${String(index + 1)}.xml`;
      const part = files[path];
      if (part === undefined) throw new Error(`hucre wrote no ${path}`);
      files[path] = strToU8(
        strFromU8(part).replace(ROW_OF_HEIGHT, (row, start: string, number: string) =>
          fitted.has(Number(number)) ? start : row,
        ),
      );
    }
    return zipSync(files, { mtime: WRITTEN });
  }
}
