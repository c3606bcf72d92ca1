import { extname } from "node:path";
import { setFile } from "../actions/criteria-set-sheets";
import { isBuiltIn } from "../criteria/built-in-sets";
import type { CriteriaSet } from "../criteria/criteria-set";
import { diffSets } from "../criteria/diff-sets";
import { exampleSet } from "../criteria/example-set";
import { uniqueName } from "../criteria/find-set";
import { type AnnexForm, formFromAnnex } from "../templates/set-form/form-from-annex";
import { blankSetSheets } from "../templates/set-form/set-sheets";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import { CRITERIA_COMMAND_TEXTS as TEXTS } from "../wording/vi/criteria-command-texts";
import { describeRefusal } from "../wording/vi/refusal-sentences";
import { describeSetDifference } from "../wording/vi/set-difference-sentences";
import { describeSetMistake } from "../wording/vi/set-mistake-sentences";
import { describeSetNotes } from "../wording/vi/set-note-sentences";
import { setSummary } from "../wording/vi/set-summary";
import type { CliContext } from "./cli-context";
import { EXIT, FileTrouble, WrongUsage } from "./exit";
import { jsonOf, keepSet, offeredSets } from "./kept-sets";
import { setNamed } from "./named-sets";
import { type CommandLine, onlyPath, readCommandLine } from "./options";
import { readWhole } from "./read-whole";
import { type SetOfFile, readSetFile } from "./set-files";
import { textTable } from "./text-table";
import { isThere, writeWhole } from "./write-whole";

type Subcommand = (args: readonly string[], context: CliContext) => Promise<number>;

const SUBCOMMANDS = new Map<string | undefined, Subcommand>([
  ["import", importSet],
  ["export", exportSet],
  ["list", listSets],
  ["validate", validateFiles],
  ["diff", compareSets],
  ["form", writeForm],
]);

/** `cchc criteria`: criteria sets of one's own. */
export function criteriaCommand(args: readonly string[], context: CliContext): Promise<number> {
  const [name, ...rest] = args;
  const subcommand = SUBCOMMANDS.get(name);
  if (subcommand === undefined) throw new WrongUsage(TEXTS.unknownCommand(name ?? ""));
  return subcommand(rest, context);
}

/** Takes a set in and shows what was understood of it. One that is there is never written over. */
async function importSet(args: readonly string[], context: CliContext): Promise<number> {
  const commandLine = readCommandLine(args, ["out"]);
  const path = onlyPath(commandLine, "criteria import");
  const out = setFileOut(commandLine.option("out"));
  const read = await readSetFile(path, context);
  if (!read.ok) {
    for (const line of [CLI_TEXTS.noSetFile(path), ...indented(read.error)]) context.print(line);
    return EXIT.failed;
  }
  const { set } = read.value;
  for (const line of setLines(read.value)) context.print(line);
  context.print("");
  const offered = await offeredSets(context);
  if (offered.some(({ contentHash }) => contentHash === set.contentHash)) {
    context.print(isBuiltIn(set) ? TEXTS.isBuiltIn(set.id) : TEXTS.isKept(set.id));
  } else {
    context.print(TEXTS.kept(await keepSet(set, context)));
    const namesakes = offered.filter(({ id }) => id === set.id);
    const all = [...namesakes, set];
    if (namesakes.length > 0) {
      context.print(TEXTS.keptBeside(all.map((each) => uniqueName(each, all))));
    }
  }
  if (out !== undefined) await writeSet(set, out, context);
  return EXIT.done;
}

/**
 * Writes a set as a workbook to edit, or as JSON; the example set too. Under the name that it gives itself it
 * replaces no file: somebody may have typed a set of their own into that.
 */
async function exportSet(args: readonly string[], context: CliContext): Promise<number> {
  const commandLine = readCommandLine(args, ["out"]);
  const name = only(commandLine, TEXTS.oneSet);
  const set = await setNamed(name, [...(await offeredSets(context)), exampleSet()], context);
  const named = setFileOut(commandLine.option("out"));
  const out = named ?? `${set.id}.xlsx`;
  if (named === undefined && (await isThere(out))) throw new FileTrouble(TEXTS.isThere(out));
  await writeSet(set, out, context);
  return EXIT.done;
}

