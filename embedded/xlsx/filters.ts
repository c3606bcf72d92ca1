import type { IAutoFilter } from "@univerjs/sheets-filter";
import type { Sheet } from "hucre/xlsx";
import { parseAddress, rangeAddress } from "../../src/sheet-model/address";
import { fromUniver, toUniver } from "../engine/rectangle";

type StoredFilter = NonNullable<Sheet["autoFilter"]>;

/**
 * A sheet's filter; `hiddenRows` are those of the file, where a row that was filtered out is a hidden
 * row like any other. Of the conditions files have, hucre knows lists of values.
 */
export function openedFilter(
  { range, columns = [] }: StoredFilter,
  hiddenRows: readonly number[],
): IAutoFilter | undefined {
  const area = parseAddress(range);
  if (area === undefined) return undefined;
  const filterColumns = columns.flatMap(({ colIndex, filters = [] }) =>
    filters.length === 0 ? [] : { colId: area.firstColumn + colIndex, filters: { filters } },
  );
  const isBelowHeadings = (row: number) => row > area.firstRow && row <= area.lastRow;
  const cachedFilteredOut = filterColumns.length > 0 ? hiddenRows.filter(isBelowHeadings) : [];
  return { ref: toUniver(area), filterColumns, cachedFilteredOut };
}

export function storedFilter({ ref, filterColumns = [] }: IAutoFilter): StoredFilter {
  const columns = filterColumns.flatMap(({ colId, filters }) =>
    filters?.filters === undefined
      ? []
      : { colIndex: colId - ref.startColumn, filters: filters.filters },
  );
  return { range: rangeAddress(fromUniver(ref)), ...(columns.length > 0 && { columns }) };
}
