import { isInTotal } from "../../criteria/criteria-set";
import { parentCode } from "../../criteria/criterion-code";
import { nodeKinds } from "../../criteria/node-kinds";
import { pointsFromNumber, pointsToNumber, sumPoints } from "../../criteria/points";
import type { SetPlace } from "../../criteria/set-mistake";
import { cellAddress } from "../../sheet-model/address";
import type { CriteriaList } from "./find-list";
import { type ListRows, cellIn } from "./list-rows";
import { sayer } from "./node-data";
import type { NodeEntry } from "./node-entry";
import type { ReadingNotes } from "./reading-notes";
import { readNumber } from "./set-cells";

/** The sum of everything, in points. */
export interface StatedTotal {
  readonly total: number;
  /** Of the row that states it; undefined where it is the sum of the sections. */
  readonly place: SetPlace | undefined;
}

/** The total that a list states in a row of its own, and else the sum of its sections; sums that differ are refused. */
export function statedTotal(
  list: CriteriaList,
  { sums }: ListRows,
  entries: readonly NodeEntry[],
  found: ReadingNotes,
): StatedTotal | undefined {
  const kinds = nodeKinds(kindedRows(entries));
  const sections = entries.filter(
    ({ code }) => code !== undefined && parentCode(code) === undefined,
  );
  let total: { total: number; place: SetPlace } | undefined;
  for (const { row, of, criteriaAbove } of sums) {
    const read = readNumber(cellIn(list, row, "max"), "max", "nothing");
    const cell = cellAddress(row, list.columns.get("max") ?? 0);
    const place = { sheetName: list.grid.sheetName, cell };
    if (!read.ok) found.refuse(read.error, place);
    else if (read.value !== undefined && of === "everything") {
      total ??= { total: pointsToNumber(read.value), place };
    } else if (read.value !== undefined) {
      const section = sections.filter((one) => entries.indexOf(one) < criteriaAbove).at(-1);
      const max = section?.max === undefined ? undefined : pointsFromNumber(section.max);
      if (max !== undefined && max !== read.value) {
        found.refuse({ kind: "stated-sum-differs", stated: read.value, sum: max }, place);
      }
    }
  }
  if (total !== undefined) return total;
  const maxima = sections
    .filter(({ code = "" }) => isInTotal({ kind: kinds.get(code) ?? "ordinary" }))
    .map(({ max }) => (max === undefined ? undefined : pointsFromNumber(max)));
  if (maxima.length === 0 || !maxima.every((max) => max !== undefined)) return undefined;
  return { total: pointsToNumber(sumPoints(maxima)), place: undefined };
}

const kindedRows = (entries: readonly NodeEntry[]) =>
  entries.flatMap((entry) =>
    entry.code === undefined
      ? []
      : [{ code: entry.code, kind: sayer(entry, entries, "kind")?.kind }],
  );
