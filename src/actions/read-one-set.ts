import type { CriteriaSet } from "../criteria/criteria-set";
import { KNOWN_SETS } from "../criteria/known-sets";
import { type Result, err, ok } from "../result";
import { isSetRefusal } from "../scoring/set-refusal";
import type { WorkbookFiles } from "../sheet-model/workbook-files";
import { nameOfSet } from "../templates/recorded-set";
import { type ScorecardOfSet, readFileBySet } from "./check-scorecard";
import { type ReadingOptions, readFiles } from "./read-files";
import type { RefusedFile, Submission, Submissions } from "./read-submissions";
import type { FileRefusal, SourceFile } from "./source-file";

export interface SubmissionsOfSet<File extends SourceFile> extends Submissions<File> {
  readonly set: CriteriaSet;
}

/** A file, and what came of reading it so far: other files may show by which set it is to be read. */
interface Attempt<File extends SourceFile> {
  readonly file: File;
  readonly reading: Result<ScorecardOfSet, FileRefusal>;
}

/**
 * Reads files' scorecards by the one set that most of them say is theirs, of several that are as many by the
 * first; by the usual one where none says. A file of another set is refused; one that says none is read by it.
 * A set that one file brings is known to all, also to those before it.
 */
export async function readSubmissionsOfOneSet<File extends SourceFile>(
  sources: readonly File[],
  files: WorkbookFiles,
  options: ReadingOptions<File> = {},
): Promise<SubmissionsOfSet<File>> {
  let likely: CriteriaSet | undefined;
  const all = await readFiles<File, Attempt<File>["reading"], never>(
    sources,
    async (fileName, bytes) => {
      const read = await readFileBySet(fileName, bytes, undefined, files, likely);
      if (read.ok && read.value.isOwn) likely ??= read.value.set;
      return ok(read);
    },
    options,
  );
  const readAnew = async ({ file }: Attempt<File>, usual?: CriteriaSet): Promise<Attempt<File>> => {
    const bytes = await file.read().catch(() => undefined);
    if (bytes === undefined) return { file, reading: err({ kind: "cannot-open" }) };
    return { file, reading: await readFileBySet(file.name, bytes, undefined, files, usual) };
  };
  const attempts: Attempt<File>[] = [];
  for (const each of all.read) attempts.push(wasBroughtSince(each) ? await readAnew(each) : each);
  const set = mostRecorded(attempts) ?? KNOWN_SETS.usual;
  const read: Submission<File>[] = [];
  const refused: RefusedFile<File>[] = [...all.refused];
  for (const each of attempts) {
    const { file, reading } = isReadRightBy(set, each) ? each : await readAnew(each, set);
    if (!reading.ok) {
      refused.push({ file, refusal: reading.error });
    } else if (isSame(reading.value.set, set)) {
      read.push({ file, reading: reading.value.reading });
    } else {
      const [recorded, wanted] = [nameOfSet(reading.value.set), nameOfSet(set)];
      refused.push({ file, refusal: { kind: "other-set", recorded, wanted } });
    }
  }
  return { set, read, refused };
}

const isSame = (a: CriteriaSet, b: CriteriaSet): boolean => a.contentHash === b.contentHash;

/** Whether a file was refused for a set that is known by now. */
const wasBroughtSince = ({ reading }: Attempt<SourceFile>): boolean =>
  !reading.ok && isSetRefusal(reading.error) && KNOWN_SETS.find(reading.error) !== undefined;

/** Whether a file names its own set or was read by this one; where no set's rows were found, it may have named none. */
function isReadRightBy(set: CriteriaSet, { reading }: Attempt<SourceFile>): boolean {
  if (!reading.ok) return reading.error.kind !== "no-scorecard";
  return reading.value.isOwn || isSame(reading.value.set, set);
}

function mostRecorded(attempts: readonly Attempt<SourceFile>[]): CriteriaSet | undefined {
  const recorded = attempts.flatMap(({ reading }) =>
    reading.ok && reading.value.isOwn ? [reading.value.set] : [],
  );
  const filesOf = (set: CriteriaSet) => recorded.filter((other) => isSame(other, set)).length;
  // Sorting keeps the order of those that are as many.
  return [...recorded].sort((a, b) => filesOf(b) - filesOf(a))[0];
}
