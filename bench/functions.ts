// Measures CCHC.KIEMTRA.BANG over a district's scores, 168 units of 155 rows, beside a bare comparison of each
// number with its maximum in the same run: node functions.mjs
import { defaultCriteriaSet } from "../src/criteria/built-in-sets";
import { isLeaf } from "../src/criteria/criteria-set";
import { pointsToNumber } from "../src/criteria/points";
import { ArgumentCells } from "../src/functions/argument-cells";
import { checkTable } from "../src/functions/score-checks";

const UNITS = 168;
const RUNS = 25;

const set = defaultCriteriaSet();
const codes = set.nodes.map(({ label }) => [label]);
const maxima = set.nodes.map((node) => pointsToNumber(node.maxScore));
const scores = set.nodes.map((node, row) =>
  Array.from({ length: UNITS }, (_, unit) => {
    if (!isLeaf(node)) return null;
    return (unit * 7 + row * 3) % 50 === 0 ? 99 : pointsToNumber(node.maxScore);
  }),
);

/** The middle one of several runs, in milliseconds. */
function milliseconds(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0;
}

const bare = milliseconds(() =>
  scores.map((row, index) =>
    row.map((score) => (score !== null && score > (maxima[index] ?? 0) ? "high" : "fine")),
  ),
);
const checked = milliseconds(() =>
  checkTable(set, new ArgumentCells(codes), new ArgumentCells(scores)),
);
console.log(`CCHC.KIEMTRA.BANG over ${String(UNITS)} units of ${String(codes.length)} rows`);
console.table({
  "milliseconds (below 50)": Number(checked.toFixed(1)),
  "times a bare comparison": Math.round(checked / bare),
});
