import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { type Incomparable, incomparable } from "../../src/scoring/compiled-results";
import { compareYears, mostMoved } from "../../src/scoring/movement";
import type { OrgUnitKind } from "../../src/criteria/org-unit-kind";
import type { Scorecard } from "../../src/scoring/scorecard";
import { standingsOf } from "../../src/scoring/standings";
import { scorecardWithTotal } from "../templates/sheets/entered-scorecards";
import { enteredScorecard } from "./entered-leaves";

const set = defaultCriteriaSet();

/** A unit as "Xã An": its total in points, or null for one that is not wholly appraised. */
type Totals = Readonly<Record<string, number | null>>;

const KINDS: readonly (readonly [RegExp, OrgUnitKind | undefined])[] = [
  [/^Xã /, "commune"],
  [/^Phường /, "ward"],
  [/^Thị trấn /, "township"],
];

function standings(totals: Totals) {
  const scorecards = Object.entries(totals).map(([name, total]): Scorecard => {
    const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1];
    const scorecard =
      total === null
        ? enteredScorecard(set, name, { "1.1.1": [1, 1] })
        : scorecardWithTotal(set, name, total);
    return { ...scorecard, unit: { name, kind } };
  });
  return standingsOf(scorecards, set);
}

function compared(before: Totals, now: Totals) {
  const comparison = compareYears(standings(now), standings(before));
  const nameOf = ({ scorecard }: { scorecard: Scorecard }) => scorecard.unit.name;
  return {
    moved: comparison.movements.map(({ now: unit, places, points }) => [
      nameOf(unit),
      places,
      points,
    ]),
    pairs: [...comparison.before].map(([unit, then]) => [nameOf(unit), nameOf(then)]),
    added: comparison.added.map(nameOf),
    gone: comparison.gone.map(nameOf),
  };
}

describe("two years", () => {
  test("places won are positive, points may be lost at once; the most moved come first", () => {
    const { moved, added, gone } = compared(
      { "Xã An": 90, "Xã Bình": 80, "Xã Chi": 70 },
      { "Xã An": 75, "Xã Bình": 79.5, "Xã Chi": 80.25 },
    );
    expect(moved).toEqual([
      ["Xã An", -2, -1500],
      ["Xã Chi", 2, 1025],
      ["Xã Bình", 0, -50],
    ]);
    expect([added, gone]).toEqual([[], []]);
  });

  test("equal ranks are those of the ranking", () => {
    expect(
      compared(
        { "Xã An": 90, "Xã Bình": 80, "Xã Chi": 70 },
        { "Xã An": 85, "Xã Bình": 85, "Xã Chi": 85 },
      ).moved,
    ).toEqual([
      ["Xã Chi", 2, 1500],
      ["Xã Bình", 1, 500],
      ["Xã An", 0, -500],
    ]);
  });

  test.each<[string, Totals, Totals, string[][]]>([
    ["whatever the tone mark's place", { "Xã Hoà": 80 }, { "Xã Hòa": 81 }, [["Xã Hòa", "Xã Hoà"]]],
    ["a kind that was not said", { Hòa: 80 }, { "Xã Hòa": 81 }, [["Xã Hòa", "Hòa"]]],
    ["a commune is not the ward of its name", { "Phường Hòa": 80 }, { "Xã Hòa": 81 }, []],
    [
      "each kind finds its own",
      { "Phường Hòa": 80, "Xã Hòa": 70 },
      { "Xã Hòa": 81, "Phường Hòa": 60 },
      [
        ["Xã Hòa", "Xã Hòa"],
        ["Phường Hòa", "Phường Hòa"],
      ],
    ],
    ["none where it may be either", { "Phường Hòa": 80, "Xã Hòa": 70 }, { Hòa: 81 }, []],
    ["no past for two", { Hòa: 80 }, { "Xã Hòa": 81, "Phường Hòa": 70 }, []],
  ])("are matched by name: %s", (_, before, now, pairs) => {
    expect(compared(before, now).pairs).toEqual(pairs);
  });

  test("a unit that is not ranked in one of them does not move, and is not missing", () => {
    const { moved, pairs, added, gone } = compared(
      { "Xã An": 90, "Xã Bình": null, "Xã Chi": 70, "Xã Dung": 60 },
      { "Xã An": null, "Xã Bình": 80, "Xã Chi": 70, "Xã Én": 50 },
    );
    expect(moved).toEqual([["Xã Chi", 0, 0]]);
    expect(pairs).toHaveLength(3);
    expect(added).toEqual(["Xã Én"]);
    expect(gone).toEqual(["Xã Dung"]);
  });

  test.each([
    { count: 1, expected: ["Xã Dung", "Xã An"] },
    { count: 2, expected: ["Xã Dung", "Xã An"] },
    { count: 3, expected: ["Xã Dung", "Xã An", "Xã Bình"] },
    { count: 9, expected: ["Xã Dung", "Xã An", "Xã Bình"] },
  ])("the $count most moved, with those that moved as far", ({ count, expected }) => {
    const before = standings({ "Xã An": 90, "Xã Bình": 80, "Xã Chi": 70, "Xã Dung": 60 });
    const now = standings({ "Xã An": 60, "Xã Bình": 80.25, "Xã Chi": 70, "Xã Dung": 90 });
    const moved = mostMoved(compareYears(now, before), count);
    expect(moved.map(({ now: { scorecard } }) => scorecard.unit.name)).toEqual(expected);
  });
});

test.each<[number | undefined, number | undefined, string, Incomparable | undefined]>([
  [2024, 2023, set.id, undefined],
  [2024, 2020, set.id, undefined],
  [2024, undefined, set.id, undefined],
  [undefined, 2023, set.id, undefined],
  [2024, 2024, set.id, "not-earlier"],
  [2024, 2025, set.id, "not-earlier"],
  [2024, 2023, "another-set", "other-set"],
])("%s and the year %s before it by the set %s: %s", (year, yearBefore, id, expected) => {
  const now = { set, year };
  expect(incomparable(now, { set: { ...set, id }, year: yearBefore })).toBe(expected);
});
