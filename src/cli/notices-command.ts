import { join } from "node:path";

import { writtenNotices } from "../actions/write-notices";
import { dayOfCell } from "../templates/reading/day-of-cell";
import { noticeBody, typedBodies } from "../templates/report/notice-issuer";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import type { CliContext } from "./cli-context";
import { readCompiled } from "./compiled-file";
import { EXIT, WrongUsage } from "./exit";
import { onlyPath, readCommandLine } from "./options";
import { writeWhole } from "./write-whole";

/**
 * `cchc notices`: the preliminary notices to all units of a compiled workbook, a Word file each. What is
 * interrupted leaves whole files, and is finished by the same call.
 */
export async function noticesCommand(
  args: readonly string[],
  context: CliContext,
): Promise<number> {
  const commandLine = readCommandLine(args, ["deadline", "out", "issuer", "place", "signer"]);
  const path = onlyPath(commandLine, "notices");
  const typed = commandLine.required("deadline");
  const deadline = dayOfCell({ kind: "text", text: typed });
  if (deadline === undefined) throw new WrongUsage(CLI_TEXTS.wrongDeadline(typed));
  const folder = commandLine.required("out");
  const body = noticeBody({
    ...typedBodies(commandLine.option("issuer") ?? ""),
    place: commandLine.option("place") ?? "",
    signer: commandLine.option("signer") ?? "",
  });

  const compiled = await readCompiled(path, context);
  const { units } = compiled;
  let done = 0;
  let drafts = 0;
  const notices = writtenNotices(compiled, { body, deadline }, (document) =>
    context.writeDocument(document),
  );
  for await (const { name, bytes, isDraft } of notices) {
    await writeWhole(join(folder, name), bytes);
    done++;
    if (isDraft) drafts++;
    context.report(CLI_TEXTS.progress(done, units.length, name));
  }
  context.print(CLI_TEXTS.notified(done, folder));
  if (drafts > 0) context.print(CLI_TEXTS.drafts(drafts));
  return EXIT.done;
}
