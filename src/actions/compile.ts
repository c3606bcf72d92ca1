import type { CriteriaSet } from "../criteria/criteria-set";
import { type Finding, SEVERITIES, finding } from "../scoring/finding";
import { isSameUnit } from "../scoring/org-unit";
import { type Standing, standingsOf } from "../scoring/standings";
import type { WorkbookModel } from "../sheet-model/sheet";
import type { WorkbookFiles } from "../sheet-model/workbook-files";
import { compiledWorkbook } from "../templates/sheets/compiled-workbook";
import type { FindingRow } from "../templates/sheets/findings-sheet";
import type { ScorecardReading } from "../templates/reading/read-scorecard";
import { describeFinding } from "../wording/vi/finding-sentences";
import { describeRefusal } from "../wording/vi/refusal-sentences";
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
    const first = read.find((other) => isSameUnit(other.reading.scorecard.unit, unit));
    if (first === undefined) {
      read.push({ file, reading: reading.value, findings: [...reading.value.findings] });
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

/** The compiling level's workbook of what was compiled. */
export function workbookOf(compilation: Compilation, set: CriteriaSet): WorkbookModel {
  const standings = compilation.units.map(({ standing }) => standing);
  return compiledWorkbook(set, compilation.year, standings, findingRows(compilation));
}

/** The refused files first, then each unit's findings, the gravest first. */
function findingRows({ units, refused }: Compilation): FindingRow[] {
  return [
    ...refused.map(({ file, refusal }) => ({
      unit: "",
      file: file.name,
      severity: "refused" as const,
      code: "",
      cell: "",
      message: describeRefusal(refusal),
      fix: "",
    })),
    ...units.flatMap(({ file, standing, findings }) =>
      [...findings].sort(byGravity).map((each) => {
        const { message, fix = "" } = describeFinding(each);
        return {
          unit: standing.scorecard.unit.name,
          file: file.name,
          severity: each.severity,
          code: each.code ?? "",
          cell: each.cell ?? "",
          message,
          fix,
        };
      }),
    ),
  ];
}

const byGravity = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

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
