import { describe, expect, test } from "vitest";
import { PLAN_STAGES, type PlanStage } from "../../src/scoring/appraisal-plan";
import { dayAfter, daysBetween } from "../../src/scoring/iso-days";
import type { OrgUnit } from "../../src/scoring/org-unit";
import { planProgress, stageState, unitsNotAmong } from "../../src/scoring/plan-progress";
import { unitFromName } from "../../src/templates/reading/read-unit";
import { stageSentence } from "../../src/wording/vi/plan-texts";

const TODAY = "2022-12-20";

const stage = (number: string, due?: string, done?: string): PlanStage => ({
  number,
  task: `Việc ${number}`,
  due,
  lead: "",
  cooperating: "",
  done,
  unclear: [],
});

const units = (...names: readonly string[]): OrgUnit[] => names.map(unitFromName);

test("deadlines counted from the first are those of the district's plan", () => {
  expect(PLAN_STAGES.map(({ number, days }) => [number, dayAfter("2022-11-28", days)])).toEqual([
    ["1", "2022-11-28"],
    ["2", "2022-11-28"],
    ["3.1", "2022-12-15"],
    ["3.2", "2022-12-20"],
    ["3.3", "2022-12-25"],
    ["3.4", "2022-12-31"],
    ["3.5", "2023-01-06"],
    ["3.6", "2023-01-10"],
    ["3.7", "2023-01-15"],
  ]);
});

test.each([
  ["2024-02-28", "2024-03-01", 2],
  ["2023-02-28", "2023-03-01", 1],
  ["2025-01-05", "2024-12-31", -5],
  ["2024-12-31", "2024-12-31", 0],
])("from %s to %s it is %i days, and as many lead there", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
  expect(dayAfter(from, days)).toBe(to);
});

describe("a stage stands so on 20/12/2022:", () => {
  test.each<[string, Partial<PlanStage>, string]>([
    ["done in time", { due: "2022-12-15", done: "2022-12-14" }, "Đã xong"],
    ["done on its last day", { due: "2022-12-15", done: "2022-12-15" }, "Đã xong"],
    ["done, with no deadline", { done: "2022-12-15" }, "Đã xong"],
    ["done a day late", { due: "2022-12-31", done: "2023-01-01" }, "Xong muộn 1 ngày"],
    ["over since yesterday", { due: "2022-12-19" }, "Quá hạn 1 ngày"],
    ["over for a year", { due: "2021-12-20" }, "Quá hạn 365 ngày"],
    ["due today", { due: "2022-12-20" }, "Hạn hôm nay"],
    ["due tomorrow", { due: "2022-12-21" }, "Còn 1 ngày"],
    ["due next year", { due: "2023-01-15" }, "Còn 26 ngày"],
    ["without a deadline", {}, "Chưa có thời hạn"],
    ["with a deadline that is no day", { unclear: ["due"] }, "Thời hạn ghi chưa đúng"],
    [
      "done on what is no day",
      { due: "2022-12-15", unclear: ["done"] },
      "Ngày hoàn thành ghi chưa đúng",
    ],
    ["both no days", { unclear: ["due", "done"] }, "Ngày hoàn thành ghi chưa đúng"],
  ])("%s", (_, days, sentence) => {
    expect(stageSentence(stageState({ ...stage("1"), ...days }, TODAY))).toBe(sentence);
  });
});

describe("of a plan", () => {
  const progressOf = (...stages: readonly PlanStage[]) => {
    const plan = { start: undefined, stages, expectedUnits: [] };
    const { done, late, next } = planProgress(plan, [], TODAY);
    const numbers = (all: typeof done) => all.map((each) => each.stage.number);
    return { done: numbers(done), late: numbers(late), next: next?.stage.number };
  };

  test("what is done, what is late and the nearest deadline are told apart", () => {
    expect(
      progressOf(
        stage("1", "2022-11-28", "2022-11-28"),
        stage("2", "2022-11-28", "2022-12-02"),
        stage("3.1", "2022-12-15"),
        stage("3.2"),
        stage("3.4", "2022-12-31"),
        stage("3.3", "2022-12-25"),
      ),
    ).toEqual({ done: ["1", "2"], late: ["3.1"], next: "3.3" });
  });

  test("of two stages due together the first in the plan is next", () => {
    const together = [stage("3.1", "2022-12-20"), stage("3.2", "2022-12-20")];
    expect(progressOf(...together).next).toBe("3.1");
  });

  test("nothing is next where all is done or late", () => {
    expect(progressOf(stage("1", "2022-12-19"), stage("2", undefined, TODAY))).toEqual({
      done: ["2"],
      late: ["1"],
      next: undefined,
    });
    expect(progressOf()).toEqual({ done: [], late: [], next: undefined });
  });
});

describe("a unit has sent its scorecard", () => {
  test.each<[string, string, boolean]>([
    ["Xã An Mẫu", "Xã An Mẫu", true],
    ["  xã AN  mẫu ", "Xã An Mẫu", true],
    ["UBND xã An Mẫu", "Xã An Mẫu", true],
    ["An Mẫu", "Xã An Mẫu", true],
    ["Xã An Mẫu", "An Mẫu", true],
    ["Xã Hoà Mẫu", "Xã Hòa Mẫu", true],
    ["Phường An Mẫu", "Xã An Mẫu", false],
    ["Xã An", "Xã An Mẫu", false],
  ])("%j is among those that sent one, %j: %s", (expected, received, isSent) => {
    const missing = unitsNotAmong(units(expected), units(received));
    expect(missing).toEqual(isSent ? [] : units(expected));
  });

  test("and both ways units that the other list lacks are told", () => {
    const plan = { start: undefined, stages: [], expectedUnits: units("Xã A", "Xã B") };
    const { missing, unexpected } = planProgress(plan, units("Xã B", "Xã C"), TODAY);
    expect([missing, unexpected]).toEqual([units("Xã A"), units("Xã C")]);
  });
});
