import { EMPTY_RECORD } from "../../src/scoring/appraisal-record";
import { describe, expect, test } from "vitest";
import {
  type ImportChoice,
  type PlannedUnit,
  importWork,
  isReplaceable,
  planImport,
} from "../../src/actions/plan-import";
import type { Submission } from "../../src/actions/read-submissions";
import type { UnitSheet } from "../../src/actions/read-units";
import { unitFromName } from "../../src/templates/reading/read-unit";
import { smallSet } from "../criteria/small-set";
import { appraisedScorecard } from "../templates/sheets/entered-scorecards";
import { submissionOf } from "./submissions";

const set = smallSet();

const scorecard = (name: string, lost = 0) => ({
  ...appraisedScorecard(set, name, { "1.2": lost }),
  unit: unitFromName(name),
});
const file = (name: string, lost = 0, fileName?: string) =>
  submissionOf(scorecard(name, lost), fileName);
const sheet = (name: string, lost = 0, isInForm = true): UnitSheet => ({
  ...submissionOf(scorecard(name, lost)).reading,
  sheetName: name,
  record: EMPTY_RECORD,
  isInForm,
});

const plan = (submissions: readonly Submission[], units: readonly UnitSheet[] = []) => [
  ...planImport(submissions, units, set),
];
const states = (planned: readonly PlannedUnit[]) => planned.map(({ state }) => state);

/** What is done where the last choice that a file offers among these kinds is taken. */
function workFor(planned: readonly PlannedUnit[], kind: ImportChoice["kind"]) {
  const work = importWork(planned, ({ rivals }) => {
    if (kind !== "replace") return { kind };
    const rival = rivals.filter(isReplaceable).at(-1);
    return rival === undefined ? { kind: "keep" } : { kind, rival };
  });
  const names = (all: readonly Submission[]) => all.map(({ file: { name } }) => name);
  return {
    updates: work.updates.map(({ sheetName, submission }) => [sheetName, submission.file.name]),
    additions: names(work.additions),
    left: names(work.left),
    unchanged: names(work.unchanged),
  };
}

describe("a file's unit", () => {
  test.each<{
    readonly what: string;
    readonly submissions: readonly Submission[];
    readonly units?: readonly UnitSheet[];
    readonly expected: readonly PlannedUnit["state"][];
  }>([
    { what: "is new in an empty workbook", submissions: [file("Xã A")], expected: ["new"] },
    {
      what: "is new beside others, also of another kind",
      submissions: [file("Phường A")],
      units: [sheet("Xã A")],
      expected: ["new"],
    },
    {
      what: "is there, and says the same",
      submissions: [file("XÃ  A")],
      units: [sheet("Xã A")],
      expected: ["unchanged"],
    },
    {
      what: "is there, and says something else",
      submissions: [file("xã a", 1)],
      units: [sheet("Xã A")],
      expected: ["asks"],
    },
    {
      what: "is in two files",
      submissions: [file("Xã A"), file("Xã A", 1, "nộp lại.xlsx")],
      expected: ["new", "asks"],
    },
    {
      what: "is in the workbook twice",
      submissions: [file("Xã A", 1)],
      units: [sheet("Xã A"), { ...sheet("Xã A", 0.5), sheetName: "Xã A (2)" }],
      expected: ["asks"],
    },
  ])("$what", ({ submissions, units, expected }) => {
    expect(states(plan(submissions, units))).toEqual(expected);
  });
});

describe("the choice decides", () => {
  const units = [sheet("Xã A")];
  const sent = [file("Xã A", 1), file("Xã B")];

  test.each<{
    readonly kind: ImportChoice["kind"];
    readonly expected: ReturnType<typeof workFor>;
  }>([
    {
      kind: "keep",
      expected: { updates: [], additions: ["Xã B.xlsx"], left: ["Xã A.xlsx"], unchanged: [] },
    },
    {
      kind: "replace",
      expected: {
        updates: [["Xã A", "Xã A.xlsx"]],
        additions: ["Xã B.xlsx"],
        left: [],
        unchanged: [],
      },
    },
    {
      kind: "both",
      expected: { updates: [], additions: ["Xã A.xlsx", "Xã B.xlsx"], left: [], unchanged: [] },
    },
  ])("to $kind", ({ kind, expected }) => {
    expect(workFor(plan(sent, units), kind)).toEqual(expected);
  });

  test("between two files of a unit; the chosen one has the other's fate", () => {
    const twice = [file("Xã A", 1, "1.xlsx"), file("Xã A", 0.5, "2.xlsx")];
    expect(workFor(plan(twice), "replace")).toMatchObject({
      additions: ["2.xlsx"],
      left: ["1.xlsx"],
    });
    expect(workFor(plan(twice), "keep")).toMatchObject({ additions: ["1.xlsx"], left: ["2.xlsx"] });
    expect(workFor(plan(twice), "both")).toMatchObject({
      additions: ["1.xlsx", "2.xlsx"],
      left: [],
    });
    expect(workFor(plan(twice, units), "replace")).toMatchObject({
      updates: [["Xã A", "2.xlsx"]],
      additions: [],
      left: ["1.xlsx"],
    });
  });

  test("for a chain of files the last that was chosen counts", () => {
    const thrice = ["1.xlsx", "2.xlsx", "3.xlsx"].map((name, index) => file("Xã A", index, name));
    expect(workFor(plan(thrice), "replace")).toMatchObject({
      additions: ["3.xlsx"],
      left: ["1.xlsx", "2.xlsx"],
    });
  });

  test("and a sheet that is not in form cannot be replaced", () => {
    const [planned] = plan([file("Xã A", 1)], [sheet("Xã A", 0, false)]);
    expect(planned?.rivals.map(isReplaceable)).toEqual([false]);
  });
});
