import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleSet } from "../../src/criteria/example-set";
import { lostPoints } from "../../src/scoring/comparison-criteria";
import { compareUnits, missingScores } from "../../src/scoring/comparison-units";
import { comparisonsOf } from "../../src/scoring/comparison";
import { type Scorecard, emptyScorecard } from "../../src/scoring/scorecard";
import { sectionAverages } from "../../src/scoring/section-averages";
import { compareStandings, standingsOf } from "../../src/scoring/standings";
import { grandTotal, isComplete } from "../../src/scoring/totals";
import { groupsSet, tiesSet } from "../criteria/other-sets";
import type { Typed } from "../templates/reading/retyped-form";
import { anyScorecards } from "./any-scorecards";
import { unitOf } from "./example-unit";

const example = exampleSet();
const KAD = "Không áp dụng";

const unit = (name: string, entries: Readonly<Record<string, Typed>> = {}): Scorecard =>
  unitOf(example, name, entries);

/** Index, rank, class and why there is none, unit by unit. */
const standings = (...scorecards: readonly Scorecard[]) =>
  standingsOf(scorecards, example).map(({ index, rank, band, unranked }) => [
    index === null ? null : index / 100,
    rank,
    band?.name ?? unranked,
  ]);

describe("standings by the rules of the example set", () => {
  test("a commune and a ward are each measured by what applies to them, and ranked apart", () => {
    // Of 80 points 76 apply to a commune and 77 to a ward.
    expect(standings(unit("Xã A", { "1.3": 1 }), unit("Phường B", { "1.3": 1 }))).toEqual([
      [94.74, 1, "Xuất sắc"],
      [94.81, 1, "Xuất sắc"],
    ]);
  });

  test("what does not apply leaves the unit's maximum, which raises the share of the rest", () => {
    expect(
      standings(unit("Xã A", { "1.3": 1, "2.3": KAD }), unit("Xã B", { "1.3": 1, "2.3": 4 })),
    ).toEqual([
      [94.44, 2, "Xuất sắc"],
      [94.74, 1, "Xuất sắc"],
    ]);
  });

  test("bonus counts up to the cap, and a penalty is taken off", () => {
    const cases = [
      unit("Xã A", { "5.1": 3 }),
      unit("Xã B", { "1.3": 1, "5.1": 3 }),
      unit("Xã C", { "6.2": 3 }),
      unit("Xã D", { "5.1": 3, "6.2": 3 }),
    ];
    expect(standings(...cases)).toEqual([
      [100, 1, "Xuất sắc"],
      [98.68, 3, "Xuất sắc"],
      [96.05, 4, "Xuất sắc"],
      [100, 1, "Xuất sắc"],
    ]);
  });

  test("section III decides between equal units, then section I; who is equal there too shares a rank", () => {
    const cases = [
      unit("Xã A", { "2.1": 3 }),
      unit("Xã B", { "3.1.1": 2 }),
      unit("Xã C", { "1.3": 3 }),
      unit("Xã D", { "2.1": 3 }),
      unit("Phường E", { "3.1.1": 2 }),
    ];
    expect(standings(...cases).map(([, rank]) => rank)).toEqual([1, 4, 3, 1, 1]);
  });

  test("a unit whose kind is not known has no group, and no rank", () => {
    expect(standings(unit("Đặc khu A"), unit("Xã B"))).toEqual([
      [null, null, "unknown-kind"],
      [100, 1, "Xuất sắc"],
    ]);
  });

  test.each<[string, Readonly<Record<string, Typed>>]>([
    ["the survey is", { "4.1": "" }],
    ["a score is", { "1.3": "tốt" }],
    ["what always applies is said not to apply, and is", { "1.3": KAD }],
  ])("a unit is incomplete while %s not appraised", (_, entries) => {
    const withoutSurvey = unit("Xã A", entries);
    expect(standings(withoutSurvey)).toEqual([[null, null, "incomplete"]]);
  });
});

