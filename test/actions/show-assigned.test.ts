import { describe, expect, test } from "vitest";
import { newScorecard } from "../../src/actions/new-scorecard";
import { rowsWithout, showAll, showOnly } from "../../src/actions/show-assigned";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { fullForm, gridOf } from "../templates/reading/retyped-form";
import { MemoryWorkbook } from "./memory-workbook";
import { reviewed } from "./reviewed";

const set = defaultCriteriaSet();
const NAME = "Xã Đồng Thịnh";
const leavesOf = (code: string) => set.nodesByCode.get(code)?.leaves ?? [];

const newWorkbook = () =>
  new MemoryWorkbook(newScorecard(set, { name: NAME, kind: "commune" }, 2024));

/** The codes whose rows stay in view. */
function shownCodes(workbook: MemoryWorkbook, codes: readonly string[]): string[] {
  const review = reviewed(workbook);
  const hidden = rowsWithout(review, codes.flatMap(leavesOf));
  return [...review.places.rowsByCode]
    .filter(([, row]) => hidden.every(({ first, last }) => row < first || row > last))
    .map(([code]) => code);
}

test.each<{ of: string[]; shown: string[] }>([
  { of: ["1.1.1"], shown: ["1", "1.1", "1.1.1"] },
  { of: ["1.1.1", "1.2.2"], shown: ["1", "1.1", "1.1.1", "1.2", "1.2.2"] },
  { of: ["8"], shown: set.nodes.map(({ code }) => code).filter((code) => /^8(\.|$)/.test(code)) },
  { of: set.sections.map(({ code }) => code), shown: set.nodes.map(({ code }) => code) },
])("of $of what they are part of stays in view", ({ of, shown }) => {
  expect(shownCodes(newWorkbook(), of)).toEqual(shown);
});

describe("in a sheet that somebody retyped", () => {
  test("more evidence goes with its criterion, and what lies below the criteria stays", async () => {
    const form = fullForm(set);
    const second = "1.1.2";
    const place = set.nodes.findIndex(({ code }) => code === second);
    const blank = { code: null, name: null, max: null, self: null, appraised: null };
    form.rows.splice(place + 1, 0, { ...blank, evidence: "và 13/BC-UBND" });
    form.below.push([null, "Tổng cộng", 100]);
    const workbook = new MemoryWorkbook({ sheets: [], properties: {} });
    workbook.grids.push(gridOf(form));
    const review = reviewed(workbook);
    await showOnly(workbook, review, leavesOf(second));
    const { rowsByCode } = review.places;
    const own = rowsByCode.get(second) ?? 0;
    const last = Math.max(...rowsByCode.values());
    const hidden = workbook.hidden.get("Sheet1") ?? [];
    const isHidden = (row: number) => hidden.some((span) => span.first <= row && row <= span.last);
    expect([own, own + 1, own + 2, last, last + 1].map(isHidden)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });
});

test("all rows of criteria are shown again", async () => {
  const workbook = newWorkbook();
  await showOnly(workbook, reviewed(workbook), leavesOf("1.1.1"));
  expect(workbook.hidden.get(NAME)).not.toEqual([]);
  await showAll(workbook, reviewed(workbook));
  expect(workbook.hidden.get(NAME)).toEqual([]);
});
