import { checkScorecard } from "../../actions/check-scorecard";
import type { CriteriaSet } from "../../criteria/criteria-set";
import { KNOWN_SETS } from "../../criteria/known-sets";
import { parseCriteriaSet } from "../../criteria/parse-criteria-set";
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

async function read({ fileName, bytes, ...question }: ReadingQuestion): Promise<ReadingAnswer> {
  const set = setOf(question);
  return { kind: "read", reading: await checkScorecard(fileName, bytes, set, xlsxFiles) };
}

function setOf({ set, setData }: Pick<ReadingQuestion, "set" | "setData">): CriteriaSet {
  const known = KNOWN_SETS.find(set);
  if (known !== undefined) return known;
  const parsed = parseCriteriaSet(setData);
  if (!parsed.ok) throw new Error(`The set ${set.id} came without right data`);
  KNOWN_SETS.add(parsed.value);
  return parsed.value;
}
