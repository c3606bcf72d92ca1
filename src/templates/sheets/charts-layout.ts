import type { CriteriaSet } from "../../criteria/criteria-set";
import type { CellRange } from "../../sheet-model/address";
import { sectionsInTotal } from "./summary-layout";

/**
 * What is kept of a page's height, in points: A4 has 762 between its margins. As much again as a row
 * of a chart may be missing or left over in a spreadsheet that counts differently: Excel breaks pages
 * between rows, so that each page still begins with the chart that is to begin it.
 */
const PAGE = 740;
/** Of the rows under a chart. */
const CHART_ROW = 48;
/** Title and legend. */
const AROUND_BARS = 90;

/** Of the charts over all units: how high each unit's bars are, and how many units a page has room for. */
const UNIT_CHARTS = {
  ranking: { each: 16, most: 36 },
  comparison: { each: 25, most: 24 },
} as const;
/** Names of sections take two lines. */
const SECTION_BARS = 44;

const TITLE_ROWS = [40, 8];
const CHOOSER_ROWS = [40, 8];

/** Units by their place in the ranking, counted from 0, and the rows of the chart that shows them. */
interface UnitsChart {
  readonly kind: keyof typeof UNIT_CHARTS;
  readonly firstUnit: number;
  readonly lastUnit: number;
  /** Whether it is one of several, each with a part of the units. */
  readonly isPart: boolean;
  readonly rows: RowSpan;
}

interface RowSpan {
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Where things stand in `Biểu đồ`: page by page the charts, then the figures that they show, which are
 * not printed. Charts over all units grow with them up to a page; more units are spread evenly over
 * several charts of a page each, so that every name can be read. Rows and columns count from 0.
 */
export class ChartsLayout {
  readonly columns: Readonly<
    Record<"number" | "unit" | "self" | "appraised" | "firstBand" | "unranked", number>
  >;
  /** In the rows of the sections. */
  readonly sectionColumns = { name: 1, chosen: 2, average: 3 } as const;
  /** Of the rows that are printed, in points. */
  readonly heights: readonly number[];
  readonly unitCharts: readonly UnitsChart[];
  /** Where a unit is chosen for the profile beneath. */
  readonly chooserCell: CellRange;
  readonly profileRows: RowSpan;
  readonly firstUnitRow: number;
  readonly firstSectionRow: number;
  readonly #units: number;
  readonly #sections: number;

  constructor(set: CriteriaSet, units: number) {
    this.#units = units;
    this.#sections = sectionsInTotal(set).length;
    const firstBand = 4;
    this.columns = {
      number: 0,
      unit: 1,
      self: 2,
      appraised: 3,
      firstBand,
      unranked: firstBand + set.bands.length,
    };
    const pages = new Pages();
    pages.add(TITLE_ROWS);
    const kinds = ["ranking", "comparison"] as const;
    this.unitCharts = kinds.flatMap((kind) =>
      parts(units, UNIT_CHARTS[kind].most).map((part, _, { length }) => {
        const count = part.lastUnit - part.firstUnit + 1;
        const rows = pages.add(chartRows(count * UNIT_CHARTS[kind].each));
        return { kind, ...part, isPart: length > 1, rows };
      }),
    );
    const profile = pages.add([...CHOOSER_ROWS, ...chartRows(this.#sections * SECTION_BARS)]);
    this.chooserCell = {
      firstRow: profile.firstRow,
      lastRow: profile.firstRow,
      firstColumn: this.columns.appraised,
      lastColumn: this.columns.appraised,
    };
    this.profileRows = { ...profile, firstRow: profile.firstRow + CHOOSER_ROWS.length };
    this.heights = pages.heights;
    // A blank row, the caption and the headings stand between.
    this.firstUnitRow = this.heights.length + 3;
    // A blank row and the headings.
    this.firstSectionRow = this.firstUnitRow + units + 2;
  }

  /** The figures of one column, of all units or of those from one to another. */
  unitRange(column: number, firstUnit = 0, lastUnit = this.#units - 1): CellRange {
    return {
      firstRow: this.firstUnitRow + firstUnit,
      lastRow: this.firstUnitRow + lastUnit,
      firstColumn: column,
      lastColumn: column,
    };
  }

  /** The heading over a column of the units' figures. */
  headingCell(column: number): CellRange {
    return this.unitRange(column, -1, -1);
  }

  /** The figures of one column of the sections. */
  sectionRange(column: number): CellRange {
    return {
      firstRow: this.firstSectionRow,
      lastRow: this.firstSectionRow + this.#sections - 1,
      firstColumn: column,
      lastColumn: column,
    };
  }

  /** What a chart that stands over these rows covers. */
  across({ firstRow, lastRow }: RowSpan): CellRange {
    return { firstRow, lastRow, firstColumn: 0, lastColumn: this.columns.unranked };
  }
}

/** Rows page by page: what is added together stays on one page. */
class Pages {
  readonly heights: number[] = [];
  #room = PAGE;

  /** Errors: throws for more than a page, which only a bug can ask for. */
  add(heights: readonly number[]): RowSpan {
    const needed = heights.reduce((sum, height) => sum + height, 0);
    if (needed > PAGE) throw new Error(`${String(needed)} points are more than a page`);
    if (needed > this.#room) this.#fillPage();
    this.#room -= needed;
    const firstRow = this.heights.length;
    this.heights.push(...heights);
    return { firstRow, lastRow: this.heights.length - 1 };
  }

  #fillPage(): void {
    for (; this.#room > 0; this.#room -= CHART_ROW) {
      this.heights.push(Math.min(CHART_ROW, this.#room));
    }
    this.#room = PAGE;
  }
}

function chartRows(bars: number): number[] {
  const count = Math.ceil((AROUND_BARS + bars) / CHART_ROW);
  return Array.from({ length: count }, () => CHART_ROW);
}

/** All units in as few parts of at most `most` as there can be, each about as large as the others. */
function parts(units: number, most: number): { firstUnit: number; lastUnit: number }[] {
  const count = Math.ceil(units / most);
  const start = (part: number) => Math.ceil((part * units) / count);
  return Array.from({ length: count }, (_, part) => ({
    firstUnit: start(part),
    lastUnit: start(part + 1) - 1,
  }));
}
