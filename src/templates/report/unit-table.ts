import type { CriteriaSet } from "../../criteria/criteria-set";
import { formatPoints } from "../../scoring/format-points";
import { hasOwnIndex } from "../../scoring/index-of-total";
import { isAnyScored } from "../../scoring/scored-leaves";
import type { Standing } from "../../scoring/standings";
import { type DocumentBlock, type Paragraph, TEXT_WIDTH } from "../../sheet-model/text-document";
import { COMPILED_REPORT_TEXTS as TEXTS } from "../../wording/vi/compiled-report-texts";
import { indexHeading } from "../../wording/vi/index-phrases";
import { groupHeading } from "../../wording/vi/ranking-phrases";
import { peoplesCommittee } from "../../wording/vi/sheet-texts";
import { broughtPoints } from "../../wording/vi/total-part-texts";
import { EDGES, FORMATS, type TableColumn, tableBlock, textBlock, textOf } from "./formats";
import { rankedLists } from "./ranked-lists";
import type { YearBefore, YearFigures } from "./year-figures";

const { columns } = TEXTS;
const COLUMNS: readonly TableColumn[] = [
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
/** The same with the index behind the totals. */
const indexColumns = (index: string): TableColumn[] => [
  { heading: columns.shortRank, to: EDGES.code },
  { heading: columns.unit, to: EDGES.name },
  { heading: columns.self, to: EDGES.max },
  { heading: columns.appraised, to: EDGES.self },
  { heading: index, to: EDGES.percent },
  { heading: columns.band, to: TEXT_WIDTH },
];
const comparedIndexColumns = (index: string, then: string): TableColumn[] => [
  { heading: columns.shortRank, to: EDGES.code },
  { heading: columns.unit, to: EDGES.number },
  { heading: columns.self, to: 69 },
  { heading: columns.appraised, to: 83 },
  { heading: index, to: 101 },
  { heading: columns.band, to: 129 },
  { heading: columns.shortRank, over: then, to: 143 },
  { heading: index, over: then, to: TEXT_WIDTH },
];

/**
 * Kết quả từng đơn vị: every unit with both totals, best first and group by group; those that are not ranked
 * stand behind the others, without rank, total and class. With the year before, how each stood then.
 */
export function unitTable(
  { standings, set }: YearFigures,
  before: YearBefore | undefined,
): DocumentBlock[] {
  const tableColumns = columnsFor(set, before);
  const table = (units: readonly Standing[]) =>
    tableBlock(
      tableColumns,
      units.map((standing) => [
        ...unitCells(standing, set),
        ...(before === undefined ? [] : cellsBefore(before.comparison.before.get(standing))),
      ]),
    );
  const heading = textBlock(TEXTS.headings.units, FORMATS.section);
  if (set.rankingGroups.length === 0) return [heading, table(standings)];
  const unranked = standings.filter(({ rank }) => rank === null);
  return [
    heading,
    ...rankedLists(standings, set).flatMap(({ group, ranked }) =>
      group === undefined || ranked.length === 0
        ? []
        : [textBlock(groupHeading(group), FORMATS.leadAfterTable), table(ranked)],
    ),
    ...(unranked.length === 0
      ? []
      : [textBlock(TEXTS.unrankedUnits, FORMATS.leadAfterTable), table(unranked)]),
  ];
}

function columnsFor(set: CriteriaSet, before: YearBefore | undefined): readonly TableColumn[] {
  if (before === undefined) return hasOwnIndex(set) ? indexColumns(indexHeading(set)) : COLUMNS;
  const then = columns.earlier(before.year);
  return hasOwnIndex(set) ? comparedIndexColumns(indexHeading(set), then) : comparedColumns(then);
}

function unitCells(standing: Standing, set: CriteriaSet): Paragraph[] {
  const { scorecard, self, appraised, index, rank, band } = standing;
  return [
    rankCell(rank),
    textOf(peoplesCommittee(scorecard.unit), FORMATS.cell),
    textOf(
      isAnyScored(scorecard, set, "self") ? broughtPoints(self.points) : "",
      FORMATS.centredCell,
    ),
    ...(index === null || band === null
      ? // What rests on some of the criteria only is no total.
        [
          ...(hasOwnIndex(set) ? ["", ""] : [""]).map((text) => textOf(text, FORMATS.centredCell)),
          textOf(TEXTS.notRanked, FORMATS.missingCell),
        ]
      : [
          broughtPoints(appraised.points),
          ...(hasOwnIndex(set) ? [formatPoints(index)] : []),
          band.name,
        ].map((text) => textOf(text, FORMATS.centredCell))),
  ];
}

/** A unit that was not ranked then has no index either. */
const cellsBefore = (before: Standing | undefined): Paragraph[] => [
  before === undefined ? textOf("", FORMATS.centredCell) : rankCell(before.rank),
  textOf(
    before === undefined || before.index === null ? "" : formatPoints(before.index),
    FORMATS.centredCell,
  ),
];

const rankCell = (rank: number | null): Paragraph =>
  textOf(rank === null ? TEXTS.noRank : String(rank), FORMATS.centredCell);
