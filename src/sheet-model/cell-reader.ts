import type { Grid } from "./grid";

/**
 * Reads what stands in the cells of an address with its sheet, "Sheet1!A2:A9": rows × columns from its
 * first cell, without the empty cells at the ends. Undefined where that cannot be read just now.
 */
export type CellReader = (address: string) => Promise<Grid["rows"] | undefined>;
