import { expect, test } from "vitest";
import { type ChosenMend, mendScores } from "../../src/actions/mend-scores";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { type Form, fullForm, gridOf, rowOf } from "../templates/reading/retyped-form";
import { MemoryWorkbook } from "./memory-workbook";
import { reviewed } from "./reviewed";

const set = defaultCriteriaSet();

function workbookWith(change: (form: Form) => void): MemoryWorkbook {
  const form = fullForm(set);
  change(form);
  const workbook = new MemoryWorkbook({ sheets: [], properties: {} });
  workbook.grids.push(gridOf(form));
  workbook.activeSheetName = "Sheet1";
  return workbook;
}

/** Scores of 1.1.1 as a text and of 1.4.2 as a date. */
const inWrongForm = () =>
  workbookWith((form) => {
    rowOf(form, set, "1.1.1").self = "0,5";
    rowOf(form, set, "1.4.2").self = { kind: "date", year: 2025, month: 1, day: 1 };
  });

const asProposed = (workbook: MemoryWorkbook): ChosenMend[] =>
  reviewed(workbook).mends.flatMap((mend) => {
    const [score] = mend.meant;
    return score === undefined ? [] : [{ mend, score }];
  });

test("texts and dates become the numbers that they mean, and nothing is left to mend", async () => {
  const workbook = inWrongForm();
  const before = reviewed(workbook);
  expect(before.mends.map(({ code, from }) => [code, from.kind])).toEqual([
    ["1.1.1", "text"],
    ["1.4.2", "date"],
  ]);
  const mended = await mendScores(workbook, "Sheet1", asProposed(workbook));
  expect(mended.ok).toBe(true);
  const after = reviewed(workbook);
  expect(after.mends).toEqual([]);
  expect(after.scorecard.scoresByCode.get("1.1.1")?.self).toEqual({ kind: "valid", points: 50 });
});

test("only what was chosen is changed, and undoing it brings the old contents back", async () => {
  const workbook = inWrongForm();
  const grids = workbook.grids;
  const chosen = asProposed(workbook).slice(0, 1);
  const mended = await mendScores(workbook, "Sheet1", chosen);
  if (!mended.ok) throw new Error(mended.error.kind);
  expect(reviewed(workbook).mends.map(({ code }) => code)).toEqual(["1.4.2"]);
  expect(await mended.value()).toEqual({ ok: true, value: undefined });
  expect(workbook.grids).toEqual(grids);
});

test("where a cell was changed meanwhile nothing is, and the cell is named", async () => {
  const workbook = inWrongForm();
  const chosen = asProposed(workbook);
  const cell = chosen[1]?.mend.cell ?? "";
  const typed = inWrongForm();
  await typed.change([
    { sheetName: "Sheet1", cell, from: typed.content("Sheet1", cell), to: 0.25 },
  ]);
  const grids = typed.grids;
  expect(await mendScores(typed, "Sheet1", chosen)).toEqual({
    ok: false,
    error: { kind: "cell-changed", sheetName: "Sheet1", cell },
  });
  expect(typed.grids).toEqual(grids);
});

test("a date that means no score within the maximum is told of, not mended", () => {
  const workbook = workbookWith((form) => {
    rowOf(form, set, "1.1.1").self = { kind: "date", year: 2024, month: 5, day: 1 };
  });
  const { mends, findings } = reviewed(workbook);
  expect(mends).toEqual([]);
  expect(findings.map(({ detail }) => detail.kind)).toContain("date");
});
