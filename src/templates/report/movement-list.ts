import { formatPoints } from "../../scoring/format-points";
import { hasOwnIndex } from "../../scoring/index-of-total";
import { type Movement, mostMoved } from "../../scoring/movement";
import type { Standing } from "../../scoring/standings";
import { type DocumentBlock, type Paragraph, TEXT_WIDTH } from "../../sheet-model/text-document";
import { COMPILED_REPORT_TEXTS } from "../../wording/vi/compiled-report-texts";
import { indexHeading } from "../../wording/vi/index-phrases";
import { peoplesCommittee } from "../../wording/vi/sheet-texts";
import { EDGES, FORMATS, type TableColumn, tableBlock, textBlock, textOf } from "./formats";
import type { YearBefore, YearFigures } from "./year-figures";

/** How many of the units are named. */
const MOST_MOVED = 10;

const { columns, headings, movements: TEXTS } = COMPILED_REPORT_TEXTS;
const columnsFor = (index: string, then: string, now: string): TableColumn[] => [
  { heading: columns.unit, to: EDGES.number },
  { heading: then, over: columns.rank, to: 69 },
  { heading: now, over: columns.rank, to: 83 },
  { heading: columns.change, over: columns.rank, to: EDGES.self },
  { heading: then, over: index, to: EDGES.rank },
  { heading: now, over: index, to: EDGES.title },
  { heading: columns.change, over: index, to: TEXT_WIDTH },
];

/** Thay đổi so với năm trước: the units that have moved most, and those that were or are there in one year only. */
export function movementList({ year, set }: YearFigures, before: YearBefore): DocumentBlock[] {
  const { comparison } = before;
  const moved = mostMoved(comparison, MOST_MOVED);
  const onlyInOneYear = [
    ...(comparison.added.length === 0
      ? []
      : [TEXTS.added(before.year, comparison.added.map(committeeName))]),
    ...(comparison.gone.length === 0
      ? []
      : [TEXTS.gone(before.year, comparison.gone.map(committeeName))]),
  ];
  return [
    textBlock(headings.movements(before.year), FORMATS.section),
    ...(moved.length === 0
      ? [
          textBlock(
            comparison.movements.length === 0 ? TEXTS.noneMatched : TEXTS.none(set),
            FORMATS.body,
          ),
        ]
      : [
          textBlock(TEXTS.lead(moved.length, set), FORMATS.lead),
          tableBlock(
            columnsFor(
              hasOwnIndex(set) ? indexHeading(set) : columns.appraised,
              columns.earlier(before.year),
              columns.thisYear(year),
            ),
            moved.map(movementRow),
          ),
        ]),
    ...onlyInOneYear.map((sentence) => textBlock(sentence, FORMATS.bodyAfterTable)),
  ];
}

const committeeName = ({ scorecard }: Standing): string => peoplesCommittee(scorecard.unit);

const indexOf = ({ index }: Standing): string => (index === null ? "" : formatPoints(index));

const movementRow = ({ now, before, places, points }: Movement): Paragraph[] => [
  textOf(committeeName(now), FORMATS.cell),
  ...[
    String(before.rank),
    String(now.rank),
    TEXTS.places(places),
    indexOf(before),
    indexOf(now),
    TEXTS.points(points),
  ].map((text) => textOf(text, FORMATS.centredCell)),
];
