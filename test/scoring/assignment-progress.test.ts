import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { exampleSet } from "../../src/criteria/example-set";
import type { AssigneeKind } from "../../src/scoring/assigned-leaves";
import { assignmentProgress } from "../../src/scoring/assignment-progress";
import type { Assignment, AssignmentPlan } from "../../src/scoring/assignment";
import { judgeScore } from "../../src/scoring/judge-score";
import { UNSCORED, validScore } from "../../src/scoring/score";
import { type Scorecard, emptyScorecard } from "../../src/scoring/scorecard";

const set = defaultCriteriaSet();
const TODAY = "2024-11-20";
const leavesOf = (code: string) => set.nodesByCode.get(code)?.leaves ?? [];

const to = (code: string, person: string, more: Partial<Assignment> = {}): Assignment => ({
  code,
  person,
  department: "",
  due: undefined,
  note: "",
  ...more,
});

/** A scorecard in which these leaves have full marks and these nodes evidence. */
function scorecardWith(scored: readonly string[], proven: readonly string[] = []): Scorecard {
  const blank = emptyScorecard(set, { name: "Xã Đồng Thịnh", kind: "commune" }, 2024);
  const scores = new Map(blank.scoresByCode);
  for (const { code, maxScore } of set.leaves.filter((leaf) => scored.includes(leaf.code))) {
    const self = validScore(maxScore);
    scores.set(code, { self, appraised: { kind: "unscored" } });
  }
  return {
    ...blank,
    scoresByCode: scores,
    evidenceByCode: new Map(proven.map((code) => [code, "12/KH-UBND"])),
  };
}

function progressOf(
  plan: AssignmentPlan,
  scorecard: Scorecard = scorecardWith([]),
  kind: AssigneeKind = "person",
) {
  return assignmentProgress(plan, scorecard, set, TODAY).byKind[kind].map(
    ({ leaves, ...progress }) => ({ ...progress, leaves: leaves.map(({ code }) => code) }),
  );
}

describe("what an assignee answers for", () => {
  const codes = (code: string) => leavesOf(code).map((leaf) => leaf.code);

  test.each<{ what: string; assignments: Assignment[]; leaves: string[][] }>([
    { what: "a leaf", assignments: [to("1.1.1", "A")], leaves: [["1.1.1"]] },
    { what: "a criterion's leaves", assignments: [to("1.1", "A")], leaves: [codes("1.1")] },
    { what: "a section's leaves", assignments: [to("2", "A")], leaves: [codes("2")] },
    {
      what: "each leaf once",
      assignments: [to("1.1.2", "A"), to("1", "A")],
      leaves: [codes("1")],
    },
    {
      what: "a leaf that another answers for too",
      assignments: [to("1.1.1", "A"), to("1.1.1", "B")],
      leaves: [["1.1.1"], ["1.1.1"]],
    },
    {
      what: "nothing for a criterion that is not in the set",
      assignments: [to("99", "A")],
      leaves: [],
    },
  ])("is $what", ({ assignments, leaves }) => {
    const progress = progressOf({ due: undefined, assignments });
    expect(progress.map((each) => each.leaves)).toEqual(leaves);
  });

  test("is together what is written under one name in two ways", () => {
    const assignments = [to("1.1.1", "Nguyễn Văn Hoà"), to("1.1.2", "NGUYỄN VĂN HÒA ")];
    const progress = progressOf({ due: undefined, assignments });
    expect(progress.map(({ name, leaves }) => [name, leaves.length])).toEqual([
      ["Nguyễn Văn Hoà", 2],
    ]);
  });

  test("counts for the department too, where one is named", () => {
    const department = "Văn phòng - Thống kê";
    const assignments = [to("1.1.1", "A", { department }), to("1.1.2", "", { department })];
    const plan = { due: undefined, assignments };
    expect(progressOf(plan)[0]?.leaves).toEqual(["1.1.1"]);
    const [office] = progressOf(plan, scorecardWith([]), "department");
    expect([office?.name, office?.leaves]).toEqual([department, ["1.1.1", "1.1.2"]]);
  });
});

describe("how far an assignee is", () => {
  const plan: AssignmentPlan = { due: undefined, assignments: [to("1.1", "A")] };
  const [first = "", second = ""] = leavesOf("1.1").map(({ code }) => code);

  test.each<{ what: string; scored: string[]; proven: string[]; counts: [number, number] }>([
    { what: "nothing is scored", scored: [], proven: [], counts: [0, 0] },
    { what: "one without evidence", scored: [first], proven: [], counts: [1, 1] },
    { what: "one with evidence", scored: [first, second], proven: [first], counts: [2, 1] },
    { what: "evidence for the criterion", scored: [first], proven: ["1.1"], counts: [1, 0] },
    { what: "evidence for the section", scored: [first], proven: ["1"], counts: [1, 0] },
  ])("$what", ({ scored, proven, counts }) => {
    const [progress] = progressOf(plan, scorecardWith(scored, proven));
    expect([progress?.scored, progress?.withoutEvidence]).toEqual(counts);
  });

  test("a score that is not valid is none", () => {
    const blank = scorecardWith([]);
    const [leaf] = leavesOf(first);
    if (leaf === undefined) throw new Error(`No leaf at ${first}`);
    const self = judgeScore({ kind: "text", text: "tốt" }, leaf, "self");
    const scoresByCode = new Map([
      ...blank.scoresByCode,
      [first, { self, appraised: { kind: "unscored" } }] as const,
    ]);
    expect(progressOf(plan, { ...blank, scoresByCode })[0]?.scored).toBe(0);
  });
});

