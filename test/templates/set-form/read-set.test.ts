import { expect, test } from "vitest";
import type { SetMistake } from "../../../src/criteria/set-mistake";
import { readSet } from "../../../src/templates/set-form/read-set";
import { describeSetMistake as describeInEnglish } from "../../../src/wording/en/set-mistake-sentences";
import { describeSetMistake } from "../../../src/wording/vi/set-mistake-sentences";
import { LEFTOVERS, outsideQuotes } from "../../wording/sentence-checks";
import { BROKEN_SETS, edited } from "./broken-sets";
import { BROKEN_SHEETS } from "./broken-sheets";
import type { EditedSheets } from "./edited-sheets";

function mistakesOf(edit: (sheets: EditedSheets) => unknown): readonly SetMistake[] {
  const read = readSet(edited(edit).grids);
  return read.ok ? [] : read.error;
}

const BROKEN = [...BROKEN_SETS, ...BROKEN_SHEETS];

test.each(BROKEN)("a workbook in which there is %s is refused", (_, edit, sentences) => {
  const mistakes = mistakesOf(edit);
  expect(mistakes.map(describeSetMistake)).toEqual(sentences);
  expect(sentences).not.toEqual([]);
  for (const sentence of [...sentences, ...mistakes.map(describeInEnglish)]) {
    expect(sentence).not.toMatch(LEFTOVERS);
  }
  for (const sentence of mistakes.map(describeInEnglish)) {
    expect(outsideQuotes(sentence)).toMatch(/^Sheet [ -~]*\.$/);
  }
});

/** Those that no other one hides or changes, all in one workbook. */
const TOGETHER = [
  "a maximum is missing",
  "a negative maximum",
  "levels and a step",
  "a bonus for some units alone",
  "a step that does not fit",
  "levels that miss the maximum",
  "half a share",
  "an id with capitals",
  "a cap below full performance",
  "a class twice",
  "ties by a section twice",
  "a kind of unit in no group",
  "a date in the American way",
];

test("every mistake of a workbook is told at once", () => {
  const chosen = BROKEN.filter(([what]) => TOGETHER.includes(what));
  const mistakes = mistakesOf((sheets) => {
    for (const [, edit] of chosen) edit(sheets);
  });
  const expected = chosen.flatMap(([, , sentences]) => sentences);
  expect(chosen).toHaveLength(TOGETHER.length);
  expect(mistakes.map(describeSetMistake).sort()).toEqual([...expected].sort());
});

test("what is said of a section holds for those in it that say nothing", () => {
  const { grids } = edited((sheets) =>
    sheets.criteria({
      D24: "điều tra xã hội học",
      D25: null,
      D26: null,
      D27: "ĐIỂM CỘNG",
      D28: null,
      D29: null,
      E18: "Phường, thị trấn",
      E20: "Tất cả",
      E22: "Nếu có",
    }),
  );
  const read = readSet(grids);
  expect(read.ok ? [] : read.error.map(describeSetMistake)).toEqual([]);
  const leaf = (code: string) => read.ok && read.value.set.nodesByCode.get(code);
  expect(leaf("4.1")).toMatchObject({ kind: "survey" });
  expect(leaf("5.2")).toMatchObject({ kind: "bonus" });
  expect(leaf("3.1.1")).toMatchObject({ appliesTo: undefined, notApplicable: undefined });
  expect(leaf("3.1.2")).toMatchObject({ appliesTo: ["ward", "township"] });
  expect(leaf("3.2")).toMatchObject({ appliesTo: undefined, notApplicable: "left-out" });
});

test("codes that became numbers are read where they can be one code alone, and told", () => {
  const { grids } = edited((sheets) => sheets.criteria({ A10: 1.2, A11: "1,3", A13: 2 }));
  const read = readSet(grids);
  expect(read.ok && read.value.notes.map(({ detail, cell }) => [detail, cell])).toEqual([
    [{ kind: "code-guessed", shown: "1,2", code: "1.2" }, "A10"],
  ]);
});
