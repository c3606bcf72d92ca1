/** What webpack throws where a part of the pane could not be fetched; it may be fetched at the next try. */
export const isNotLoaded = (error: unknown): boolean =>
  error instanceof Error && error.name === "ChunkLoadError";

/** Undefined where a part of the pane could not be fetched; throws anything else again. */
export function whereNotLoaded(error: unknown): undefined {
  if (!isNotLoaded(error)) throw error;
}
