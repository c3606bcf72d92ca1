import { describe, expect, test } from "vitest";
import { deadlineIn, firstDraft } from "../../../src/taskpane/notices/notice-draft";

test.each([
  [new Date(2025, 11, 31), "06/01/2026"],
  [new Date(2024, 1, 23, 23, 59), "29/02/2024"],
  [new Date(2026, 0, 1), "07/01/2026"],
])("on %s a unit has six days to answer", (today, deadline) => {
  expect(firstDraft(today)).toMatchObject({ deadline, sheetName: undefined });
});

describe("a deadline", () => {
  const today = new Date(2025, 11, 31, 12);

  test.each([
    ["05/01/2026", "2026-01-05"],
    [" 5-1-2026 ", "2026-01-05"],
    ["31/12/2025", "2025-12-31"],
  ])("%j is a day", (deadline, value) => {
    expect(deadlineIn({ deadline }, today)).toEqual({ ok: true, value });
  });

  test.each([
    ["", "not-a-day"],
    ["31/02/2026", "not-a-day"],
    ["cuối tháng", "not-a-day"],
    ["05/01", "not-a-day"],
    ["30/12/2025", "past"],
    ["05/01/2025", "past"],
  ])("%j is none: %s", (deadline, error) => {
    expect(deadlineIn({ deadline }, today)).toEqual({ ok: false, error });
  });
});
