import type { CriteriaSet } from "../../criteria/criteria-set";
import { hasOwnIndex } from "../../scoring/index-of-total";
import type { Standing } from "../../scoring/standings";
import { rangeAddress } from "../../sheet-model/address";
import type { CellModel, Formula, SheetModel } from "../../sheet-model/sheet";
import { wrappedHeight } from "../../sheet-model/text-height";
import {
  PAGE_FOOTER,
  RANKING_TEXTS as TEXTS,
  peoplesCommittee,
} from "../../wording/vi/sheet-texts";
import { type CompiledUnit, shownIndex, shownTotal } from "./compiled-unit";
import { type Heading, headingRows, mergedLine } from "./heading-rows";
import {
  FIRST_RANKED_ROW,
  type IssuedLine,
  NOTICE_ROW,
  RANKING_TITLE_ROWS,
  type RankingColumns,
  rankingColumns,
  recordedIssueColumn,
} from "./ranking-layout";
import { type RankingLine, rankingLines } from "./ranking-lines";
import { STYLES, cell } from "./styles";
import { SummaryLayout } from "./summary-layout";

const WIDTHS = [7, 34, 12, 12, 10, 30] as const;
/** With a column of indices, as wide together. */
const WIDTHS_WITH_INDEX = [7, 30, 11, 11, 11, 9, 26] as const;
const FILLED_WIDTHS = [12, 10, 14] as const;
const NOT_ISSUED: IssuedLine = { shown: TEXTS.issued(undefined), recorded: null };

/** What all of the sheet is made of. */
interface RankingContent {
  readonly set: CriteriaSet;
  readonly columns: RankingColumns;
  readonly widths: readonly number[];
  readonly summary: SummaryLayout;
}

/**
 * `Xếp hạng`: Phụ lục II, filled from `Tổng hợp` by formula; units stand in the order given, beneath the
 * names of their groups where a set has some.
 * Source: 4203/QĐ-UBND, Phụ lục II and Điều 8.
 */
export function rankingSheet(
  set: CriteriaSet,
  units: readonly CompiledUnit[],
  issued: IssuedLine = NOT_ISSUED,
): SheetModel {
  const summary = new SummaryLayout(set, units.length);
  const hasIndex = hasOwnIndex(set);
  const columns = rankingColumns(hasIndex);
  const widths = hasIndex ? WIDTHS_WITH_INDEX : WIDTHS;
  const content = { set, columns, widths, summary };
  const headings = headingRows(tableHeadings(content), RANKING_TITLE_ROWS, [20, 36]);
  const lines = rankingLines(set, units);
  const height = unitRowHeight(content, units);
  const groupRows = lines.flatMap((line, index) =>
    line.kind === "group" ? FIRST_RANKED_ROW + index : [],
  );
  const rows = [
    { height: 20, cells: [cell(TEXTS.annex, STYLES.title)] },
    { height: 22, cells: [cell(TEXTS.title, STYLES.title)] },
    { height: 36, cells: issuedCells(issued, columns) },
    { height: 18, cells: [cell(staleNotice(content, lines.length), STYLES.notice)] },
    ...headings.rows,
    ...lines.map((line) => ({ height, cells: lineCells(content, line) })),
  ];
  return {
    name: TEXTS.sheetName,
    columns: [
      ...widths.map((width) => ({ width })),
      ...FILLED_WIDTHS.map((width) => ({ width, hidden: true })),
    ],
    rows,
    merges: [
      ...[0, 1, 2, NOTICE_ROW].map((row) => mergedLine(row, 0, columns.note)),
      ...headings.merges,
      ...groupRows.map((row) => mergedLine(row, 0, columns.note)),
    ],
    validations: [],
    conditionalFormats: [],
    frozen: { rows: FIRST_RANKED_ROW, columns: 0 },
    protected: true,
    print: {
      orientation: "portrait",
      area: {
        firstRow: 0,
        firstColumn: 0,
        lastRow: rows.length - 1,
        lastColumn: columns.note,
      },
      repeatedRows: { first: RANKING_TITLE_ROWS, last: FIRST_RANKED_ROW - 1 },
      footer: PAGE_FOOTER,
    },
  };
}

function tableHeadings({ set, columns }: RankingContent): Heading[] {
  const { number, unit, totals, self, appraised, index, rank, note } = TEXTS.headings;
  return [
    number,
    unit,
    { over: totals, beneath: [self, appraised] },
    ...(columns.index === undefined ? [] : [index(set)]),
    rank,
    note,
  ];
}

const issuedCells = (
  { shown, recorded }: IssuedLine,
  columns: RankingColumns,
): (CellModel | null)[] => [
  cell(shown, STYLES.issued),
  ...(recorded === null
    ? []
    : [
        ...Array.from({ length: recordedIssueColumn(columns) - 1 }, () => null),
        cell(recorded, STYLES.plain),
      ]),
];

