import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, err, ok } from "../result";
import { type AppraisalRecord, EMPTY_RECORD } from "../scoring/appraisal-record";
import type { ExportRefusal } from "../scoring/export-refusal";
import { type LongRow, longRows } from "../scoring/long-table";
import { type OrgUnit, mayBeSameKind, unitKey } from "../scoring/org-unit";
import type { WorkbookFiles } from "../sheet-model/workbook-files";
import type { WorkbookRefusal } from "../sheet-model/workbook-refusal";
import type { ScorecardReading } from "../templates/reading/read-scorecard";
import { readContentBySet } from "./check-scorecard";
import { compiledWorkbookIn } from "./read-compiled-file";
import { type ReadingOptions, readFiles } from "./read-files";
import type { SourceFile } from "./source-file";

/** A unit of one year as a file has it. */
interface UnitOfYear {
  readonly unit: OrgUnit;
  readonly year: number | undefined;
  readonly rows: readonly LongRow[];
  /** How many errors its scorecard has. */
  readonly errors: number;
}

/** A unit that a file has of a year which an earlier file has of it already. */
export interface RepeatedUnit<File extends SourceFile> {
  readonly unit: string;
  readonly year: number | undefined;
  readonly file: File;
  /** The file that counts. */
  readonly first: File;
}

/** The long table of many files. */
export interface LongTable<File extends SourceFile = SourceFile> {
  /** Unit by unit, in the order of the files and of the sheets in them. */
  readonly rows: readonly LongRow[];
  /** How many units there are, each counted once a year. */
  readonly units: number;
  /** Years of which there are rows, in their order. */
  readonly years: readonly number[];
  /** Units of which nobody says the year. */
  readonly withoutYear: readonly string[];
  /** How many errors the scorecards have; what is wrong in them is not among the rows' points. */
  readonly errors: number;
  readonly repeated: readonly RepeatedUnit<File>[];
  readonly refused: readonly {
    readonly file: File;
    readonly refusal: WorkbookRefusal | ExportRefusal;
  }[];
}

/**
 * Reads units' scorecards and compiled workbooks, of one year or several, into one long table. A compiled
 * workbook names its criteria set itself; `set` is that of single scorecards,
 * where none is given they name their own. Of two scorecards for one
 * unit and year the first counts, and the second is told.
 */
export async function readLongTable<File extends SourceFile>(
  sources: readonly File[],
  set: CriteriaSet | undefined,
  files: WorkbookFiles,
  onProgress: ReadingOptions<File>["onProgress"] = () => undefined,
): Promise<LongTable<File>> {
  const { read, refused } = await readFiles(
    sources,
    (name, bytes) => unitsInFile(name, bytes, set, files),
    { onProgress },
  );
  const taken = new Map<string, TakenUnit<File>[]>();
  const repeated: RepeatedUnit<File>[] = [];
  const units: UnitOfYear[] = [];
  for (const { file, reading } of read) {
    for (const each of reading) {
      const { unit, year } = each;
      const key = `${String(year)} ${unitKey(unit)}`;
      const namesakes = taken.get(key) ?? [];
      const first = namesakes.find((other) => mayBeSameKind(other.unit, unit));
      if (first === undefined) {
        taken.set(key, [...namesakes, { unit, file }]);
        units.push(each);
      } else {
        repeated.push({ unit: unit.name, year, file, first: first.file });
      }
    }
  }
  const years = new Set(units.flatMap(({ year }) => year ?? []));
  return {
    rows: units.flatMap(({ rows }) => rows),
    units: units.length,
    years: [...years].sort((a, b) => a - b),
    withoutYear: units.flatMap(({ unit, year }) => (year === undefined ? [unit.name] : [])),
    errors: units.reduce((sum, { errors }) => sum + errors, 0),
    repeated,
    refused,
  };
}

interface TakenUnit<File extends SourceFile> {
  readonly unit: OrgUnit;
  readonly file: File;
}

/** What a file adds to the table; nothing else of it is kept. */
async function unitsInFile(
  fileName: string,
  bytes: Uint8Array,
  chosen: CriteriaSet | undefined,
  files: WorkbookFiles,
): Promise<Result<readonly UnitOfYear[], WorkbookRefusal | ExportRefusal>> {
  // Which it is shows when it is read.
  const workbook = await files.read(bytes, "compiled");
  if (!workbook.ok) return workbook;
  const compiled = compiledWorkbookIn(workbook.value);
  if (compiled.ok) {
    const { units, set: itsOwn } = compiled.value;
    return ok(units.map((unit) => unitOfYear(unit, unit.record, itsOwn)));
  }
  if (compiled.error.kind !== "not-compiled") return err(compiled.error);
  const read = readContentBySet(workbook.value, fileName, chosen);
  if (!read.ok) return read;
  const { reading, set } = read.value;
  return ok([unitOfYear(reading, EMPTY_RECORD, set)]);
}

const unitOfYear = (
  { scorecard, findings }: ScorecardReading,
  record: AppraisalRecord,
  set: CriteriaSet,
): UnitOfYear => ({
  unit: scorecard.unit,
  year: scorecard.year,
  rows: longRows(scorecard, record, set),
  errors: findings.filter(({ severity }) => severity === "error").length,
});