describe.each([example, tiesSet(), groupsSet()])("standings of any units of $id", (set) => {
  const any = anyScorecards(set, 12);

  test("have a rank and a class where all is appraised and the group is known", () => {
    fc.assert(
      fc.property(any, (scorecards) => {
        for (const { scorecard, index, rank, band, unranked } of standingsOf(scorecards, set)) {
          const isRanked =
            isComplete(grandTotal(scorecard, set, "appraised")) &&
            (set.rankingGroups.length === 0 || scorecard.unit.kind !== undefined);
          expect([index !== null, rank !== null, band !== null, unranked === undefined]).toEqual(
            [0, 1, 2, 3].map(() => isRanked),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  test("put in order go group by group, ranks growing, those without a rank behind all others", () => {
    fc.assert(
      fc.property(any, (scorecards) => {
        const inOrder = standingsOf(scorecards, set).sort(compareStandings);
        const places = inOrder.map(({ rank, group }) =>
          rank === null ? Number.POSITIVE_INFINITY : (group?.place ?? 0) * 1000 + rank,
        );
        expect(places).toEqual([...places].sort((a, b) => (a === b ? 0 : a - b)));
      }),
      { numRuns: 40 },
    );
  });

  test("the units' differences are the sums of their sections'", () => {
    fc.assert(
      fc.property(any, (scorecards) => {
        for (const { scorecard, difference } of compareUnits(scorecards, set)) {
          const sections = comparisonsOf([scorecard], set.sections).flatMap(
            (each) => each.difference ?? [],
          );
          expect(difference).toBe(
            sections.length === 0
              ? undefined
              : sections.reduce<number>((sum, each) => sum + each, 0),
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("comparisons by the rules of the example set", () => {
  const lossOf = (code: string, ...scorecards: readonly Scorecard[]) => {
    const { appraisedUnits, lost, lostPercent, meanLost } =
      lostPoints(scorecards, example).find(({ leaf }) => leaf.code === code) ?? {};
    return { appraisedUnits, lost, meanLost, lostPercent };
  };

  test("a leaf that is left out counts no unit, and loses nothing", () => {
    expect(lossOf("2.3", unit("Xã A", { "2.3": KAD }), unit("Xã B", { "2.3": 2 }))).toEqual({
      appraisedUnits: 1,
      lost: 200,
      meanLost: 200,
      lostPercent: 50,
    });
    expect(lossOf("3.3", unit("Xã A"))).toMatchObject({ appraisedUnits: 0, meanLost: undefined });
  });

  test("a penalty loses what it takes off, a bonus what it does not give is not lost", () => {
    const units = [unit("Xã A", { "6.2": 3, "5.1": 2 }), unit("Xã B")];
    expect(lossOf("6.2", ...units)).toMatchObject({ lost: 300, meanLost: 150 });
    expect(lossOf("5.1", ...units)).toMatchObject({ lost: -200, lostPercent: undefined });
  });

  test("leaves that nobody has an appraised score of do not cost more than a bonus", () => {
    const scored = lostPoints([unit("Xã A", { "5.1": 2 })], example);
    const rankOf = (code: string) => scored.find(({ leaf }) => leaf.code === code)?.rank;
    expect(rankOf("3.3")).toBeNull();
    expect(rankOf("5.1")).toBe(scored.filter(({ rank }) => rank !== null).length);
  });

  test("the survey lacks no self-score, only its appraised one", () => {
    const blank = emptyScorecard(example, { name: "Xã A", kind: "commune" }, 2026);
    const codes = (leaves: readonly { readonly code: string }[]) => leaves.map(({ code }) => code);
    const { appraised, self, both } = missingScores(blank, example);
    expect([codes(appraised), codes(self)]).toEqual([["4.1", "4.2"], []]);
    expect(codes(both)).not.toContain("5.1");
    expect(both).toHaveLength(12);
  });

  test("a bonus that is claimed and not appraised is compared with nothing", () => {
    const claimed = unit("Xã A", { "5.1": 3, "5.2": 2 });
    const scores = [...claimed.scoresByCode].map(
      ([code, { self, appraised }]) =>
        [
          code,
          { self, appraised: code.startsWith("5.") ? ({ kind: "unscored" } as const) : appraised },
        ] as const,
    );
    const section = example.sections.filter(({ code }) => code === "5");
    const open = { ...claimed, scoresByCode: new Map(scores) };
    expect(comparisonsOf([open], section).map(({ difference }) => difference)).toEqual([undefined]);
    expect(compareUnits([open], example).map(({ difference }) => difference)).toEqual([0]);
  });

  test("averages are shares of what the units could have; of a penalty there is no share", () => {
    const units = [unit("Xã A", { "2.3": KAD, "6.2": 3 }), unit("Xã B", { "2.3": 0 })];
    const { sections } = sectionAverages(standingsOf(units, example), example);
    const of = (label: string) => sections.find(({ section }) => section.label === label);
    // 21 of 21 and 21 of 25.
    expect(of("II")).toMatchObject({ mean: 2100, percent: 91.3 });
    expect(of("VI")).toMatchObject({ mean: -150, percent: undefined });
  });
});
