import type { AssigneeProgress } from "../../scoring/assignment-progress";

/** Whose criteria alone a sheet shows. */
export type RowFilter = Pick<AssigneeProgress, "name" | "leaves">;

/** By the sheet's name; a sheet that shows everything has none. */
export type RowFilters = ReadonlyMap<string, RowFilter>;

/** The filters with one sheet's set, or taken away. */
export function withFilter(
  filters: RowFilters,
  sheetName: string,
  filter: RowFilter | undefined,
): RowFilters {
  const others = [...filters].filter(([name]) => name !== sheetName);
  return new Map(filter === undefined ? others : [...others, [sheetName, filter]]);
}
