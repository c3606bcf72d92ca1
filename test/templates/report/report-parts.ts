import { judgeScore } from "../../../src/scoring/judge-score";
import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import type { EvidenceDocument } from "../../../src/scoring/evidence-document";
import type { LeafScores, Scorecard } from "../../../src/scoring/scorecard";
import { emptyScorecard } from "../../../src/scoring/scorecard";
import { UNSCORED, validScore } from "../../../src/scoring/score";
import type { CellContent } from "../../../src/sheet-model/cell-content";
import type { TextDocument } from "../../../src/sheet-model/text-document";

/** What the cells of some leaves hold, in points or as a text; the others hold their maximum. */
export type Entries = Readonly<Record<string, number | string | null>>;

/** A commune's scorecard in which every leaf has its maximum but for `entries`; null is an empty cell. */
export function selfScored(set: CriteriaSet, entries: Entries = {}): Scorecard {
  const empty = emptyScorecard(set, { name: "Xã Đồng Thịnh", kind: "commune" }, 2024);
  const scoresByCode = new Map(
    set.leaves.map((leaf): [string, LeafScores] => {
      const { code, maxScore } = leaf;
      const entry = entries[code];
      const self =
        entry === undefined ? validScore(maxScore) : judgeScore(contentOf(entry), leaf, "self");
      return [code, { self, appraised: UNSCORED }];
    }),
  );
  return { ...empty, scoresByCode };
}

function contentOf(entry: number | string | null): CellContent {
  if (entry === null) return { kind: "empty" };
  return typeof entry === "number"
    ? { kind: "number", value: entry }
    : { kind: "text", text: entry };
}

export const evidenceDocument = (part: Partial<EvidenceDocument>): EvidenceDocument => ({
  code: "1.1.1",
  number: "",
  date: undefined,
  issuer: "",
  title: "",
  link: "",
  note: "",
  ...part,
});

/** A document's paragraphs, and its tables' rows with their cells between bars, in their order. */
export function linesOf({ blocks }: TextDocument): string[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [(block.paragraph.lead ?? "") + block.paragraph.text]
      : block.table.rows.map(({ cells }) =>
          cells.map((paragraphs) => paragraphs.map(({ text }) => text).join(" / ")).join(" | "),
        ),
  );
}

/** The lines from one that begins with `start` up to the one that begins with `end`. */
export function partOf(lines: readonly string[], start: string, end?: string): string[] {
  const first = lines.findIndex((line) => line.startsWith(start));
  const rest = lines.slice(first);
  const last = end === undefined ? -1 : rest.findIndex((line) => line.startsWith(end));
  return last === -1 ? rest : rest.slice(0, last);
}
