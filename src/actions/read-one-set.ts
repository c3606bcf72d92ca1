import type { CriteriaSet } from "../criteria/criteria-set";
import { KNOWN_SETS } from "../criteria/known-sets";
import type { WorkbookFiles } from "../sheet-model/workbook-files";
import { nameOfSet } from "../templates/recorded-set";
import { type ScorecardOfSet, checkScorecard, readFileBySet } from "./check-scorecard";
import { type ReadingOptions, readFiles } from "./read-files";
import type { RefusedFile, Submission, Submissions } from "./read-submissions";
import type { SourceFile } from "./source-file";

export interface SubmissionsOfSet<File extends SourceFile> extends Submissions<File> {
  readonly set: CriteriaSet;
}

/**
 * Reads files' scorecards by the one set that most of them say is theirs, of several that are as many by the
 * first; by the usual one where none says. A file of another set is refused; one that says none is read by it.
 */
export async function readSubmissionsOfOneSet<File extends SourceFile>(
  sources: readonly File[],
  files: WorkbookFiles,
  options: ReadingOptions<File> = {},
): Promise<SubmissionsOfSet<File>> {
  let likely: CriteriaSet | undefined;
  const all = await readFiles(
    sources,
    async (fileName, bytes) => {
      const read = await readFileBySet(fileName, bytes, undefined, files, likely);
      if (read.ok && read.value.isOwn) likely ??= read.value.set;
      return read;
    },
    options,
  );
  const set = mostRecorded(all.read.map(({ reading }) => reading)) ?? KNOWN_SETS.usual;
  const read: Submission<File>[] = [];
  const refused: RefusedFile<File>[] = [...all.refused];
  for (const { file, reading: of } of all.read) {
    if (isSame(of.set, set)) {
      read.push({ file, reading: of.reading });
    } else if (of.isOwn) {
      const [recorded, wanted] = [nameOfSet(of.set), nameOfSet(set)];
      refused.push({ file, refusal: { kind: "other-set", recorded, wanted } });
    } else {
      // It was read before a file had said which set they have.
      const again = await checkScorecard(file.name, await file.read(), set, files);
      if (again.ok) read.push({ file, reading: again.value });
      else refused.push({ file, refusal: again.error });
    }
  }
  return { set, read, refused };
}

const isSame = (a: CriteriaSet, b: CriteriaSet): boolean => a.contentHash === b.contentHash;

function mostRecorded(readings: readonly ScorecardOfSet[]): CriteriaSet | undefined {
  const recorded = readings.flatMap(({ set, isOwn }) => (isOwn ? [set] : []));
  const filesOf = (set: CriteriaSet) => recorded.filter((other) => isSame(other, set)).length;
  // Sorting keeps the order of those that are as many.
  return [...recorded].sort((a, b) => filesOf(b) - filesOf(a))[0];
}
