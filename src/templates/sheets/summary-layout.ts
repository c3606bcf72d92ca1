import { type CriteriaNode, type CriteriaSet, isInTotal } from "../../criteria/criteria-set";
import { hasOwnIndex } from "../../scoring/index-of-total";
import { SCORE_COLUMNS, type ScoreColumn } from "../../scoring/score";
import { type CellRange, cellAddress, quotedSheetName } from "../../sheet-model/address";
import { SUMMARY_TEXTS } from "../../wording/vi/sheet-texts";
import { HEADING_ROWS } from "./heading-rows";
import { type KindShownApart, kindsShownApart, variesInMax } from "../set-traits";

const FIRST_SECTION_COLUMN = 2;
/** The row of the headings, the first unit's, and the column of the units' names; the same for every set. */
export const SUMMARY_HEADING_ROW = 2;
export const FIRST_SUMMARY_ROW = SUMMARY_HEADING_ROW + HEADING_ROWS;
export const SUMMARY_COLUMNS = { number: 0, unit: 1 } as const;

/** The columns of every set, and those that only some sets need. */
type CommonColumn =
  | keyof typeof SUMMARY_COLUMNS
  | "self"
  | "appraised"
  | "appraisedLeaves"
  | "rank"
  | "band"
  | "ranked";
type SetColumn = "max" | KindShownApart | "index" | "group";
export type SummaryColumns = Readonly<
  Record<CommonColumn, number> & Record<SetColumn, number | undefined>
>;

/** The sections of which a share of their maximum can be said: all but those of bonus or penalty alone. */
export const sectionsInTotal = ({ sections }: Pick<CriteriaSet, "sections">): CriteriaNode[] =>
  sections.filter(isInTotal);

/**
 * Where things stand in `Tổng hợp`: a row a unit, two columns a section, behind the totals what only some
 * sets need, at the end hidden what is ranked and what each section could have; rows and columns count from 0.
 */
export class SummaryLayout {
  readonly titleRows = SUMMARY_HEADING_ROW;
  readonly firstUnitRow = FIRST_SUMMARY_ROW;
  readonly columns: SummaryColumns;
  readonly lastColumn: number;
  readonly firstBandRow: number;
  readonly #set: CriteriaSet;
  readonly #units: number;
  /** Those whose maxima are not the same for all units. */
  readonly #varyingSections: readonly CriteriaNode[];

  constructor(set: CriteriaSet, units: number) {
    this.#set = set;
    this.#units = units;
    this.#varyingSections = variesInMax(set) ? sectionsInTotal(set) : [];
    this.columns = summaryColumns(set);
    this.lastColumn = this.columns.ranked + this.#varyingSections.length;
    // Below the units: a blank row and the bands' own heading.
    this.firstBandRow = this.firstUnitRow + units + 2;
  }

  unitRow(unitIndex: number): number {
    return this.firstUnitRow + unitIndex;
  }

  sectionColumn(section: CriteriaNode, column: ScoreColumn): number {
    const place = this.#set.sections.indexOf(section);
    return FIRST_SECTION_COLUMN + place * SCORE_COLUMNS.length + SCORE_COLUMNS.indexOf(column);
  }

  /** Hidden: what each unit could have in a section; undefined where that is the same for all. */
  sectionMaxColumn(section: CriteriaNode): number | undefined {
    const place = this.#varyingSections.indexOf(section);
    return place === -1 ? undefined : this.columns.ranked + 1 + place;
  }

  /** The column by which units are ranked and classed, also shown for those that are not ranked yet. */
  get indexColumn(): number {
    return this.columns.index ?? this.columns.appraised;
  }

  /** The cells of one column over all units. */
  unitRange(column: number): CellRange {
    return {
      firstRow: this.firstUnitRow,
      lastRow: this.firstUnitRow + this.#units - 1,
      firstColumn: column,
      lastColumn: column,
    };
  }

  /** The bands' lower ends and names, from the weakest on, as LOOKUP wants them. */
  bandRange(column: "number" | "unit"): CellRange {
    return {
      firstRow: this.firstBandRow,
      lastRow: this.firstBandRow + this.#set.bands.length - 1,
      firstColumn: this.columns[column],
      lastColumn: this.columns[column],
    };
  }

  /** A unit's cell in a column, as a formula on another sheet refers to it. */
  reference(unitIndex: number, column: number): string {
    const cell = cellAddress(this.unitRow(unitIndex), column);
    return `${quotedSheetName(SUMMARY_TEXTS.sheetName)}!${cell}`;
  }
}

function summaryColumns(set: CriteriaSet): SummaryColumns {
  let next = FIRST_SECTION_COLUMN + set.sections.length * SCORE_COLUMNS.length;
  const column = () => next++;
  const columnIf = (isNeeded: boolean) => (isNeeded ? next++ : undefined);
  const kinds = kindsShownApart(set);
  const ofKind = (kind: KindShownApart) => columnIf(kinds.includes(kind));
  return {
    ...SUMMARY_COLUMNS,
    self: column(),
    appraised: column(),
    survey: ofKind("survey"),
    bonus: ofKind("bonus"),
    penalty: ofKind("penalty"),
    max: columnIf(variesInMax(set)),
    index: columnIf(hasOwnIndex(set)),
    appraisedLeaves: column(),
    group: columnIf(set.rankingGroups.length > 0),
    rank: column(),
    band: column(),
    ranked: column(),
  };
}
