import { basename } from "node:path";
import type { Compilation } from "../actions/compile";
import { withSurvey } from "../actions/compile-survey";
import type { CriteriaSet } from "../criteria/criteria-set";
import { byGravity } from "../scoring/finding";
import type { SurveyFinding } from "../scoring/survey-finding";
import type { WorkbookContent } from "../sheet-model/grid";
import { hasSurvey } from "../templates/reading/read-survey";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import { describeRefusal } from "../wording/vi/refusal-sentences";
import { describeSurveyFinding, describeSurveyRefusal } from "../wording/vi/survey-sentences";
import { SEVERITY_TERMS } from "../wording/vi/terms";
import type { CliContext } from "./cli-context";
import type { DiskFile } from "./collect-files";
import { FileTrouble, WrongUsage } from "./exit";
import { readWhole } from "./read-whole";

/** The file of the survey's results that `--survey` names. */
export interface SurveyFile {
  readonly path: string;
  readonly name: string;
  readonly content: WorkbookContent;
}

/** Reads it when the units' files have told by which set they are scored. Errors: FileTrouble; WrongUsage where the set has no survey. */
export async function readSurveyFile(
  path: string,
  set: CriteriaSet,
  context: CliContext,
): Promise<SurveyFile> {
  if (!hasSurvey(set)) throw new WrongUsage(describeSurveyRefusal({ kind: "no-survey" }));
  const read = await context.files.read(await readWhole(path));
  if (read.ok) return { path, name: basename(path).normalize("NFC"), content: read.value };
  throw new FileTrouble(CLI_TEXTS.refusedFile(path, describeRefusal(read.error)));
}

/** What was made of the file. */
export interface SurveyResults {
  readonly fileName: string;
  /** So many results were taken. */
  readonly taken: number;
  readonly findings: readonly SurveyFinding[];
}

/** What was compiled with the results in it. Errors: FileTrouble where the file has none. */
export function compiledWithSurvey(
  compiled: Compilation<DiskFile>,
  { path, name, content }: SurveyFile,
): { readonly compilation: Compilation<DiskFile>; readonly results: SurveyResults } {
  const result = withSurvey(compiled, content);
  if (!result.ok) {
    throw new FileTrouble(CLI_TEXTS.refusedFile(path, describeSurveyRefusal(result.error)));
  }
  const { compilation, taken, findings } = result.value;
  return { compilation, results: { fileName: name, taken, findings } };
}

/** What came of the file, the gravest first. */
export function surveyLines({ fileName, taken, findings }: SurveyResults): string[] {
  const inOrder = [...findings].sort(byGravity);
  return [
    CLI_TEXTS.surveyed(taken, fileName),
    ...inOrder.map((finding) => {
      const { message, fix } = describeSurveyFinding(finding);
      const term = SEVERITY_TERMS[finding.severity];
      return `  [${term}] ${surveyPlace(finding)}${message}${fix === undefined ? "" : ` ${fix}`}`;
    }),
  ];
}

const surveyPlace = ({ cell, sheetName }: SurveyFinding): string =>
  cell === undefined ? "" : `${String(sheetName)}!${cell}: `;
