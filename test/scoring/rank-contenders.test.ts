import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Points } from "../../src/criteria/points";
import { type Contender, rankContenders } from "../../src/scoring/rank";

/** An index, the scores that decide between equal ones, and the group. */
const unit = (index: number, tieBreakers: readonly number[] = [], group = 0): Contender => ({
  index: index as Points,
  tieBreakers: tieBreakers as readonly Points[],
  group,
});

describe("ranks", () => {
  test.each<[string, (Contender | null)[], (number | null)[]]>([
    [
      "are those of the first section that differs",
      [unit(90, [5, 1]), unit(90, [6, 0]), unit(90, [5, 2])],
      [3, 1, 2],
    ],
    ["never let a section outweigh the index", [unit(90, [9]), unit(91, [0])], [2, 1]],
    [
      "are shared where every section is equal too",
      [unit(90, [5, 1]), unit(90, [5, 1]), unit(80)],
      [1, 1, 3],
    ],
    [
      "begin anew in each group",
      [unit(50, [], 1), unit(90), unit(70, [], 1), unit(80)],
      [2, 1, 1, 2],
    ],
    ["are not shared across groups", [unit(90, [], 1), unit(90), unit(90, [], 1)], [1, 1, 1]],
    ["leave those apart that cannot be ranked", [null, unit(90), null], [null, 1, null]],
    ["take a section below 0 for less", [unit(90, [-2]), unit(90, [0])], [2, 1]],
  ])("%s", (_, contenders, ranks) => {
    expect(rankContenders(contenders)).toEqual(ranks);
  });

  const anyContender = fc
    .tuple(
      fc.integer({ min: 0, max: 4 }),
      fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 2, maxLength: 2 }),
      fc.integer({ min: 0, max: 2 }),
    )
    .map(([index, tieBreakers, group]) => unit(index, tieBreakers, group));
  const anyContenders = fc.array(fc.option(anyContender, { freq: 8 }), { maxLength: 60 });

  test("do not change under permutation", () => {
    const permuted = anyContenders.chain((contenders) =>
      fc.tuple(
        fc.constant(contenders),
        fc.shuffledSubarray([...contenders.keys()], { minLength: contenders.length }),
      ),
    );
    fc.assert(
      fc.property(permuted, ([contenders, order]) => {
        const ranks = rankContenders(contenders);
        expect(rankContenders(order.map((place) => contenders[place] ?? null))).toEqual(
          order.map((place) => ranks[place]),
        );
      }),
    );
  });

  test("of a group are those that it has without the others", () => {
    fc.assert(
      fc.property(anyContenders, fc.integer({ min: 0, max: 2 }), (contenders, group) => {
        const isOwn = (contender: Contender | null) => contender?.group === group;
        const alone = rankContenders(contenders.map((each) => (isOwn(each) ? each : null)));
        const together = rankContenders(contenders);
        expect(alone).toEqual(
          together.map((rank, place) => (isOwn(contenders[place] ?? null) ? rank : null)),
        );
      }),
    );
  });

  test("are one more than the number of those of the group that are better", () => {
    const isBetter = (a: Contender, b: Contender): boolean => {
      const [those, these] = [
        [a.index, ...a.tieBreakers],
        [b.index, ...b.tieBreakers],
      ];
      const place = those.findIndex((figure, at) => figure !== these[at]);
      return place !== -1 && (those[place] ?? 0) > (these[place] ?? 0);
    };
    fc.assert(
      fc.property(anyContenders, (contenders) => {
        const all = contenders.filter((each) => each !== null);
        expect(rankContenders(contenders)).toEqual(
          contenders.map((own) =>
            own === null
              ? null
              : 1 + all.filter((each) => each.group === own.group && isBetter(each, own)).length,
          ),
        );
      }),
    );
  });
});
