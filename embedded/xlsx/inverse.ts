/** Looks a table of names up from its values. */
export function inverse<Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
): ReadonlyMap<Value, Key>;
export function inverse(table: Readonly<Record<string, unknown>>): ReadonlyMap<unknown, string> {
  return new Map(Object.entries(table).map(([key, value]) => [value, key]));
}
