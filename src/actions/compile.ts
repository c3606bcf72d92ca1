import type { CriteriaSet } from "../criteria/criteria-set";
import { type Finding, finding } from "../scoring/finding";
import { mayBeSameKind, unitKey } from "../scoring/org-unit";
import { type Standing, standingsOf } from "../scoring/standings";
import type { WorkbookFiles } from "../sheet-model/workbook-files";
import type { ScorecardReading } from "../templates/reading/read-scorecard";
import { checkScorecard } from "./check-scorecard";
import { RepeatedFiles } from "./repeated-files";
import type { FileRefusal, SourceFile } from "./source-file";

/** A unit that was taken in, with the file it came from. */
export interface CompiledFile<File extends SourceFile = SourceFile> {
  readonly file: File;
  readonly standing: Standing;
  readonly findings: readonly Finding[];
}

export interface RefusedFile<File extends SourceFile = SourceFile> {
  readonly file: File;
  readonly refusal: FileRefusal;
}

export interface Compilation<File extends SourceFile = SourceFile> {
  /** The year that most scorecards name. */
  readonly year: number | undefined;
  /** In the order of the files. */
  readonly units: readonly CompiledFile<File>[];
  readonly refused: readonly RefusedFile<File>[];
}

interface ReadFile<File extends SourceFile> {
  readonly file: File;
  readonly reading: ScorecardReading;
  readonly findings: Finding[];
}

/**
 * Reads the files one after the other and ranks their units. Of two files for one unit the first
 * counts and the second is refused; neither happens in silence. `onProgress` is told before each
 * file how many are done.
 */
export async function compileFiles<File extends SourceFile>(
  sources: readonly File[],
  set: CriteriaSet,
  files: WorkbookFiles,
  onProgress: (done: number, next: File) => void = () => undefined,
): Promise<Compilation<File>> {
  const read: ReadFile<File>[] = [];
  const filesByUnitKey = new Map<string, ReadFile<File>[]>();
  const refused: RefusedFile<File>[] = [];
  const repeated = new RepeatedFiles();
  for (const [index, file] of sources.entries()) {
    onProgress(index, file);
    const bytes = await file.read().catch(() => undefined);
    if (bytes === undefined) {
      refused.push({ file, refusal: { kind: "cannot-open" } });
      continue;
    }
    const original = await repeated.originalOf(file, bytes);
    if (original !== undefined) {
      refused.push({ file, refusal: { kind: "repeated-file", otherFile: original.name } });
      continue;
    }
    const reading = await checkScorecard(file.name, bytes, set, files);
    if (!reading.ok) {
      refused.push({ file, refusal: reading.error });
      continue;
    }
    const { unit } = reading.value.scorecard;
    const namesakes = filesByUnitKey.get(unitKey(unit)) ?? [];
    const first = namesakes.find((other) => mayBeSameKind(other.reading.scorecard.unit, unit));
    if (first === undefined) {
      const taken = { file, reading: reading.value, findings: [...reading.value.findings] };
      read.push(taken);
      filesByUnitKey.set(unitKey(unit), [...namesakes, taken]);
    } else {
      first.findings.push(finding({ kind: "duplicate-unit", otherFile: file.name }));
      const otherFile = first.file.name;
      refused.push({ file, refusal: { kind: "duplicate-unit", unit: unit.name, otherFile } });
    }
  }

  const year = mostCommonYear(read);
  for (const { reading, findings } of read) {
    const ofUnit = reading.scorecard.year;
    if (year !== undefined && ofUnit !== undefined && ofUnit !== year) {
      findings.push(finding({ kind: "other-year", year: ofUnit, compiledYear: year }));
    }
  }
  const standings = standingsOf(
    read.map(({ reading }) => reading.scorecard),
    set,
  );
  const units = standings.flatMap((standing, index) => {
    const { file, findings } = read[index] ?? {};
    return file === undefined || findings === undefined ? [] : [{ file, standing, findings }];
  });
  return { year, units, refused };
}

/** The earlier year where two are named equally often. */
function mostCommonYear(read: readonly ReadFile<SourceFile>[]): number | undefined {
  const countsByYear = new Map<number, number>();
  for (const { reading } of read) {
    const { year } = reading.scorecard;
    if (year !== undefined) countsByYear.set(year, (countsByYear.get(year) ?? 0) + 1);
  }
  const [mostCommon] = [...countsByYear].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return mostCommon?.[0];
}
