import { type Points, subtractPoints } from "../../criteria/points";
import { formatDecimal, formatPoints } from "../../scoring/format-points";
import type { MeanScore } from "../../scoring/section-averages";
import {
  type DocumentBlock,
  type Paragraph,
  type ParagraphFormat,
  TEXT_WIDTH,
} from "../../sheet-model/text-document";
import { COMPILED_REPORT_TEXTS as TEXTS } from "../../wording/vi/compiled-report-texts";
import { TOTAL_PART_TEXTS, broughtPoints } from "../../wording/vi/total-part-texts";
import { EDGES, FORMATS, type TableColumn, tableBlock, textBlock, textOf } from "./formats";
import type { YearBefore, YearFigures } from "./year-figures";

const { columns } = TEXTS;
const columnsFor = (max: string): TableColumn[] => [
  { heading: columns.order, to: EDGES.code },
  { heading: columns.section, to: EDGES.max },
  { heading: max, to: EDGES.self },
  { heading: columns.mean, to: EDGES.percent },
  { heading: columns.percent, to: TEXT_WIDTH },
];
const comparedColumns = (max: string, now: string, then: string): TableColumn[] => [
  { heading: columns.order, to: EDGES.code },
  { heading: columns.section, to: EDGES.head },
  { heading: max, to: 79 },
  { heading: columns.mean, over: now, to: 95 },
  { heading: columns.percent, over: now, to: EDGES.self },
  { heading: columns.mean, over: then, to: EDGES.rank },
  { heading: columns.percent, over: then, to: 143 },
  { heading: columns.change, to: TEXT_WIDTH },
];

/** A row of the table: a section, or the whole set. */
interface AverageRow {
  readonly label: string;
  readonly name: string;
  /** What the ranked units could have on average; nothing of bonus and penalty. */
  readonly max: Points | undefined;
  readonly now: MeanScore;
  readonly then: MeanScore | undefined;
}

/** Kết quả theo lĩnh vực: what the ranked units have on average, in points and of the maximum. */
export function sectionTable(
  { set, year, averages }: YearFigures,
  before: YearBefore | undefined,
): DocumentBlock[] {
  const heading = textBlock(TEXTS.headings.sections, FORMATS.part);
  if (averages.units === 0) return [heading, textBlock(TEXTS.nobodyRanked, FORMATS.body)];
  const max = set.notApplicable === "left-out" ? columns.meanMax : columns.max;
  const rows = averages.sections.map(({ section, ...now }, place): AverageRow => ({
    label: section.label,
    name: section.name,
    max: now.max,
    now,
    then: before?.averages.sections[place],
  }));
  const total: AverageRow = {
    label: "",
    name: TEXTS.total,
    max: averages.max,
    now: averages.total,
    then: before?.averages.total,
  };
  return [
    heading,
    textBlock(TEXTS.sections.lead(averages.units), FORMATS.lead),
    tableBlock(
      before === undefined
        ? columnsFor(max)
        : comparedColumns(max, columns.thisYear(year), columns.earlier(before.year)),
      [
        ...rows.map((row) => averageCells(row, FORMATS.cell, FORMATS.centredCell)),
        averageCells(total, FORMATS.totalCell, FORMATS.centredTotalCell),
      ],
    ),
  ];
}

function averageCells(
  { label, name, max, now, then }: AverageRow,
  format: ParagraphFormat,
  centred: ParagraphFormat,
): Paragraph[] {
  return [
    textOf(label, centred),
    textOf(name, format),
    ...[
      max === undefined || max === 0 ? TOTAL_PART_TEXTS.noMax : formatPoints(max),
      ...shownMean(now),
      ...(then === undefined ? [] : compared(now, then)),
    ].map((text) => textOf(text, centred)),
  ];
}

const compared = (now: MeanScore, then: MeanScore): string[] => [
  ...shownMean(then),
  now.mean === undefined || then.mean === undefined
    ? ""
    : TEXTS.movements.points(subtractPoints(now.mean, then.mean)),
];

const shownMean = ({ mean, percent }: MeanScore): string[] => [
  mean === undefined ? "" : broughtPoints(mean),
  percent === undefined ? "" : formatDecimal(percent),
];
