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
      measure: headings.find(({ measure }) => measure !== undefined)?.measure,
      role: headings.find(({ role }) => role !== undefined)?.role,
    };
  });
}

/** Points that somebody worked out count before the percent they were made of. */
export const byMeasure = (a: HeadedColumn, b: HeadedColumn): number =>
  MEASURE_ORDER.indexOf(a.measure) - MEASURE_ORDER.indexOf(b.measure) || a.column - b.column;
const MEASURE_ORDER: readonly HeadedColumn["measure"][] = ["points", "percent", undefined];
