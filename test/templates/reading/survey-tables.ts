import { type CriteriaSet } from "../../../src/criteria/criteria-set";
import { parseCriteriaSet } from "../../../src/criteria/parse-criteria-set";
import example from "../../../src/criteria/sets/example.json";
import type { CellRange } from "../../../src/sheet-model/address";
import type { Grid } from "../../../src/sheet-model/grid";
import type { SurveyReading } from "../../../src/templates/reading/read-survey";
import { unitFromName } from "../../../src/templates/reading/read-unit";
import { type Typed, content } from "./retyped-form";

/** The example, but that its survey leaf 4.1 may not apply, and 4.2 is for communes alone. */
export function partlySurveyedSet(): CriteriaSet {
  const changes: Readonly<Record<string, object>> = {
    "4.1": { optional: true },
    "4.2": { appliesTo: ["commune"] },
  };
  const nodes = example.nodes.map((node) => ({ ...node, ...changes[node.code] }));
  const parsed = parseCriteriaSet({ ...example, nodes });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

export const UNITS = ["Xã Đồng Thịnh", "Xã An Hòa", "Phường An Hòa", "Thị trấn Chợ Mới"].map(
  unitFromName,
);

/** What every unit got, and the rows that say so. */
export const ALL_RESULTS = [
  "Xã Đồng Thịnh 4.1 10.5",
  "Xã Đồng Thịnh 4.2 8",
  "Xã An Hòa 4.1 9",
  "Xã An Hòa 4.2 6.25",
  "Phường An Hòa 4.1 12",
  "Phường An Hòa 4.2 0",
  "Thị trấn Chợ Mới 4.1 7",
  "Thị trấn Chợ Mới 4.2 5",
];
export const ALL_ROWS: readonly (readonly Typed[])[] = [
  ["Xã Đồng Thịnh", 10.5, 8],
  ["Xã An Hòa", 9, 6.25],
  ["Phường An Hòa", 12, 0],
  ["Thị trấn Chợ Mới", 7, 5],
];

/** A sheet of these rows. */
export const sheetOf = (
  rows: readonly (readonly Typed[])[],
  merges: readonly CellRange[] = [],
  sheetName = "KQ",
): Grid => ({ sheetName, hidden: false, merges, rows: rows.map((row) => row.map(content)) });

/** "unit code points" of each result. */
export const shownResults = ({ results }: SurveyReading): string[] =>
  results.map(({ unit, leaf, score }) => {
    const shown = score.kind === "valid" ? String(score.points / 100) : score.kind;
    return `${unit.name} ${leaf.code} ${shown}`;
  });

/** "kind code cell" of each finding; what does not concern a criterion or a cell is left out. */
export const shownFindings = ({ findings }: Pick<SurveyReading, "findings">): string[] =>
  findings.map(({ detail, code, cell, sheetName }) => {
    const place = cell === undefined ? [] : [`${String(sheetName)}!${cell}`];
    const kind =
      detail.kind === "not-taken" ? `${detail.kind}(${detail.problem.kind})` : detail.kind;
    return [kind, ...(code === undefined ? [] : [code]), ...place].join(" ");
  });
