/** Shows a cell of a sheet, an A1 address. */
export type ShowCell = (sheetName: string, cell: string) => void;
