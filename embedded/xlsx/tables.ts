import type { Cell, Sheet } from "hucre/xlsx";
import { parseAddress, rangeAddress } from "../../src/sheet-model/address";
import type { ColumnTotal, TableExtras } from "../engine/document";
import { storedText } from "./cell-values";

type StoredTable = NonNullable<Sheet["tables"]>[number];
type StoredColumn = StoredTable["columns"][number];

/** Formulas of columns and what is filtered are left out: hucre does not know them. */
export function openedTables(stored: readonly StoredTable[]): TableExtras[] {
  return stored.flatMap((table) => {
    const area = parseAddress(table.range ?? "");
    if (area === undefined) return [];
    return {
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      name: table.displayName ?? table.name,
      area,
      style: table.style ?? "",
      showBandedRows: table.showRowStripes === true,
      showBandedColumns: table.showColumnStripes === true,
      showFilterButton: table.showAutoFilter === true,
      ...(table.showTotalRow === true && { totals: table.columns.map(openedTotal) }),
    };
  });
}

/** `cells` are the sheet's, by "row,column": a file repeats the headings as the columns' names. */
export function storedTables(
  tables: readonly TableExtras[],
  cells: ReadonlyMap<string, Cell>,
): StoredTable[] {
  return tables.map(({ name, area, style, totals, ...shown }) => ({
    name,
    displayName: name,
    range: rangeAddress(area),
    columns: Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) => ({
      name: columnName(cells.get(`${String(area.firstRow)},${String(area.firstColumn + index)}`)),
      ...storedTotal(totals?.[index]),
    })),
    style,
    showRowStripes: shown.showBandedRows,
    showColumnStripes: shown.showBandedColumns,
    showAutoFilter: shown.showFilterButton,
    showTotalRow: totals !== undefined,
  }));
}

const openedTotal = ({ totalFunction, totalFormula, totalLabel }: StoredColumn): ColumnTotal => ({
  ...(totalFunction !== undefined && { function: totalFunction }),
  ...(totalFormula !== undefined && { formula: totalFormula }),
  ...(totalLabel !== undefined && { label: totalLabel }),
});

const storedTotal = ({
  function: totalFunction,
  formula,
  label,
}: ColumnTotal = {}): Partial<StoredColumn> => ({
  ...(totalFunction !== undefined && { totalFunction }),
  ...(formula !== undefined && { totalFormula: formula }),
  ...(label !== undefined && { totalLabel: storedText(label) }),
});

/** As an attribute, in which a line break has to be escaped as Excel does it. */
function columnName(cell: Cell | undefined): string {
  const text = cell?.richText?.map((run) => run.text).join("") ?? String(cell?.value ?? "");
  return text.replaceAll("\n", "_x000a_");
}
