import { classShare } from "../../scoring/class-distribution";
import { formatDecimal } from "../../scoring/format-points";
import { hasOwnIndex } from "../../scoring/index-of-total";
import { type DocumentBlock, TEXT_WIDTH } from "../../sheet-model/text-document";
import { classRange } from "../../wording/vi/ranking-phrases";
import { COMPILED_REPORT_TEXTS as TEXTS } from "../../wording/vi/compiled-report-texts";
import { EDGES, FORMATS, type TableColumn, tableBlock, textBlock, textOf } from "./formats";
import type { YearBefore, YearFigures } from "./year-figures";

const { columns } = TEXTS;
const columnsFor = (range: string): TableColumn[] => [
  { heading: columns.band, to: EDGES.documentCode },
  { heading: range, to: EDGES.max },
  { heading: columns.units, to: EDGES.rank },
  { heading: columns.share, to: TEXT_WIDTH },
];
const comparedColumns = (range: string, now: string, then: string): TableColumn[] => [
  { heading: columns.band, to: EDGES.documentCode },
  { heading: range, to: 83 },
  { heading: columns.units, over: now, to: 101 },
  { heading: columns.share, over: now, to: 123 },
  { heading: columns.units, over: then, to: EDGES.title },
  { heading: columns.share, over: then, to: TEXT_WIDTH },
];

/** Số đơn vị theo nhóm: how many units each class has, and their share of the ranked ones. */
export function classTable(
  { set, year, distribution }: YearFigures,
  before: YearBefore | undefined,
): DocumentBlock[] {
  const range = hasOwnIndex(set) ? columns.indexRange : columns.range;
  const tableColumns =
    before === undefined
      ? columnsFor(range)
      : comparedColumns(range, columns.thisYear(year), columns.earlier(before.year));
  return [
    textBlock(TEXTS.headings.classes, FORMATS.section),
    tableBlock(
      tableColumns,
      distribution.classes.map(({ band }, place) => [
        textOf(band.name, FORMATS.cell),
        textOf(classRange(band, set), FORMATS.cell),
        ...classCells(distribution, place),
        ...(before === undefined ? [] : classCells(before.distribution, place)),
      ]),
    ),
  ];
}

/** Both years are classed by one set: what stands at a place is one class. */
function classCells(distribution: YearFigures["distribution"], place: number) {
  const units = distribution.classes[place]?.units ?? 0;
  const share = classShare(units, distribution);
  return [
    textOf(String(units), FORMATS.centredCell),
    textOf(share === undefined ? "" : formatDecimal(share), FORMATS.centredCell),
  ];
}
