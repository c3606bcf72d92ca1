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
/** Of the profile: names of sections take two lines, and above the first of them stands the chooser. */
const PROFILE_CHART = { each: 44, most: 13 } as const;

const TITLE_ROWS = [40, 8];
const CHOOSER_ROWS = [40, 8];

/** What one chart shows, counted from 0: units by their place in the ranking, or sections. */
interface Part {
  readonly first: number;
  readonly last: number;
  /** Whether it is one of several, each with a part of all. */
  readonly isPart: boolean;
}

/** A chart and the rows over which it stands. */
interface PlacedChart extends Part {
  readonly rows: RowSpan;
}

interface UnitsChart extends PlacedChart {
  readonly kind: keyof typeof UNIT_CHARTS;
}

interface RowSpan {
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Where things stand in `Biểu đồ`: page by page the charts, then the figures that they show, which are
 * not printed. Charts over all units, or over the sections of one, grow with them up to a page; more are
 * spread evenly over several charts of a page each, so that every name can be read. Rows and columns count
 * from 0.
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
  readonly profileCharts: readonly PlacedChart[];
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
      parts(units, UNIT_CHARTS[kind].most).map((part): UnitsChart => {
        const rows = pages.add(chartRows(part, UNIT_CHARTS[kind].each));
        return { kind, ...part, rows };
      }),
    );
    let chooserRow = 0;
    this.profileCharts = parts(this.#sections, PROFILE_CHART.most).map((part) => {
      const above = part.first === 0 ? CHOOSER_ROWS : [];
      const rows = pages.add([...above, ...chartRows(part, PROFILE_CHART.each)]);
      if (part.first === 0) chooserRow = rows.firstRow;
      return { ...part, rows: { ...rows, firstRow: rows.firstRow + above.length } };
    });
    this.chooserCell = {
      firstRow: chooserRow,
      lastRow: chooserRow,
      firstColumn: this.columns.appraised,
      lastColumn: this.columns.appraised,
    };
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

  /** The figures of one column of some sections. */
  sectionRange(column: number, { first, last }: Pick<Part, "first" | "last">): CellRange {
    return {
      firstRow: this.firstSectionRow + first,
      lastRow: this.firstSectionRow + last,
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

/** The rows under a chart whose bars take so many points for each that it shows. */
function chartRows({ first, last }: Part, each: number): number[] {
  const count = Math.ceil((AROUND_BARS + (last - first + 1) * each) / CHART_ROW);
  return Array.from({ length: count }, () => CHART_ROW);
}

/** All of so many in as few parts of at most `most` as there can be, each about as large as the others. */
function parts(all: number, most: number): Part[] {
  const count = Math.ceil(all / most);
  const start = (part: number) => Math.ceil((part * all) / count);
  return Array.from({ length: count }, (_, part) => ({
    first: start(part),
    last: start(part + 1) - 1,
    isPart: count > 1,
  }));
}
