/** A number of things: "1 cell", "3 cells". */
export const counted =
  (noun: string, plural = `${noun}s`) =>
  (count: number): string =>
    `${String(count)} ${count === 1 ? noun : plural}`;
