import { describe, expect, test } from "vitest";
import type { CriteriaProblem } from "../../src/criteria/criteria-problem";
import type { Points } from "../../src/criteria/points";
import type { SubmissionRefusal } from "../../src/scoring/submission-refusal";
import {
  FOREIGN_FORMATS,
  OTHER_SPREADSHEET_FORMATS,
  type WorkbookRefusal,
} from "../../src/sheet-model/workbook-refusal";
import { PANE_TEXTS as IN_ENGLISH } from "../../src/wording/en/pane-texts";
import { describeRefusal as inEnglish } from "../../src/wording/en/refusal-sentences";
import { UNIT_IMPORT_TEXTS as IMPORT_IN_ENGLISH } from "../../src/wording/en/unit-import-texts";
import { CHART_TEXTS } from "../../src/wording/vi/chart-texts";
import { describeCriteriaProblem } from "../../src/wording/vi/criteria-problem-sentences";
import { CRITERIA_SETS_TEXTS } from "../../src/wording/vi/criteria-sets-texts";
import { PANE_TEXTS as IN_VIETNAMESE } from "../../src/wording/vi/pane-texts";
import { describeRefusal } from "../../src/wording/vi/refusal-sentences";
import { SETTINGS_SHEET_TEXTS } from "../../src/wording/vi/set-form-texts";
import { UNIT_IMPORT_TEXTS } from "../../src/wording/vi/unit-import-texts";

const points = (hundredths: number) => hundredths as Points;

describe("a refusal says what the file is and what to do", () => {
  const refusals: (WorkbookRefusal | SubmissionRefusal)[] = [
    { kind: "cannot-open" },
    { kind: "empty-file" },
    { kind: "password-protected" },
    { kind: "damaged" },
    { kind: "too-large", limitMegabytes: 64 },
    ...OTHER_SPREADSHEET_FORMATS.map((format) => ({ kind: "other-spreadsheet", format }) as const),
    ...FOREIGN_FORMATS.map((format) => ({ kind: "not-a-spreadsheet", format }) as const),
    { kind: "no-scorecard", sheetNames: ["Sheet1", "Sheet2"] },
    { kind: "compiled-workbook" },
    { kind: "repeated-file", otherFile: "a.xlsx" },
    { kind: "duplicate-unit", unit: "Xã A", otherFile: "a.xlsx" },
  ];

  test("in sentences that differ from kind to kind", () => {
    const sentences = refusals.map(describeRefusal);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}].+\. ?.*\.$/su);
  });

  test.each<[WorkbookRefusal | SubmissionRefusal, string]>([
    [{ kind: "other-spreadsheet", format: "xls" }, "Excel 97-2003 (.xls)"],
    [{ kind: "not-a-spreadsheet", format: "word" }, "văn bản Word"],
    [{ kind: "no-scorecard", sheetNames: ["Sheet1"] }, "trong các trang tính “Sheet1”"],
    [
      { kind: "duplicate-unit", unit: "Xã A", otherFile: "b.xlsx" },
      "“Xã A” đã có trong tệp “b.xlsx”",
    ],
  ])("%j names %s", (refusal, part) => {
    expect(describeRefusal(refusal)).toContain(part);
  });
});

describe("a scorecard of another set is refused", () => {
  const recorded = { id: "tinh-a", number: "12/QĐ-UBND", date: "2025-01-02", hash: "1a2b3c4d" };
  const other = { ...recorded, id: "tinh-b", number: "34/QĐ-UBND", hash: "5e6f7a8b" };

  test.each([
    { language: "Vietnamese", describeRefusal, texts: IN_VIETNAMESE },
    { language: "English", describeRefusal: inEnglish, texts: IN_ENGLISH },
  ])("with the way to compile by its set, as the $language pane calls it", (each) => {
    const { insert } = each.texts;
    const sentence = each.describeRefusal({ kind: "other-set", recorded, wanted: other });
    for (const part of [
      "12/QĐ-UBND (tinh-a)",
      "34/QĐ-UBND (tinh-b)",
      `“${insert.heading}”`,
      `“${insert.set}”`,
      `“${insert.otherSets}”`,
      "--set",
    ]) {
      expect(sentence).toContain(part);
    }
    // Where a workbook without units gets its set from is told before any file is chosen.
    const { lead } = each.language === "English" ? IMPORT_IN_ENGLISH : UNIT_IMPORT_TEXTS;
    expect(lead).toContain(`“${insert.heading}”`);
  });

  test.each([describeRefusal, inEnglish])("by names that differ, also under one id", (inWords) => {
    const wanted = { ...recorded, hash: "5e6f7a8b" };
    const sentence = inWords({ kind: "other-set", recorded, wanted });
    expect(sentence).toContain("tinh-a@1a2b3c4d");
    expect(sentence).toContain("tinh-a@5e6f7a8b");
  });
});

test.each<[CriteriaProblem, string]>([
  [
    {
      kind: "wrong-parent-max",
      path: "nodes[1].max",
      code: "1.1",
      max: points(200),
      sumOfChildren: points(175),
    },
    "nodes[1].max: điểm tối đa của 1.1 là 2, cộng các mục con được 1,75.",
  ],
  [
    { kind: "band-gap", path: "bands[1]", from: points(5000), below: points(6000) },
    "bands[1]: không có nhóm nào cho khoảng từ 50 đến dưới 60.",
  ],
  [
    { kind: "band-overlap", path: "bands[1]", from: points(5000), below: undefined },
    "bands[1]: hai nhóm cùng nhận khoảng từ 50 trở lên.",
  ],
  [{ kind: "missing", path: "" }, "Bộ tiêu chí: thiếu giá trị."],
])("a criteria set's problem %j is a sentence with its place", (problem, sentence) => {
  expect(describeCriteriaProblem(problem)).toBe(sentence);
});

test("a rule for criteria that do not apply is asked for where some units alone have a criterion", () => {
  // "không áp dụng cho mọi đơn vị" would say that it applies to none.
  const hint = SETTINGS_SHEET_TEXTS.hints.notApplicable;
  expect(hint).toMatch(/^Chỉ cần ghi khi có tiêu chí chỉ áp dụng cho một số đơn vị\./);
});

test("no count of places reads as points, and colours of classes are not called those of ranking groups", () => {
  expect(CRITERIA_SETS_TEXTS.preview.differs("12/QĐ-UBND", 3)).toContain("khác bộ này ở 3 chỗ");
  for (const title of [CHART_TEXTS.ranking, CHART_TEXTS.rankingByIndex]) {
    expect(title).toContain("tô màu theo nhóm xếp loại");
  }
});
