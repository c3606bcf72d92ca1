import { checkScorecard } from "../../actions/check-scorecard";
import { BUILT_IN_SETS } from "../../criteria/built-in-sets";
import { xlsxFiles } from "../../hosts/xlsx/xlsx-files";
import type { ReadingAnswer, ReadingQuestion } from "./reading-messages";

/** Reads files one after the other in a thread of its own, so that the pane goes on answering. */
addEventListener("message", ({ data }: MessageEvent<ReadingQuestion>) => {
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

async function read({ setId, fileName, bytes }: ReadingQuestion): Promise<ReadingAnswer> {
  const set = BUILT_IN_SETS.get(setId);
  if (set === undefined) throw new Error(`There is no set ${setId} to read ${fileName} by`);
  return { kind: "read", reading: await checkScorecard(fileName, bytes, set, xlsxFiles) };
}
