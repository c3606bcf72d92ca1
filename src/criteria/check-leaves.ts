import { MOST_STEPS } from "./allowed-scores";
import { type CriteriaProblem, LEAF_KEYS, type LeafKey } from "./criteria-problem";
import type { NodeData } from "./criteria-schema";
import { parentCode } from "./criterion-code";

/** A row whose data could be read, and where it stands in the set's data. */
export interface PlacedRow {
  readonly path: string;
  readonly node: NodeData;
}

/** What one leaf cannot have together: one says what the score is, or who is asked for it, otherwise than the other. */
const CONFLICTS: readonly (readonly [LeafKey, LeafKey])[] = [
  ["levels", "step"],
  ["levels", "ratio"],
  ["step", "ratio"],
];

/** Every row that says more, or other things, than its leaf can keep. */
export function checkLeaves(rows: readonly PlacedRow[]): CriteriaProblem[] {
  const parents = new Set(rows.map(({ node }) => parentCode(node.code)));
  return rows.flatMap((row) =>
    parents.has(row.node.code) ? parentProblems(row) : leafProblems(row),
  );
}

function parentProblems({ path, node }: PlacedRow): CriteriaProblem[] {
  const { code } = node;
  return LEAF_KEYS.filter((key) => has(node, key)).map((key) => ({
    kind: "leaf-key-on-parent",
    path: `${path}.${key}`,
    code,
    key,
  }));
}

function leafProblems(row: PlacedRow): CriteriaProblem[] {
  return [...conflicts(row), ...levelProblems(row), ...stepProblems(row)];
}

function conflicts({ path, node }: PlacedRow): CriteriaProblem[] {
  const { code, kind } = node;
  const together = CONFLICTS.filter(([one, other]) => has(node, one) && has(node, other));
  // The figures of a share are asked of the unit, which does not score the survey.
  if (kind === "survey" && has(node, "ratio")) together.push(["kind", "ratio"]);
  if (kind === "bonus" || kind === "penalty") {
    // Nothing is lost by a bonus that a unit cannot have, nor a penalty.
    for (const key of ["optional", "appliesTo"] as const) {
      if (has(node, key)) together.push(["kind", key]);
    }
  }
  return together.map((keys) => ({
    kind: "conflicting-keys",
    path: `${path}.${keys[1]}`,
    code,
    keys,
  }));
}

function levelProblems({ path, node }: PlacedRow): CriteriaProblem[] {
  const { code, max, levels = [] } = node;
  if (levels.length === 0) return [];
  const all = levels.map(({ points }) => points);
  const best = all.reduce((most, points) => (points > most ? points : most));
  const repeated = [...new Set(all.filter((points, place) => all.indexOf(points) !== place))];
  const place = `${path}.levels`;
  return [
    ...(best === max ? [] : [{ kind: "levels-miss-max", path: place, code, best, max } as const]),
    ...repeated.map((points) => ({ kind: "repeated-level", path: place, code, points }) as const),
  ];
}

function stepProblems({ path, node }: PlacedRow): CriteriaProblem[] {
  const { code, max, step } = node;
  if (step === undefined) return [];
  const place = `${path}.step`;
  if (max % step !== 0) return [{ kind: "uneven-step", path: place, code, step, max }];
  return max / step > MOST_STEPS
    ? [{ kind: "too-many-steps", path: place, code, most: MOST_STEPS }]
    : [];
}

const has = (node: NodeData, key: LeafKey): boolean =>
  node[key] !== undefined && node[key] !== false;
