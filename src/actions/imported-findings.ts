import { mostCommonYear, otherYear } from "../scoring/compiled-year";
import type { FindingRow } from "../templates/sheets/findings-sheet";
import type { UnitInWorkbook } from "./compiled-sheets";
import { refusedRows, unitFindingRows } from "./finding-rows";
import type { ImportWork } from "./plan-import";
import type { RefusedFile, Submission } from "./read-submissions";

/** What an import has to say of its files. */
interface ImportedFiles extends Pick<ImportWork, "unchanged"> {
  readonly refused: readonly RefusedFile[];
  /** Those that were taken in, and of them those that took the place of what a unit had sent before. */
  readonly written: readonly Submission[];
  readonly updated: readonly Submission[];
  /** The units that the workbook has then. */
  readonly units: readonly UnitInWorkbook[];
}

/**
 * The lines of `Phát hiện` after an import: of a file that was read again what it says now, of all others
 * what they said, the refused first. Files that said nothing new count: an import that broke off may not
 * have come to its findings.
 */
export function importedFindings(
  former: readonly FindingRow[],
  { refused, written, updated, unchanged, units }: ImportedFiles,
): FindingRow[] {
  const said = [...written, ...unchanged];
  const year = mostCommonYear(units.map(({ scorecard }) => scorecard));
  const read = new Set([...said, ...refused].map(({ file }) => file.name));
  const sentAnew = new Set(updated.map(({ reading }) => reading.scorecard.unit.name));
  const kept = former.filter(({ file, unit }) => !read.has(file) && !sentAnew.has(unit));
  return [
    ...refusedRows(refused),
    ...kept.filter(({ severity }) => severity === "refused"),
    ...kept.filter(({ severity }) => severity !== "refused"),
    ...said.flatMap(({ file, reading }) => {
      const { scorecard, findings } = reading;
      const all = [...findings, ...otherYear(scorecard, year)];
      return unitFindingRows(scorecard.unit.name, file.name, all);
    }),
  ];
}
