import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { Points } from "../../src/criteria/points";
import { writeCsv } from "../../src/hosts/table/write-csv";
import { writeParquet } from "../../src/hosts/table/write-parquet";
import { EMPTY_RECORD } from "../../src/scoring/appraisal-record";
import { longRows } from "../../src/scoring/long-table";
import { ORG_UNIT_KINDS } from "../../src/criteria/org-unit-kind";
import { ORG_UNIT_KIND_WORDS } from "../../src/scoring/org-unit";
import { UNSCORED, validScore } from "../../src/scoring/score";
import { type Scorecard, emptyScorecard } from "../../src/scoring/scorecard";
import { standingsOf } from "../../src/scoring/standings";
import { LONG_COLUMNS, longDataTable } from "../../src/templates/data-columns";
import { query } from "../hosts/table/duckdb";

const set = defaultCriteriaSet();
const YEARS = [2023, 2024, 2025];
const UNITS = 168;

/** The same numbers in each run, from 0 up to `below`. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A made-up scorecard: quarters of points lost here and there; some units lack an appraised score. */
function madeUp(number: number, year: number): Scorecard {
  const kind = ORG_UNIT_KINDS[number % ORG_UNIT_KINDS.length] ?? "commune";
  const next = numbers(number * 7919 + year);
  const lacking = number % 29 === 0 ? next(set.leaves.length) : -1;
  const losing = 3 + next(12);
  const scores = set.leaves.map(({ code, maxScore }, place) => {
    const lost = next(losing) === 0 ? Math.min(maxScore, 25 * (1 + next(3))) : 0;
    const appraised = place === lacking ? UNSCORED : validScore((maxScore - lost) as Points);
    return [code, { self: validScore(maxScore), appraised }] as const;
  });
  return {
    ...emptyScorecard(
      set,
      { name: `${ORG_UNIT_KIND_WORDS[kind]} Số ${String(number)}`, kind },
      year,
    ),
    scoresByCode: new Map(scores),
  };
}

const scorecardsByYear = new Map(
  YEARS.map((year) => [year, Array.from({ length: UNITS }, (_, index) => madeUp(index + 1, year))]),
);

/** The core's ranking of each year: rank, unit and exact total in points, best first. */
const expected = YEARS.flatMap((year) =>
  standingsOf(scorecardsByYear.get(year) ?? [], set)
    .flatMap(({ scorecard, rank, appraised }) =>
      rank === null
        ? []
        : [{ year, rank, unit: scorecard.unit.name, total: (appraised.points / 100).toFixed(2) }],
    )
    .sort((a, b) => a.rank - b.rank || (a.unit < b.unit ? -1 : 1)),
);

const table = longDataTable(
  [...scorecardsByYear.values()]
    .flat()
    .flatMap((scorecard) => longRows(scorecard, EMPTY_RECORD, set)),
);

const guide = readFileSync("docs/huong-dan/du-lieu.md", "utf8");
/** The guide's queries, in its order. */
const [RANKING = "", OUT_OF_CSV = "", LOST = ""] = [
  ...guide.matchAll(/```sql\n(.*?);?\n```/gs),
].map(([, sql = ""]) => sql);
const FROM_PARQUET = "'diem.parquet'";

/** The guide's ranking of a file, in the types of what is expected. */
const ranking = (format: "csv" | "parquet") => (file: string) => {
  const source = format === "csv" ? OUT_OF_CSV.replace("'diem.csv'", file) : file;
  const sql = RANKING.replace(FROM_PARQUET, source);
  return `SELECT year::INT AS year, rank::INT AS rank, unit, total::VARCHAR AS total FROM (${sql})`;
};

beforeAll(() => {
  expect(expected.length).toBeLessThan(YEARS.length * UNITS);
  const ranks = expected.map(({ year, rank }) => `${String(year)} ${String(rank)}`);
  expect(new Set(ranks).size).toBeLessThan(ranks.length);
});

test.each([
  ["csv", writeCsv],
  ["parquet", writeParquet],
] as const)(
  "DuckDB ranks 168 units over three years out of %s as the core does",
  async (format, write) => {
    expect(await query(write(table), format, ranking(format))).toEqual(expected);
  },
);

test("a pivot of a column gives the core's sums of the sections", async () => {
  const [scorecard] = scorecardsByYear.get(2025) ?? [];
  const sums = await query(
    writeParquet(table),
    "parquet",
    (file) =>
      `SELECT section, SUM(max)::VARCHAR AS max, SUM(difference)::VARCHAR AS difference FROM ${file}
       WHERE year = 2025 AND unit = 'Phường Số 1' GROUP BY section ORDER BY section`,
  );
  const inPoints = (hundredths: number) => (hundredths / 100).toFixed(2);
  expect(scorecard?.unit.name).toBe("Phường Số 1");
  expect(sums).toEqual(
    set.sections.map(({ code, maxScore, leaves }) => ({
      section: code,
      max: inPoints(maxScore),
      difference: inPoints(
        leaves.reduce((sum, leaf) => {
          const scores = scorecard?.scoresByCode.get(leaf.code);
          if (scores?.self.kind !== "valid" || scores.appraised.kind !== "valid") return sum;
          return sum + scores.appraised.points - scores.self.points;
        }, 0),
      ),
    })),
  );
});

test("the guide names every column, and its other query runs", async () => {
  for (const { name, heading } of LONG_COLUMNS) {
    expect(guide).toMatch(new RegExp(`\\| \`${name}\` +\\| ${heading} +\\|`));
  }
  const lost = await query(writeParquet(table), "parquet", (file) =>
    LOST.replace(FROM_PARQUET, file),
  );
  expect(lost).toHaveLength(set.leaves.length * YEARS.length);
});