/** One height for all units, so that any may come to stand in any row. */
function unitRowHeight(
  { set, columns, widths }: RankingContent,
  units: readonly CompiledUnit[],
): number {
  const names = units.map(({ standing }) => peoplesCommittee(standing.scorecard.unit));
  const widthOf = (column: number) => widths[column] ?? 0;
  return Math.max(
    20,
    ...names.map((name) => wrappedHeight(name, widthOf(columns.unit))),
    // The reason why a unit is not ranked is the longest note that may come to stand here.
    ...[
      unrankedNote(set.leaves.length),
      ...(set.rankingGroups.length > 0 ? [TEXTS.unknownKind] : []),
    ].map((note) => wrappedHeight(note, widthOf(columns.note))),
  );
}

function lineCells(content: RankingContent, line: RankingLine): CellModel[] {
  const { columns } = content;
  if (line.kind === "unit") return unitCells(content, line);
  return Array.from({ length: columns.note + 1 }, (_, column) =>
    cell(column === columns.number ? line.title : null, STYLES.sectionText),
  );
}

function unitCells(
  content: RankingContent,
  { unit: { standing }, index, number }: RankingLine & { readonly kind: "unit" },
): CellModel[] {
  const { set, columns, summary } = content;
  const { self, appraised, rank, band } = standing;
  const from = (column: number, value: string | number): Formula => ({
    formula: summary.reference(index, column),
    value,
  });
  const total = shownTotal(appraised);
  const rankedBy = columns.index === undefined ? total : shownIndex(appraised, set);
  return [
    cell(number, STYLES.number),
    cell(peoplesCommittee(standing.scorecard.unit), STYLES.freeText),
    cell(from(summary.columns.self, shownTotal(self)), STYLES.number),
    cell(from(summary.columns.appraised, total), STYLES.number),
    ...(columns.index === undefined
      ? []
      : [cell(from(summary.indexColumn, rankedBy), STYLES.number)]),
    cell(from(summary.columns.rank, rank ?? ""), STYLES.boldNumber),
    cell(noteFormula(content, standing, index), STYLES.text),
    cell(rankedBy, STYLES.plain),
    cell(rank ?? "", STYLES.plain),
    cell(band?.name ?? "", STYLES.plain),
  ];
}

/**
 * Of indices and ranks: a last score of 0, or a section that decides between equal units, changes ranks alone.
 * Texts, since an empty cell and one that shows nothing are the same to whoever looks.
 */
function staleNotice({ columns }: RankingContent, lines: number): Formula {
  const column = (index: number) =>
    rangeAddress({
      firstRow: FIRST_RANKED_ROW,
      lastRow: FIRST_RANKED_ROW + Math.max(lines, 1) - 1,
      firstColumn: index,
      lastColumn: index,
    });
  const isOther = (now: number, then: number) => `(${column(now)}&""<>${column(then)}&"")`;
  const byTotal = isOther(columns.index ?? columns.appraised, columns.filledTotal);
  const changed = `${byTotal}+${isOther(columns.rank, columns.filledRank)}`;
  return { formula: `IF(SUMPRODUCT(${changed})=0,"","${TEXTS.stale}")`, value: "" };
}

/** "Nhóm Tốt", or why there is no rank yet. */
function noteFormula(
  { set, summary }: RankingContent,
  { appraised, band, unranked }: Standing,
  index: number,
): Formula {
  const { rank, band: bandColumn, appraisedLeaves } = summary.columns;
  const bandCell = summary.reference(index, bandColumn);
  const scored = summary.reference(index, appraisedLeaves);
  const leaves = String(set.leaves.length);
  const incomplete = `"${TEXTS.unranked}"&(${leaves}-${scored})&"${TEXTS.unrankedReason}"`;
  const reason =
    set.rankingGroups.length === 0
      ? incomplete
      : `IF(${scored}=${leaves},"${TEXTS.unknownKind}",${incomplete})`;
  return {
    formula: `IF(ISNUMBER(${summary.reference(index, rank)}),"${TEXTS.band}"&${bandCell},${reason})`,
    value: noteOf(set, appraised, band, unranked),
  };
}

function noteOf(
  set: CriteriaSet,
  appraised: Standing["appraised"],
  band: Standing["band"],
  unranked: Standing["unranked"],
): string {
  if (band !== null) return `${TEXTS.band}${band.name}`;
  return unranked === "unknown-kind"
    ? TEXTS.unknownKind
    : unrankedNote(set.leaves.length - appraised.scoredLeaves);
}

const unrankedNote = (missing: number): string =>
  `${TEXTS.unranked}${String(missing)}${TEXTS.unrankedReason}`;
