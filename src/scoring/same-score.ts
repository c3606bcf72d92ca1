import type { Score } from "./score";

/** Whether two entries are one score; an invalid one may have been written back and read anew in between. */
export function isSameScore(a: Score, b: Score): boolean {
  if (a.kind === "valid") return b.kind === "valid" && a.points === b.points;
  if (a.kind === "invalid") return b.kind === "invalid" && enteredText(a) === enteredText(b);
  return b.kind === a.kind;
}

/** What was not understood is written back in quotes or cut short, and so may be read anew. */
const enteredText = ({ entered }: Score & { readonly kind: "invalid" }): string =>
  String(entered).replace(/[“”…]/g, "").slice(0, LEAST_KEPT).trim();

/** So many characters of an entry are written back at least. */
const LEAST_KEPT = 200;
