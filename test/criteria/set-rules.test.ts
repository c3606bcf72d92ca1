import { describe, expect, test } from "vitest";
import { contentHash } from "../../src/criteria/content-hash";
import { allowedScores } from "../../src/criteria/allowed-scores";
import { parseCriteriaSet } from "../../src/criteria/parse-criteria-set";
import example from "../../src/criteria/sets/example.json";

type Row = Record<string, unknown>;
interface Data extends Row {
  bands: Row[];
  nodes: Row[];
}

/** The example set's data with what is changed in it; rows are named by their code. */
function changed(change: (data: Data, node: (code: string) => Row) => void): Data {
  const data = structuredClone(example) as unknown as Data;
  change(data, (code) => {
    const row = data.nodes.find((node) => node.code === code);
    if (row === undefined) throw new Error(`No row ${code}`);
    return row;
  });
  return data;
}

const problemsOf = (data: Data) => {
  const parsed = parseCriteriaSet(data);
  return parsed.ok ? [] : parsed.error;
};
const rowOf = (code: string): number => example.nodes.findIndex((node) => node.code === code);
const at = (code: string, key?: string): string =>
  `nodes[${String(rowOf(code))}]${key === undefined ? "" : `.${key}`}`;

describe("a set whose rules contradict each other is refused", () => {
  test.each<[string, Data, object]>([
    [
      "a score kind on a row with rows beneath it",
      changed((_, node) => (node("1.1").kind = "survey")),
      { kind: "leaf-key-on-parent", path: at("1.1", "kind"), code: "1.1", key: "kind" },
    ],
    [
      "levels and a step",
      changed((_, node) => (node("1.4").step = 1)),
      { kind: "conflicting-keys", path: at("1.4", "step"), code: "1.4", keys: ["levels", "step"] },
    ],
    [
      "levels and a share",
      changed((_, node) => (node("1.4").ratio = { part: "a", whole: "b" })),
      {
        kind: "conflicting-keys",
        path: at("1.4", "ratio"),
        code: "1.4",
        keys: ["levels", "ratio"],
      },
    ],
    [
      "a step and a share",
      changed((_, node) => (node("2.1").ratio = { part: "a", whole: "b" })),
      { kind: "conflicting-keys", path: at("2.1", "ratio"), code: "2.1", keys: ["step", "ratio"] },
    ],
    [
      "a share that is asked of the survey",
      changed((_, node) => (node("4.1").ratio = { part: "a", whole: "b" })),
      { kind: "conflicting-keys", path: at("4.1", "ratio"), code: "4.1", keys: ["kind", "ratio"] },
    ],
    [
      "a bonus that may not apply",
      changed((_, node) => (node("5.2").optional = true)),
      {
        kind: "conflicting-keys",
        path: at("5.2", "optional"),
        code: "5.2",
        keys: ["kind", "optional"],
      },
    ],
    [
      "a penalty for some units alone",
      changed((_, node) => (node("6.2").appliesTo = ["ward"])),
      {
        kind: "conflicting-keys",
        path: at("6.2", "appliesTo"),
        code: "6.2",
        keys: ["kind", "appliesTo"],
      },
    ],
    [
      "levels that end below the maximum",
      changed(
        (_, node) =>
          (node("1.4").levels = [
            { name: "Có", points: 4 },
            { name: "Không", points: 0 },
          ]),
      ),
      { kind: "levels-miss-max", path: at("1.4", "levels"), code: "1.4", best: 400, max: 500 },
    ],
    [
      "levels that end above the maximum",
      changed(
        (_, node) =>
          (node("1.4").levels = [
            { name: "Có", points: 6 },
            { name: "Không", points: 0 },
          ]),
      ),
      { kind: "levels-miss-max", path: at("1.4", "levels"), code: "1.4", best: 600, max: 500 },
    ],
    [
      "two levels of as many points",
      changed(
        (_, node) =>
          (node("1.4").levels = [
            { name: "Có", points: 5 },
            { name: "Có phần", points: 5 },
          ]),
      ),
      { kind: "repeated-level", path: at("1.4", "levels"), code: "1.4", points: 500 },
    ],
    [
      "a step that does not lead to the maximum",
      changed((_, node) => (node("2.1").step = 2)),
      { kind: "uneven-step", path: at("2.1", "step"), code: "2.1", step: 200, max: 500 },
    ],
    [
      "a step that is too small to choose by",
      changed((_, node) => (node("2.1").step = 0.05)),
      { kind: "too-many-steps", path: at("2.1", "step"), code: "2.1", most: 50 },
    ],
    [
      "leaves left out of an index in points",
      changed((data) => {
        delete data.indexUnit;
      }),
      { kind: "left-out-needs-percent", path: "indexUnit" },
    ],
    [
      "a cap below full performance",
      changed((data) => (data.cap = 99.5)),
      { kind: "cap-below-full", path: "cap", cap: 9950, full: 10000 },
    ],
    [
      "a band that nobody can reach",
      changed((data) => {
        data.bands.unshift({ name: "Tuyệt đối", from: 101 });
        Object.assign(data.bands[1] ?? {}, { below: 101 });
      }),
      { kind: "unreachable-band", path: "bands[0]", band: "Tuyệt đối", highest: 10000 },
    ],
    [
      "a tie that a criterion is to break",
      changed((data) => (data.tieRule = { sections: ["1.1"] })),
      { kind: "tie-without-section", path: "tieRule.sections[0]", code: "1.1" },
    ],
    [
      "a tie that one section is to break twice",
      changed((data) => (data.tieRule = { sections: ["3", "1", "3"] })),
      { kind: "repeated-tie-section", path: "tieRule.sections[2]", code: "3" },
    ],
    [
      "two groups of one name",
      changed(
        (data) =>
          (data.rankingGroups = [
            { name: "Xã", kinds: ["commune"] },
            { name: "Xã", kinds: ["ward", "township"] },
          ]),
      ),
      { kind: "repeated-group", path: "rankingGroups[1]", group: "Xã" },
    ],
    [
      "a kind of unit in two groups",
      changed(
        (data) =>
          (data.rankingGroups = [
            { name: "Xã", kinds: ["commune", "township"] },
            { name: "Phường", kinds: ["ward", "township"] },
          ]),
      ),
      { kind: "unit-kind-in-two-groups", path: "rankingGroups", unitKind: "township" },
    ],
    [
      "a kind of unit in no group",
      changed(
        (data) =>
          (data.rankingGroups = [
            { name: "Xã", kinds: ["commune"] },
            { name: "Phường", kinds: ["ward"] },
          ]),
      ),
      { kind: "unit-kind-without-group", path: "rankingGroups", unitKind: "township" },
    ],
    [
      "a section that counts its bonus",
      changed((_, node) => (node("1.3").kind = "bonus")),
      { kind: "wrong-parent-max", path: at("1", "max"), code: "1", max: 2000, sumOfChildren: 1500 },
    ],
  ])("%s", (_, data, expected) => {
    expect(problemsOf(data)).toContainEqual(expected);
  });

  test("each leaf that may not apply, where nothing says what becomes of it", () => {
    const data = changed((each) => {
      delete each.notApplicable;
    });
    expect(problemsOf(data)).toEqual(
      ["2.3", "3.2", "3.3"].map((code) => ({
        kind: "missing-not-applicable-rule",
        path: at(code),
        code,
      })),
    );
  });
});

