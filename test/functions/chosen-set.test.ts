import { describe, expect, test } from "vitest";
import { BUILT_IN_SETS, defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { exampleSet } from "../../src/criteria/example-set";
import { KnownSets } from "../../src/criteria/known-sets";
import { chosenSet } from "../../src/functions/chosen-set";
import { classes, ranks } from "../../src/functions/ranking";
import { otherContentOf } from "../criteria/other-content";
import { OMITTED, cells, column, shown } from "./table-text";

const [builtIn, example] = [defaultCriteriaSet(), exampleSet()];
const amended = otherContentOf(example);
const shelf = () => new KnownSets(BUILT_IN_SETS.values());

describe("the argument [bộ]", () => {
  test("left out it is the open workbook's set, once that has been told", () => {
    const known = shelf();
    expect(chosenSet(OMITTED, known)).toEqual({ ok: true, value: builtIn });
    known.usual = example;
    expect(chosenSet(OMITTED, known)).toEqual({ ok: true, value: example });
  });

  test("a set that a workbook brought is found by its id", () => {
    const known = shelf();
    expect(chosenSet(cells([example.id]), known)).toMatchObject({ error: { code: "#N/A" } });
    known.add(example);
    expect(chosenSet(cells([example.id]), known)).toEqual({ ok: true, value: example });
  });

  test("never guesses between two contents of one id, and says how to name them", () => {
    const known = shelf();
    known.add(example);
    known.add(amended);
    const asked = chosenSet(cells([example.id]), known);
    expect(asked).toMatchObject({ ok: false, error: { code: "#N/A" } });
    const names = [example, amended].map(({ id, contentHash }) => `${id}@${contentHash}`);
    for (const name of names) expect(JSON.stringify(asked)).toContain(name);
    expect(chosenSet(cells([names[1]]), known)).toEqual({ ok: true, value: amended });
    known.usual = amended;
    expect(chosenSet(cells([example.id]), known)).toEqual({ ok: true, value: amended });
  });
});

describe("indices of a set with a cap in percent", () => {
  test("are classed and ranked up to the cap, whatever the set's total", () => {
    const table = [92, 80, 100, 100.01];
    expect(shown(classes(example, column(...table)))).toEqual([
      ["Xuất sắc"],
      ["Tốt"],
      ["Xuất sắc"],
      ["#VALUE!"],
    ]);
    expect(shown(ranks(example, column(92, 80, 92)))).toEqual([[1], [3], [1]]);
  });
});
