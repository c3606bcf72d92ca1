import type { CompiledResults } from "../../scoring/compiled-results";
import { type LostPoints, byLoss, lostPoints, mostCostly } from "../../scoring/comparison-criteria";
import { formatDecimal, formatPoints } from "../../scoring/format-points";
import { type DocumentBlock, type Paragraph, TEXT_WIDTH } from "../../sheet-model/text-document";
import { COMPILED_REPORT_TEXTS } from "../../wording/vi/compiled-report-texts";
import { EDGES, FORMATS, tableBlock, textBlock, textOf } from "./formats";

/** Down to which rank the criteria are named. */
const MOST_COSTLY = 10;

const { columns, headings, losses: TEXTS } = COMPILED_REPORT_TEXTS;
const COLUMNS = [
  { heading: columns.code, to: 16 },
  { heading: columns.criterion, to: EDGES.max },
  { heading: columns.max, to: 104 },
  { heading: columns.meanLost, to: 123 },
  { heading: columns.lostPercent, to: EDGES.title },
  { heading: columns.appraisedUnits, to: TEXT_WIDTH },
];

/** Tiêu chí mất điểm nhiều: those that cost the units most on average. */
export function lossList({ scorecards, set }: CompiledResults): DocumentBlock[] {
  const losses = mostCostly(byLoss(lostPoints(scorecards, set)), MOST_COSTLY);
  return [
    textBlock(headings.losses, FORMATS.part),
    ...(losses.length === 0
      ? [textBlock(TEXTS.none, FORMATS.body)]
      : [
          textBlock(TEXTS.lead(losses.length), FORMATS.lead),
          tableBlock(COLUMNS, losses.map(lossRow)),
        ]),
  ];
}

const lossRow = ({ leaf, meanLost, lostPercent, appraisedUnits }: LostPoints): Paragraph[] => [
  textOf(leaf.label, FORMATS.centredCell),
  textOf(leaf.name, FORMATS.cell),
  ...[
    formatPoints(leaf.maxScore),
    meanLost === undefined ? "" : formatPoints(meanLost),
    lostPercent === undefined ? "" : formatDecimal(lostPercent),
    String(appraisedUnits),
  ].map((text) => textOf(text, FORMATS.centredCell)),
];
