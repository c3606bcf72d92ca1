import type { CriteriaNode } from "../../criteria/criteria-set";
import type { SurveyHeading } from "./survey-headings";

/** One column under the rows of headings that are tried. */
export interface HeadedColumn {
  readonly column: number;
  /** The lowest first. */
  readonly headings: readonly SurveyHeading[];
  readonly leaf: CriteriaNode | undefined;
  readonly measure: "points" | "percent" | undefined;
  readonly role: SurveyHeading["role"];
}

/** What rows of headings say of each column, merged cells filled in. */
export function columnsBelow(rows: readonly (readonly SurveyHeading[])[]): HeadedColumn[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const headings = rows.flatMap((row) => row[column] ?? []).reverse();
    const leaves = headings.flatMap(({ leaf }) => leaf ?? []);
    return {
      column,
      headings,
      leaf: leaves.find(({ kind }) => kind === "survey") ?? leaves[0],
      measure: measureIn(headings),
      role: headings.find(({ role }) => role !== undefined)?.role,
    };
  });
}

/**
 * The column of results among those that are headed alike; several where their headings do not tell which
 * it is. `titles` are the headings of the units' column: what stands over that as well is a title of the
 * whole table.
 */
export function resultColumns(
  columns: readonly HeadedColumn[],
  titles: readonly SurveyHeading[],
  isBlankBelow: (column: number) => boolean,
): readonly HeadedColumn[] {
  const ranked = columns
    .map((each) => ({ each, own: ownHeadings(each, titles) }))
    .filter(({ own }) => !own.some(({ isAside }) => isAside))
    .filter(({ each }) => !(columns.some(isTwinOf(each)) && isBlankBelow(each.column)))
    .map(({ each, own }) => ({ each, rank: rankOf(own) }));
  const best = Math.min(...ranked.map(({ rank }) => rank));
  return ranked.filter(({ rank }) => rank === best).map(({ each }) => each);
}

/**
 * What the numbers of a column are by its own headings, else as `ofTable` says of all columns, else by a
 * title that says percent. A title that says points may speak of the scores that are made of the numbers.
 */
export function measureOfColumn(
  column: HeadedColumn,
  titles: readonly SurveyHeading[],
  ofTable: HeadedColumn["measure"],
): HeadedColumn["measure"] {
  const own = measureIn(ownHeadings(column, titles)) ?? ofTable;
  return own ?? (column.measure === "percent" ? "percent" : undefined);
}

const ownHeadings = ({ headings }: HeadedColumn, titles: readonly SurveyHeading[]) =>
  headings.filter((heading) => !titles.includes(heading));

/** The lowest heading's that says one. */
const measureIn = (headings: readonly SurveyHeading[]): HeadedColumn["measure"] =>
  headings.find(({ measure }) => measure !== undefined)?.measure;

/** Whether a column has the very same headings: a cell merged over both of them, mostly. */
const isTwinOf =
  ({ column, headings }: HeadedColumn) =>
  (other: HeadedColumn): boolean =>
    other.column !== column &&
    headings.every((heading, index) => heading === other.headings[index]);

/** Points that somebody worked out count before the percent they were made of; a result before what says nothing. */
function rankOf(own: readonly SurveyHeading[]): number {
  const measure = measureIn(own);
  const saysResult = own.some((heading) => heading.saysResult);
  if (measure === "points") return 0;
  if (saysResult) return measure === "percent" ? 1 : 2;
  return measure === "percent" ? 3 : 4;
}