describe("what a set may say", () => {
  test.each<[string, Data]>([
    ["no cap", changed((data) => delete data.cap)],
    [
      "leaves that score full where they do not apply",
      changed((data) => {
        Object.assign(data, { notApplicable: "full-score", indexUnit: "percent" });
      }),
    ],
    ["one list for all kinds", changed((data) => delete data.rankingGroups)],
    [
      "bonus beside what counts",
      changed((_, node) => {
        node("1.3").kind = "bonus";
        node("1").max = 15;
        node("2").max = 30;
        node("2.2").max = 17;
      }),
    ],
  ])("%s", (_, data) => {
    expect(problemsOf(data)).toEqual([]);
  });
});

describe("the digest of a set", () => {
  const hashOf = (data: Data) => {
    const parsed = parseCriteriaSet(data);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(contentHash(parsed.value)).toBe(parsed.value.contentHash);
    return parsed.value.contentHash;
  };
  const original = hashOf(changed(() => undefined));

  test.each<[string, Data]>([
    [
      "the order of its keys",
      Object.fromEntries(Object.entries(changed(() => undefined)).reverse()) as Data,
    ],
    ["the order of its bands", changed((data) => data.bands.reverse())],
    ["the order of a leaf's levels", changed((_, node) => (node("1.4").levels as Row[]).reverse())],
    ["labels that repeat the code", changed((_, node) => (node("1.1").label = "1.1"))],
    [
      "the Unicode form of its names",
      changed((_, node) => {
        node("1.1").name = String(node("1.1").name).normalize("NFD");
      }),
    ],
  ])("is the same whatever %s", (_, data) => {
    expect(hashOf(data)).toBe(original);
  });

  test.each<[string, Data]>([
    ["a name", changed((_, node) => (node("1.1").name = "Kế hoạch khác"))],
    [
      "a band",
      changed((data) => {
        Object.assign(data.bands[0] ?? {}, { from: 91 });
        Object.assign(data.bands[1] ?? {}, { below: 91 });
      }),
    ],
    ["the tie rule", changed((data) => (data.tieRule = "shared-rank"))],
    ["the cap", changed((data) => delete data.cap)],
    [
      "a level's name",
      changed((_, node) => {
        Object.assign((node("1.4").levels as Row[])[0] ?? {}, { name: "Khác" });
      }),
    ],
    ["who leads", changed((_, node) => (node("1").lead = "Sở khác"))],
    [
      "the decision's day",
      changed((data) => Object.assign(data.decision as Row, { date: "2026-01-16" })),
    ],
  ])("is another for another %s", (_, data) => {
    expect(hashOf(data)).not.toBe(original);
  });
});

describe("the scores that a guide allows", () => {
  const set = parseCriteriaSet(example);
  test.each([
    ["1.4", [500, 300, 0]],
    ["2.1", [500, 400, 300, 200, 100, 0]],
    ["1.3", undefined],
    ["2.2", undefined],
  ])("of %s", (code, expected) => {
    const node = set.ok ? set.value.nodesByCode.get(code) : undefined;
    expect(node && allowedScores(node)).toEqual(expected);
  });
});