describe("by when, and whether that is over", () => {
  test.each<{
    what: string;
    due?: string;
    assignments: Assignment[];
    scored?: string[];
    expected: [string | undefined, boolean];
  }>([
    { what: "no date", assignments: [to("1.1.1", "A")], expected: [undefined, false] },
    {
      what: "the plan's date",
      due: "2024-11-25",
      assignments: [to("1.1.1", "A")],
      expected: ["2024-11-25", false],
    },
    {
      what: "the day itself is not late",
      due: TODAY,
      assignments: [to("1.1.1", "A")],
      expected: [TODAY, false],
    },
    {
      what: "the day after is",
      due: "2024-11-19",
      assignments: [to("1.1.1", "A")],
      expected: ["2024-11-19", true],
    },
    {
      what: "their own date before the plan's",
      due: "2024-11-25",
      assignments: [to("1.1.1", "A", { due: "2024-11-15" })],
      expected: ["2024-11-15", true],
    },
    {
      what: "the date nearest to the leaf",
      assignments: [to("1", "A", { due: "2024-11-15" }), to("1.1.1", "A", { due: "2024-12-01" })],
      scored: leavesOf("1")
        .map(({ code }) => code)
        .filter((code) => code !== "1.1.1"),
      expected: ["2024-12-01", false],
    },
    {
      what: "the first date by which something is to be scored",
      assignments: [
        to("1.1.1", "A", { due: "2024-11-15" }),
        to("1.1.2", "A", { due: "2024-12-01" }),
      ],
      scored: ["1.1.1"],
      expected: ["2024-12-01", false],
    },
    {
      what: "the last date where all is scored, which is never late",
      assignments: [
        to("1.1.1", "A", { due: "2024-11-15" }),
        to("1.1.2", "A", { due: "2024-11-16" }),
      ],
      scored: ["1.1.1", "1.1.2"],
      expected: ["2024-11-16", false],
    },
  ])("$what", ({ due, assignments, scored = [], expected }) => {
    const [progress] = progressOf({ due, assignments }, scorecardWith(scored));
    expect([progress?.due, progress?.isLate]).toEqual(expected);
  });
});

test.each<{ what: string; assignments: Assignment[]; unassigned: number }>([
  { what: "nothing is assigned", assignments: [], unassigned: set.leaves.length },
  {
    what: "a section is",
    assignments: [to("1", "A")],
    unassigned: set.leaves.length - leavesOf("1").length,
  },
  {
    what: "a section is, to a department",
    assignments: [to("1", "", { department: "B" })],
    unassigned: set.leaves.length - leavesOf("1").length,
  },
  {
    what: "all sections are",
    assignments: set.sections.map(({ code }) => to(code, "A")),
    unassigned: 0,
  },
])("leaves that nobody answers for where $what", ({ assignments, unassigned }) => {
  const plan = { due: undefined, assignments };
  expect(assignmentProgress(plan, scorecardWith([]), set, TODAY).unassigned).toHaveLength(
    unassigned,
  );
});

describe("in a set with a survey, bonus points and leaves for some units", () => {
  const example = exampleSet();
  const assignments = ["1", "2", "3", "4", "5", "6"].map((code) => to(code, `Lĩnh vực ${code}`));
  const blank = emptyScorecard(example, { name: "Xã An", kind: "commune" }, 2026);
  const ordinary = example.leaves.filter(({ kind }) => kind === "ordinary");
  const scored: Scorecard = {
    ...blank,
    scoresByCode: new Map([
      ...blank.scoresByCode,
      ...ordinary
        .filter(({ code }) => blank.scoresByCode.get(code)?.self.kind === "unscored")
        .map(
          ({ code, maxScore }) =>
            [code, { self: validScore(maxScore), appraised: UNSCORED }] as const,
        ),
    ]),
  };

  test("nobody is late for what the unit does not score itself by", () => {
    const { byKind, unassigned } = assignmentProgress(
      { due: "2024-11-01", assignments },
      scored,
      example,
      TODAY,
    );
    const progress = byKind.person.map(({ name, leaves, scored: done, isLate }) => [
      name,
      done,
      leaves.length,
      isLate,
    ]);
    // 3.3 is for wards; section 4 is the survey.
    expect(progress).toEqual([
      ["Lĩnh vực 1", 5, 5, false],
      ["Lĩnh vực 2", 4, 4, false],
      ["Lĩnh vực 3", 3, 3, false],
      ["Lĩnh vực 5", 2, 2, false],
      ["Lĩnh vực 6", 2, 2, false],
    ]);
    expect(unassigned).toEqual([]);
  });

  test("nobody need answer for those", () => {
    const { unassigned } = assignmentProgress(
      { due: undefined, assignments: [] },
      scored,
      example,
      TODAY,
    );
    expect(unassigned).toHaveLength(example.leaves.length - 3);
  });
});
