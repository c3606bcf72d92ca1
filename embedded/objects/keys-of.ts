/** The keys of a table as the type knows them; only for tables that hold nothing else. */
export function keysOf<Table extends object>(table: Table): readonly (keyof Table & string)[] {
  return Object.keys(table) as (keyof Table & string)[];
}
