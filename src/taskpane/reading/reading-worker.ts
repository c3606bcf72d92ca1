import { checkScorecard } from "../../actions/check-scorecard";
import type { CriteriaSet } from "../../criteria/criteria-set";
import { parseCriteriaSet } from "../../criteria/parse-criteria-set";
import { xlsxFiles } from "../../hosts/xlsx/xlsx-files";
import type { ReadingAnswer, ReadingQuestion } from "./reading-messages";

let set: CriteriaSet | undefined;

/** Reads files one after the other in a thread of its own, so that the pane goes on answering. */
addEventListener("message", ({ data }: MessageEvent<ReadingQuestion>) => {
  if (data.kind === "set") {
    const parsed = parseCriteriaSet(data.data);
    set = parsed.ok ? parsed.value : undefined;
    return;
  }
  void read(data).then(answer, (error: unknown) => {
    answer({
      kind: "failed",
      reason: error instanceof Error ? String(error.stack) : String(error),
    });
  });
});
answer({ kind: "ready" });

function answer(message: ReadingAnswer): void {
  postMessage(message);
}

async function read({
  fileName,
  bytes,
}: ReadingQuestion & { readonly kind: "file" }): Promise<ReadingAnswer> {
  if (set === undefined) throw new Error(`There is no set to read ${fileName} by`);
  return { kind: "read", reading: await checkScorecard(fileName, bytes, set, xlsxFiles) };
}