async function listSets(args: readonly string[], context: CliContext): Promise<number> {
  const { paths } = readCommandLine(args, []);
  if (paths.length > 0) throw new WrongUsage(TEXTS.listTakesNothing);
  const sets = await offeredSets(context);
  const rows = sets.map((set) => [
    uniqueName(set, sets),
    set.decision.number,
    set.decision.issuer,
    String(set.leaves.length),
    isBuiltIn(set) ? TEXTS.builtIn : TEXTS.imported,
  ]);
  for (const line of textTable(TEXTS.listHeadings, rows)) context.print(line);
  for (const line of ["", TEXTS.exampleToo(exampleSet().id)]) context.print(line);
  return EXIT.done;
}

async function validateFiles(args: readonly string[], context: CliContext): Promise<number> {
  const { paths } = readCommandLine(args, []);
  if (paths.length === 0) throw new WrongUsage(TEXTS.noFiles);
  let wrong = 0;
  for (const path of paths) {
    const read = await readSetFile(path, context);
    if (!read.ok) wrong++;
    context.print(read.ok ? TEXTS.valid(path, read.value.set.id) : TEXTS.invalid(path));
    for (const line of indented(read.ok ? read.value.notes : read.error)) context.print(line);
  }
  return wrong === 0 ? EXIT.done : EXIT.failed;
}

async function compareSets(args: readonly string[], context: CliContext): Promise<number> {
  const { paths } = readCommandLine(args, []);
  const [first, second, ...others] = paths;
  if (first === undefined || second === undefined || others.length > 0) {
    throw new WrongUsage(TEXTS.twoSets);
  }
  const sets = [...(await offeredSets(context)), exampleSet()];
  const from = await setNamed(first, sets, context);
  const to = await setNamed(second, sets, context);
  const lines = describeSetDifference(diffSets(from, to));
  for (const line of lines.length === 0 ? [TEXTS.noDifference] : lines) context.print(line);
  return EXIT.done;
}

/** A form to type a set into: filled as far as an annex says, else blank. */
async function writeForm(args: readonly string[], context: CliContext): Promise<number> {
  const commandLine = readCommandLine(args, ["out"]);
  const out = commandLine.required("out");
  const [path, ...others] = commandLine.paths;
  if (others.length > 0) throw new WrongUsage(CLI_TEXTS.oneFile("criteria form"));
  if (extname(out).toLowerCase() !== ".xlsx") throw new WrongUsage(TEXTS.notAWorkbook(out));
  const form = path === undefined ? undefined : await filledForm(path, context);
  const sheets = form?.form ?? blankSetSheets();
  await writeWhole(out, await context.files.write({ title: "", sheets, properties: {} }));
  context.print(CLI_TEXTS.written(out));
  for (const line of form === undefined ? [] : formLines(form)) context.print(line);
  return EXIT.done;
}

async function filledForm(path: string, context: CliContext): Promise<AnnexForm | undefined> {
  const workbook = await context.files.read(await readWhole(path));
  if (!workbook.ok) throw new FileTrouble(describeRefusal(workbook.error));
  const form = formFromAnnex(workbook.value.grids);
  if (form === undefined) context.report(TEXTS.nothingToFill(path));
  return form;
}

/** What somebody has to look at in the annex of which a form was made. */
function formLines({ mistakes, notes }: AnnexForm): string[] {
  const told = [
    [TEXTS.formMistakes, mistakes.map(describeSetMistake)],
    [TEXTS.notes, describeSetNotes(notes)],
  ] as const;
  return told.flatMap(([heading, lines]) =>
    lines.length === 0 ? [] : ["", heading, ...indented(lines)],
  );
}

async function writeSet(set: CriteriaSet, out: string, context: CliContext): Promise<void> {
  const isJson = extname(out).toLowerCase() === ".json";
  const bytes = isJson ? jsonOf(set) : await context.files.write(setFile(set));
  await writeWhole(out, bytes);
  context.print(CLI_TEXTS.written(out));
}

/** Errors: WrongUsage for a file that is no workbook and no JSON. */
function setFileOut(out: string | undefined): string | undefined {
  const isKnown = out === undefined || [".xlsx", ".json"].includes(extname(out).toLowerCase());
  if (!isKnown) throw new WrongUsage(TEXTS.notASetFile(out));
  return out;
}

function only({ paths }: CommandLine, sentence: string): string {
  const [name, ...others] = paths;
  if (name === undefined || others.length > 0) throw new WrongUsage(sentence);
  return name;
}

function setLines({ set, notes }: SetOfFile): string[] {
  const { facts, sections, rules } = setSummary(set);
  return [
    ...facts,
    "",
    ...textTable(TEXTS.sectionHeadings, sections),
    "",
    ...rules,
    ...(notes.length === 0 ? [] : ["", TEXTS.notes, ...indented(notes)]),
  ];
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
