import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { readScorecard } from "../../../src/templates/reading/read-scorecard";
import { fullForm, gridOf, rowOf, workbookOf } from "./retyped-form";

const set = defaultCriteriaSet();

describe("the sheet is found by what its headings say", () => {
  const notes = {
    sheetName: "Ghi chú",
    hidden: false,
    merges: [],
    rows: [[{ kind: "text", text: "Điểm tự chấm" } as const]],
  };

  test("beside other sheets, whatever its name", () => {
    const grid = gridOf(fullForm(set), "Bảng 2");
    const reading = readScorecard(workbookOf(notes, grid), set, "a.xlsx");
    expect(reading).toMatchObject({ ok: true, value: { sheetName: "Bảng 2", findings: [] } });
  });

  test("the fullest of two counts, and the other is named", () => {
    const partial = fullForm(set);
    partial.rows.splice(30);
    const reading = readScorecard(
      workbookOf(gridOf(partial, "Nháp"), gridOf(fullForm(set), "Chính thức")),
      set,
      "a.xlsx",
    );
    expect(reading).toMatchObject({ ok: true, value: { sheetName: "Chính thức" } });
    expect(reading.ok && reading.value.findings.map(({ detail }) => detail)).toEqual([
      { kind: "other-sheet", sheetName: "Nháp", readSheetName: "Chính thức" },
    ]);
  });

  test("a filled one counts before an empty one, and one that can be seen before a hidden one", () => {
    const empty = fullForm(set);
    for (const row of empty.rows) Object.assign(row, { self: null, appraised: null });
    const old = fullForm(set);
    rowOf(old, set, "1.1.1").self = 0;
    const reading = readScorecard(
      workbookOf(
        gridOf(empty, "Mẫu"),
        { ...gridOf(old, "Năm trước"), hidden: true },
        gridOf(fullForm(set), "Năm nay"),
      ),
      set,
      "a.xlsx",
    );
    expect(reading).toMatchObject({ ok: true, value: { sheetName: "Năm nay" } });
  });

  test("a workbook without one is refused with its sheets' names", () => {
    expect(readScorecard(workbookOf(notes), set, "a.xlsx")).toEqual({
      ok: false,
      error: { kind: "no-scorecard", sheetNames: ["Ghi chú"] },
    });
    expect(readScorecard(workbookOf(), set, "a.xlsx").ok).toBe(false);
  });

  test("a compiled workbook is not a scorecard", () => {
    const workbook = {
      ...workbookOf(gridOf(fullForm(set))),
      properties: { "cchc-compiled": set.id },
    };
    expect(readScorecard(workbook, set, "a.xlsx")).toEqual({
      ok: false,
      error: { kind: "compiled-workbook" },
    });
  });
});
