import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { unitFromName } from "../../../src/templates/reading/read-unit";
import {
  type DraftProblems,
  type ScorecardDraft,
  emptyDraft,
  requestFrom,
  withTidyName,
} from "../../../src/taskpane/insert/scorecard-draft";

const set = defaultCriteriaSet();
const draft = (filled: Partial<ScorecardDraft>): ScorecardDraft => ({
  ...emptyDraft(2024),
  name: "Đồng Thịnh",
  ...filled,
});

describe("the unit a filled form asks for", () => {
  test.each<[filled: Partial<ScorecardDraft>, name: string, kind: string]>([
    [{ name: "Đồng Thịnh" }, "Xã Đồng Thịnh", "commune"],
    [{ name: "Chợ Chu", kind: "township" }, "Thị trấn Chợ Chu", "township"],
    [{ name: "  Đồng   Thịnh " }, "Xã Đồng Thịnh", "commune"],
    [{ name: "Đồng Thịnh".normalize("NFD") }, "Xã Đồng Thịnh", "commune"],
    [{ name: "ĐỒNG THỊNH" }, "Xã Đồng Thịnh", "commune"],
    [{ name: "Xã Đồng Thịnh" }, "Xã Đồng Thịnh", "commune"],
    [{ name: "xã Đồng Thịnh", kind: "ward" }, "Xã Đồng Thịnh", "commune"],
    [{ name: "UBND phường Chùa Hang" }, "Phường Chùa Hang", "ward"],
    [{ name: "UBND Đồng Thịnh" }, "Xã Đồng Thịnh", "commune"],
    [{ name: "1", kind: "ward" }, "Phường 1", "ward"],
  ])("%j is %s", (filled, name, kind) => {
    expect(requestFrom(draft(filled), set)).toEqual({
      ok: true,
      value: { set, unit: { name, kind }, year: 2024 },
    });
  });

  test("is read back from a sheet as it was written, however long its name may be", () => {
    const asked = requestFrom(draft({ kind: "township", name: `Đ${"ồ".repeat(79)}` }), set);
    const unit = asked.ok ? asked.value.unit : undefined;
    expect(unit?.name).toHaveLength("Thị trấn ".length + 80);
    expect(unitFromName(unit?.name ?? "")).toEqual(unit);
  });
});

describe("what is wrong with a form", () => {
  test.each<[filled: Partial<ScorecardDraft>, problems: DraftProblems]>([
    [{ name: "" }, { name: "missing" }],
    [{ name: " … " }, { name: "missing" }],
    [{ name: "xã" }, { name: "missing" }],
    [{ name: "UBND thị trấn" }, { name: "missing" }],
    [{ name: "a".repeat(81) }, { name: "too-long" }],
    [{ name: "a".repeat(1000) }, { name: "too-long" }],
    [{ year: "" }, { year: "not-a-year" }],
    [{ year: "24" }, { year: "not-a-year" }],
    [{ year: "1999" }, { year: "not-a-year" }],
    [{ year: "2101" }, { year: "not-a-year" }],
    [{ year: "2e3" }, { year: "not-a-year" }],
    [{ year: "2024.5" }, { year: "not-a-year" }],
    [
      { name: "", year: "x" },
      { name: "missing", year: "not-a-year" },
    ],
  ])("%j: %j", (filled, problems) => {
    expect(requestFrom(draft(filled), set)).toEqual({ ok: false, error: problems });
  });

  test.each(["2000", "2100", " 2024 "])("the year %j is right", (year) => {
    const asked = requestFrom(draft({ year }), set);
    expect(asked.ok && asked.value.year).toBe(Number(year));
  });
});

test.each<[typed: string, kind: string, name: string]>([
  ["Thị trấn Chợ Chu", "township", "Chợ Chu"],
  ["Chợ Chu", "commune", "Chợ Chu"],
  ["", "commune", ""],
])("the name %j leaves the field as kind %s and name %j", (typed, kind, name) => {
  expect(withTidyName(draft({ name: typed }))).toMatchObject({ kind, name });
});
