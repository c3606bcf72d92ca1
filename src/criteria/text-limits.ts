/** In characters: no published name is as long, and a longer one is a text in the wrong place. */
export const MOST_CHARACTERS = { short: 1000, long: 10_000 } as const;
