/** An object without one of its properties. */
export function without<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  key: Key,
): Omit<Whole, Key> {
  const rest = { ...whole };
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a copy's property, by a known key
  delete rest[key];
  return rest;
}
