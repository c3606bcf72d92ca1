import { type CompiledWorkbook, readCompiledFile } from "../actions/read-compiled-file";
import { lackingLeaves } from "../scoring/comparison-units";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import { describeCompiledRefusal } from "../wording/vi/compiled-refusal-sentences";
import type { CliContext } from "./cli-context";
import { FileTrouble } from "./exit";
import { offeredSets } from "./kept-sets";
import { readWhole } from "./read-whole";

/** Reads a compiled workbook. Errors: FileTrouble, where it cannot be read or is none. */
export async function readCompiled(path: string, context: CliContext): Promise<CompiledWorkbook> {
  // It may have been compiled by one of them.
  await offeredSets(context);
  const read = await readCompiledFile(await readWhole(path), context.files);
  if (read.ok) return read.value;
  throw new FileTrouble(CLI_TEXTS.refusedFile(path, describeCompiledRefusal(read.error)));
}

/** Tells of the units that the documents do not rank. */
export function reportUnranked({ units, set }: CompiledWorkbook, context: CliContext): void {
  const names = units.flatMap(({ scorecard }) =>
    lackingLeaves(scorecard, set, "appraised").length > 0 ? [scorecard.unit.name] : [],
  );
  if (names.length > 0) context.report(CLI_TEXTS.unranked(names));
}
