import type { CriteriaSet } from "../../criteria/criteria-set";
import { absoluteAddress, cellAddress } from "../../sheet-model/address";
import type { SummaryLayout } from "./summary-layout";

/**
 * The rank of the unit in a row of `Tổng hợp`, as `rankContenders` has it; the caller sees to it that the
 * unit is ranked. One list without tie-breaking sections is RANK; else the better units of the same group
 * are counted. A cell that shows nothing is a text, which is more than any number.
 */
export function rankFormula(
  { rankingGroups, tieBreakers }: CriteriaSet,
  layout: SummaryLayout,
  row: number,
): string {
  const { ranked, group } = layout.columns;
  const all = (column: number) => absoluteAddress(layout.unitRange(column));
  if (rankingGroups.length === 0 && tieBreakers.length === 0) {
    return `RANK(${cellAddress(row, ranked)},${all(ranked)},0)`;
  }
  const decisive = [ranked, ...tieBreakers.map((each) => layout.sectionColumn(each, "appraised"))];
  const isBetter = decisive.reduceRight((otherwise, column) => {
    const [theirs, own] = [all(column), cellAddress(row, column)];
    const isMore = `(${theirs}>${own})`;
    return otherwise === "" ? isMore : `(${isMore}+(${theirs}=${own})*${otherwise})`;
  }, "");
  const isRival = group === undefined ? "" : `*EXACT(${all(group)},${cellAddress(row, group)})`;
  return `SUMPRODUCT(ISNUMBER(${all(ranked)})${isRival}*${isBetter})+1`;
}
