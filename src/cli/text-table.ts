/** Rows as aligned columns of text, headings first. */
export function textTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? "").normalize("NFC").length)),
  );
  return all.map((row) =>
    row
      .map((text, column) => text.normalize("NFC").padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
