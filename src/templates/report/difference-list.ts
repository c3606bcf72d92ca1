import type { CompiledResults } from "../../scoring/compiled-results";
import { type UnitComparison, compareUnits, mostDifferent } from "../../scoring/comparison-units";
import { formatDecimal, formatPoints } from "../../scoring/format-points";
import { type DocumentBlock, type Paragraph, TEXT_WIDTH } from "../../sheet-model/text-document";
import { COMPILED_REPORT_TEXTS } from "../../wording/vi/compiled-report-texts";
import { peoplesCommittee } from "../../wording/vi/sheet-texts";
import { EDGES, FORMATS, tableBlock, textBlock, textOf } from "./formats";

/** How many of the units are named. */
const MOST_DIFFERENT = 10;

const { columns, headings, differences: TEXTS } = COMPILED_REPORT_TEXTS;
const COLUMNS = [
  { heading: columns.unit, to: EDGES.head },
  { heading: columns.difference, to: 83 },
  { heading: columns.differencePercent, to: 101 },
  { heading: columns.lowered, to: 123 },
  { heading: columns.raised, to: EDGES.title },
  { heading: columns.largest, to: TEXT_WIDTH },
];

/** Chênh lệch giữa tự chấm và thẩm định: the units whose appraisal differs most from their own scores. */
export function differenceList({ scorecards, set }: CompiledResults): DocumentBlock[] {
  const units = mostDifferent(compareUnits(scorecards, set), MOST_DIFFERENT);
  return [
    textBlock(headings.differences, FORMATS.part),
    ...(units.length === 0
      ? [textBlock(TEXTS.none, FORMATS.body)]
      : [
          textBlock(TEXTS.rule, FORMATS.body),
          textBlock(TEXTS.lead(units.length), FORMATS.lead),
          tableBlock(COLUMNS, units.map(differenceRow)),
        ]),
  ];
}

function differenceRow(unit: UnitComparison): Paragraph[] {
  const { scorecard, difference, differencePercent, lowered, raised, largest } = unit;
  return [
    textOf(peoplesCommittee(scorecard.unit), FORMATS.cell),
    ...[
      difference === undefined ? "" : formatPoints(difference),
      differencePercent === undefined ? "" : formatDecimal(differencePercent),
      String(lowered),
      String(raised),
      largest === undefined
        ? ""
        : TEXTS.largest(largest.leaf.label, formatPoints(largest.difference)),
    ].map((text) => textOf(text, FORMATS.centredCell)),
  ];
}
