import type { CriteriaSet } from "../../criteria/criteria-set";
import type { Standing } from "../../scoring/standings";
import { rangeAddress } from "../../sheet-model/address";
import type { CellModel, Formula, SheetModel } from "../../sheet-model/sheet";
import { wrappedHeight } from "../../sheet-model/text-height";
import {
  PAGE_FOOTER,
  RANKING_TEXTS as TEXTS,
  peoplesCommittee,
} from "../../wording/vi/sheet-texts";
import { type CompiledUnit, shownTotal } from "./compiled-unit";
import { headingRows, mergedLine } from "./heading-rows";
import {
  FIRST_RANKED_ROW,
  type IssuedLine,
  NOTICE_ROW,
  RANKING_COLUMNS,
  RANKING_TITLE_ROWS,
  RECORDED_ISSUE_COLUMN,
} from "./ranking-layout";
import { STYLES, cell } from "./styles";
import { SummaryLayout } from "./summary-layout";

const COLUMNS = RANKING_COLUMNS;
const WIDTHS = [7, 34, 12, 12, 10, 30] as const;
const FILLED_WIDTHS = [12, 10, 14] as const;
const NOT_ISSUED: IssuedLine = { shown: TEXTS.issued(undefined), recorded: null };

/**
 * `Xếp hạng`: Phụ lục II, filled from `Tổng hợp` by formula; units stand in the order given.
 * Source: 4203/QĐ-UBND, Phụ lục II and Điều 8.
 */
export function rankingSheet(
  set: CriteriaSet,
  units: readonly CompiledUnit[],
  issued: IssuedLine = NOT_ISSUED,
): SheetModel {
  const summary = new SummaryLayout(set, units.length);
  const { number, unit, totals, self, appraised, rank, note } = TEXTS.headings;
  const headings = headingRows(
    [number, unit, { over: totals, beneath: [self, appraised] }, rank, note],
    RANKING_TITLE_ROWS,
    [20, 36],
  );
  const height = unitRowHeight(set, units);
  const rows = [
    { height: 20, cells: [cell(TEXTS.annex, STYLES.title)] },
    { height: 22, cells: [cell(TEXTS.title, STYLES.title)] },
    { height: 36, cells: issuedCells(issued) },
    { height: 18, cells: [cell(staleNotice(units.length), STYLES.notice)] },
    ...headings.rows,
    ...units.map((each, index) => ({ height, cells: unitCells(set, summary, each, index) })),
  ];
  return {
    name: TEXTS.sheetName,
    columns: [
      ...WIDTHS.map((width) => ({ width })),
      ...FILLED_WIDTHS.map((width) => ({ width, hidden: true })),
    ],
    rows,
    merges: [
      ...[0, 1, 2, NOTICE_ROW].map((row) => mergedLine(row, 0, COLUMNS.note)),
      ...headings.merges,
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
        lastColumn: COLUMNS.note,
      },
      repeatedRows: { first: RANKING_TITLE_ROWS, last: FIRST_RANKED_ROW - 1 },
      footer: PAGE_FOOTER,
    },
  };
}

const issuedCells = ({ shown, recorded }: IssuedLine): (CellModel | null)[] => [
  cell(shown, STYLES.issued),
  ...(recorded === null
    ? []
    : [
        ...Array.from({ length: RECORDED_ISSUE_COLUMN - 1 }, () => null),
        cell(recorded, STYLES.plain),
      ]),
];

/** One height for all units, so that any may come to stand in any row. */
function unitRowHeight(set: CriteriaSet, units: readonly CompiledUnit[]): number {
  const names = units.map(({ standing }) => peoplesCommittee(standing.scorecard.unit));
  return Math.max(
    20,
    ...names.map((name) => wrappedHeight(name, WIDTHS[COLUMNS.unit])),
    // An incomplete unit's reason is the longest note that may come to stand here.
    wrappedHeight(unrankedNote(set.leaves.length), WIDTHS[COLUMNS.note]),
  );
}

function unitCells(
  set: CriteriaSet,
  summary: SummaryLayout,
  { standing }: CompiledUnit,
  index: number,
): CellModel[] {
  const from = (column: "self" | "appraised" | "rank", value: string | number): Formula => ({
    formula: summary.reference(index, column),
    value,
  });
  return [
    cell(index + 1, STYLES.number),
    cell(peoplesCommittee(standing.scorecard.unit), STYLES.freeText),
    cell(from("self", shownTotal(standing.self)), STYLES.number),
    cell(from("appraised", shownTotal(standing.appraised)), STYLES.number),
    cell(from("rank", standing.rank ?? ""), STYLES.boldNumber),
    cell(noteFormula(set, summary, standing, index), STYLES.text),
    cell(shownTotal(standing.appraised), STYLES.plain),
    cell(standing.rank ?? "", STYLES.plain),
    cell(standing.band?.name ?? "", STYLES.plain),
  ];
}

/** Texts, since an empty cell and one that shows nothing are the same to whoever looks. */
function staleNotice(units: number): Formula {
  const column = (index: number) =>
    rangeAddress({
      firstRow: FIRST_RANKED_ROW,
      lastRow: FIRST_RANKED_ROW + Math.max(units, 1) - 1,
      firstColumn: index,
      lastColumn: index,
    });
  const [now, then] = [column(COLUMNS.appraised), column(COLUMNS.filledTotal)];
  return {
    formula: `IF(SUMPRODUCT(--(${now}&""<>${then}&""))=0,"","${TEXTS.stale}")`,
    value: "",
  };
}

/** "Nhóm Tốt", or why there is no rank yet. */
function noteFormula(
  set: CriteriaSet,
  summary: SummaryLayout,
  { appraised, band }: Standing,
  index: number,
): Formula {
  const rank = summary.reference(index, "rank");
  const bandCell = summary.reference(index, "band");
  const scored = summary.reference(index, "appraisedLeaves");
  const missing = `${String(set.leaves.length)}-${scored}`;
  return {
    formula: `IF(ISNUMBER(${rank}),"${TEXTS.band}"&${bandCell},"${TEXTS.unranked}"&(${missing})&"${TEXTS.unrankedReason}")`,
    value:
      band === null
        ? unrankedNote(set.leaves.length - appraised.scoredLeaves)
        : `${TEXTS.band}${band.name}`,
  };
}

const unrankedNote = (missing: number): string =>
  `${TEXTS.unranked}${String(missing)}${TEXTS.unrankedReason}`;
