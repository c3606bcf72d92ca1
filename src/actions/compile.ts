import type { CriteriaSet } from "../criteria/criteria-set";
import { mostCommonYear, otherYear } from "../scoring/compiled-year";
import { type Finding, finding } from "../scoring/finding";
import { mayBeSameKind, unitKey } from "../scoring/org-unit";
import { type Standing, standingsOf } from "../scoring/standings";
import type { WorkbookFiles } from "../sheet-model/workbook-files";
import { checkScorecard } from "./check-scorecard";
import type { ReadingOptions } from "./read-files";
import { type SubmissionsOfSet, readSubmissionsOfOneSet } from "./read-one-set";
import {
  type ReadSubmission,
  type RefusedFile,
  type Submission,
  readSubmissions,
} from "./read-submissions";
import type { SourceFile } from "./source-file";

/** A unit that was taken in, with the file it came from. */
export interface CompiledFile<File extends SourceFile = SourceFile> {
  readonly file: File;
  readonly standing: Standing;
  readonly findings: readonly Finding[];
}

export interface Compilation<File extends SourceFile = SourceFile> {
  readonly set: CriteriaSet;
  /** The year that most scorecards name. */
  readonly year: number | undefined;
  /** In the order of the files. */
  readonly units: readonly CompiledFile<File>[];
  readonly refused: readonly RefusedFile<File>[];
}

interface TakenFile<File extends SourceFile> extends Submission<File> {
  readonly findings: Finding[];
}

/**
 * Reads the files one after the other and ranks their units. Of two files for one unit the first
 * counts and the second is refused; neither happens in silence. `onProgress` is told before each
 * file how many are done. Where no set is chosen, it is the one that the files say is theirs.
 */
export async function compileFiles<File extends SourceFile>(
  sources: readonly File[],
  chosen: CriteriaSet | undefined,
  files: WorkbookFiles,
  onProgress: (done: number, next: File) => void = () => undefined,
): Promise<Compilation<File>> {
  const submissions = await readAll(sources, chosen, files, { onProgress });
  const { set } = submissions;
  const taken: TakenFile<File>[] = [];
  const takenByUnitKey = new Map<string, TakenFile<File>[]>();
  const refused = [...submissions.refused];
  for (const { file, reading } of submissions.read) {
    const { unit } = reading.scorecard;
    const namesakes = takenByUnitKey.get(unitKey(unit)) ?? [];
    const first = namesakes.find((other) => mayBeSameKind(other.reading.scorecard.unit, unit));
    if (first === undefined) {
      const each = { file, reading, findings: [...reading.findings] };
      taken.push(each);
      takenByUnitKey.set(unitKey(unit), [...namesakes, each]);
    } else {
      first.findings.push(finding({ kind: "duplicate-unit", otherFile: file.name }));
      const otherFile = first.file.name;
      refused.push({ file, refusal: { kind: "duplicate-unit", unit: unit.name, otherFile } });
    }
  }

  const year = mostCommonYear(taken.map(({ reading }) => reading.scorecard));
  for (const { reading, findings } of taken) findings.push(...otherYear(reading.scorecard, year));
  const standings = standingsOf(
    taken.map(({ reading }) => reading.scorecard),
    set,
  );
  const units = standings.flatMap((standing, index) => {
    const { file, findings } = taken[index] ?? {};
    return file === undefined || findings === undefined ? [] : [{ file, standing, findings }];
  });
  const inOrder = [...sources];
  refused.sort((a, b) => inOrder.indexOf(a.file) - inOrder.indexOf(b.file));
  return { set, year, units, refused };
}

async function readAll<File extends SourceFile>(
  sources: readonly File[],
  set: CriteriaSet | undefined,
  files: WorkbookFiles,
  options: ReadingOptions<File>,
): Promise<SubmissionsOfSet<File>> {
  if (set === undefined) return readSubmissionsOfOneSet(sources, files, options);
  const readSubmission: ReadSubmission = (name, bytes) => checkScorecard(name, bytes, set, files);
  return { set, ...(await readSubmissions(sources, readSubmission, options)) };
}
