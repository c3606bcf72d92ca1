import { lackingLeaves } from "../../scoring/scored-leaves";
import type { ScoreColumn } from "../../scoring/score";
import { type DocumentBlock, type Paragraph, TEXT_WIDTH } from "../../sheet-model/text-document";
import { COMPILED_REPORT_TEXTS } from "../../wording/vi/compiled-report-texts";
import { peoplesCommittee } from "../../wording/vi/sheet-texts";
import { EDGES, FORMATS, tableBlock, textBlock, textOf } from "./formats";
import type { YearFigures } from "./year-figures";

const { columns, headings, missing: TEXTS } = COMPILED_REPORT_TEXTS;
const COLUMNS = [
  { heading: columns.unit, to: EDGES.name },
  { heading: columns.missing, to: TEXT_WIDTH },
];
/** An appraisal that is not complete keeps a unit out of the ranking: it comes first. */
const IN_ORDER = ["appraised", "self"] as const satisfies readonly ScoreColumn[];

/** Nội dung còn thiếu: the units that lack valid scores, and in which criteria. */
export function missingList({ standings, set }: YearFigures): DocumentBlock[] {
  const tables = IN_ORDER.flatMap((column) => {
    const rows = standings.flatMap(({ scorecard }) => {
      const labels = lackingLeaves(scorecard, set, column).map(({ label }) => label);
      return labels.length === 0 ? [] : [missingRow(peoplesCommittee(scorecard.unit), labels)];
    });
    if (rows.length === 0) return [];
    return [textBlock(TEXTS[column], FORMATS.leadAfterTable), tableBlock(COLUMNS, rows)];
  });
  const unknown = standings.filter(({ unranked }) => unranked === "unknown-kind");
  const ofUnknownKind =
    unknown.length === 0
      ? []
      : [
          textBlock(
            TEXTS.unknownKind(unknown.map(({ scorecard }) => peoplesCommittee(scorecard.unit))),
            FORMATS.bodyAfterTable,
          ),
        ];
  return [
    textBlock(headings.missing, FORMATS.part),
    ...(tables.length === 0 ? [textBlock(TEXTS.none, FORMATS.body)] : tables),
    ...ofUnknownKind,
  ];
}

const missingRow = (name: string, labels: readonly string[]): Paragraph[] => [
  textOf(name, FORMATS.cell),
  textOf(TEXTS.criteria(labels), FORMATS.cell),
];
