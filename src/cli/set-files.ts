import { readSetSheets } from "../actions/criteria-set-sheets";
import type { CriteriaSet } from "../criteria/criteria-set";
import { parseCriteriaSet } from "../criteria/parse-criteria-set";
import { type Result, err, ok } from "../result";
import { CRITERIA_COMMAND_TEXTS as TEXTS } from "../wording/vi/criteria-command-texts";
import { describeCriteriaProblem } from "../wording/vi/criteria-problem-sentences";
import { describeRefusal } from "../wording/vi/refusal-sentences";
import { describeSetMistake } from "../wording/vi/set-mistake-sentences";
import { describeSetNotes } from "../wording/vi/set-note-sentences";
import type { CliContext } from "./cli-context";
import { readWhole } from "./read-whole";

const JSON_FILE = /\.json$/i;
const SET_FILE = /\.(json|xlsx|xlsm)$/i;

/** Whether a text names a file that may hold a set, rather than a set. */
export const isSetFileName = (text: string): boolean => SET_FILE.test(text);

/** A set that a file holds, and what was understood otherwise than it stands there, as sentences. */
export interface SetOfFile {
  readonly set: CriteriaSet;
  readonly notes: readonly string[];
}

/**
 * Reads a criteria set out of a workbook or a JSON file. Errors: why it holds none, as sentences with their
 * places; throws FileTrouble where it cannot be opened.
 */
export async function readSetFile(
  path: string,
  { files }: Pick<CliContext, "files">,
): Promise<Result<SetOfFile, readonly string[]>> {
  const bytes = await readWhole(path);
  if (JSON_FILE.test(path)) {
    const read = readSetJson(bytes);
    return read.ok ? ok({ set: read.value, notes: [] }) : read;
  }
  const workbook = await files.read(bytes);
  if (!workbook.ok) return err([describeRefusal(workbook.error)]);
  const read = readSetSheets(workbook.value.grids);
  switch (read.kind) {
    case "set":
      return ok({ set: read.set, notes: describeSetNotes(read.notes) });
    case "annex":
      return err(TEXTS.isAnnex(path));
    case "mistakes":
      return err(read.mistakes.map(describeSetMistake));
  }
}

/** A set from the bytes of its JSON file. Errors: why it is none, as sentences. */
export function readSetJson(bytes: Uint8Array): Result<CriteriaSet, readonly string[]> {
  const data = jsonIn(bytes);
  if (data === undefined) return err([TEXTS.notJson]);
  const parsed = parseCriteriaSet(data);
  return parsed.ok ? parsed : err(parsed.error.map(describeCriteriaProblem));
}

/** Undefined for what is no JSON; null is some. */
function jsonIn(bytes: Uint8Array): unknown {
  try {
    // Editors on Windows like to begin a file with a mark of its encoding.
    return JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
