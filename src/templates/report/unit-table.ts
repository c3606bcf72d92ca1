import { formatPoints } from "../../scoring/format-points";
import type { Standing } from "../../scoring/standings";
import { type DocumentBlock, type Paragraph, TEXT_WIDTH } from "../../sheet-model/text-document";
import { COMPILED_REPORT_TEXTS as TEXTS } from "../../wording/vi/compiled-report-texts";
import { peoplesCommittee } from "../../wording/vi/sheet-texts";
import { EDGES, FORMATS, type TableColumn, tableBlock, textBlock, textOf } from "./formats";
import type { YearBefore, YearFigures } from "./year-figures";

const { columns } = TEXTS;
const COLUMNS = [
  { heading: columns.shortRank, to: EDGES.code },
  { heading: columns.unit, to: EDGES.name },
  { heading: columns.self, to: EDGES.issuer },
  { heading: columns.appraised, to: EDGES.percent },
  { heading: columns.band, to: TEXT_WIDTH },
];
const comparedColumns = (then: string): TableColumn[] => [
  { heading: columns.shortRank, to: EDGES.code },
  { heading: columns.unit, to: EDGES.head },
  { heading: columns.self, to: 83 },
  { heading: columns.appraised, to: 101 },
  { heading: columns.band, to: 129 },
  { heading: columns.shortRank, over: then, to: 145 },
  { heading: columns.shortTotal, over: then, to: TEXT_WIDTH },
];

/**
 * Kết quả từng đơn vị: every unit with both totals, best first; those that are not ranked stand behind the
 * others, without rank, total and class. With the year before, how each stood then.
 */
export function unitTable(
  { standings }: YearFigures,
  before: YearBefore | undefined,
): DocumentBlock[] {
  const tableColumns =
    before === undefined ? COLUMNS : comparedColumns(columns.earlier(before.year));
  return [
    textBlock(TEXTS.headings.units, FORMATS.section),
    tableBlock(
      tableColumns,
      standings.map((standing) => [
        ...unitCells(standing),
        ...(before === undefined ? [] : cellsBefore(before.comparison.before.get(standing))),
      ]),
    ),
  ];
}

const unitCells = ({ scorecard, self, appraised, rank, band }: Standing): Paragraph[] => [
  rankCell(rank),
  textOf(peoplesCommittee(scorecard.unit), FORMATS.cell),
  textOf(self.scoredLeaves === 0 ? "" : formatPoints(self.points), FORMATS.centredCell),
  ...(rank === null || band === null
    ? // What rests on some of the criteria only is no total.
      [textOf("", FORMATS.centredCell), textOf(TEXTS.notRanked, FORMATS.missingCell)]
    : [
        textOf(formatPoints(appraised.points), FORMATS.centredCell),
        textOf(band.name, FORMATS.centredCell),
      ]),
];

/** A unit that was not ranked then has no total either. */
const cellsBefore = (before: Standing | undefined): Paragraph[] => [
  before === undefined ? textOf("", FORMATS.centredCell) : rankCell(before.rank),
  textOf(
    before === undefined || before.rank === null ? "" : formatPoints(before.appraised.points),
    FORMATS.centredCell,
  ),
];

const rankCell = (rank: number | null): Paragraph =>
  textOf(rank === null ? TEXTS.noRank : String(rank), FORMATS.centredCell);
