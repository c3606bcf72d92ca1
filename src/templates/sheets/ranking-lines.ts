import type { CriteriaSet } from "../../criteria/criteria-set";
import type { Grid } from "../../sheet-model/grid";
import { RANKING_TEXTS as TEXTS } from "../../wording/vi/sheet-texts";
import type { CompiledUnit } from "./compiled-unit";
import { FIRST_RANKED_ROW, RANKING_COLUMNS as COLUMNS } from "./ranking-layout";

/** A row beneath the headings of `Xếp hạng`: the line above a group, or a unit. */
export type RankingLine =
  | { readonly kind: "group"; readonly title: string }
  | {
      readonly kind: "unit";
      readonly unit: CompiledUnit;
      /** Its place among all units, from 0, and among those beneath the same line, from 1. */
      readonly index: number;
      readonly number: number;
    };

/**
 * The rows in the order given: the units of each ranking group beneath its name, and those that are not
 * ranked beneath a line of their own; the units alone where all are ranked in one list.
 */
export function rankingLines(
  { rankingGroups }: Pick<CriteriaSet, "rankingGroups">,
  units: readonly CompiledUnit[],
): RankingLine[] {
  const lines: RankingLine[] = [];
  let title: string | undefined;
  let number = 0;
  for (const [index, unit] of units.entries()) {
    const own = rankingGroups.length === 0 ? undefined : titleOf(unit);
    if (own !== undefined && own !== title) {
      lines.push({ kind: "group", title: own });
      number = 0;
    }
    title = own;
    number++;
    lines.push({ kind: "unit", unit, index, number });
  }
  return lines;
}

const titleOf = ({ standing: { rank, group } }: CompiledUnit): string =>
  rank === null || group === undefined ? TEXTS.notRanked : TEXTS.group(group.group.name);

/** Whether a ranking sheet has its lines above groups where these would have them, so that its rows can be filled anew. */
export function hasLinesOf({ rows }: Grid, lines: readonly RankingLine[]): boolean {
  const drawn = rows.slice(FIRST_RANKED_ROW).flatMap((row, place) => {
    const first = row[COLUMNS.number];
    return first?.kind === "text" ? [[place, first.text]] : [];
  });
  const wanted = lines.flatMap((line, place) =>
    line.kind === "group" ? [[place, line.title]] : [],
  );
  return JSON.stringify(drawn) === JSON.stringify(wanted);
}
