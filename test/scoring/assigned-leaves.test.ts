import { expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { departmentsOf, leavesOf } from "../../src/scoring/assigned-leaves";
import type { Assignment } from "../../src/scoring/assignment";

const set = defaultCriteriaSet();
const to = (code: string, department: string, person = ""): Assignment => ({
  code,
  person,
  department,
  due: undefined,
  note: "",
});
const plan = {
  due: undefined,
  assignments: [
    to("2", "Phòng Tư pháp"),
    to("1.1", "Văn phòng"),
    to("1.1.1", "phòng  tư pháp"),
    to("3", "", "Người nào đó"),
    to("9.9", "Văn phòng"),
  ],
};

test("the departments of a plan are named once, in its order", () => {
  expect(departmentsOf(plan)).toEqual(["Phòng Tư pháp", "Văn phòng"]);
});

test.each([
  ["Phòng Tư pháp", ["1.1.1", ...(set.nodesByCode.get("2")?.leaves ?? []).map(({ code }) => code)]],
  ["VĂN PHÒNG", (set.nodesByCode.get("1.1")?.leaves ?? []).map(({ code }) => code)],
  ["Công an", []],
  ["", []],
])("%j answers for its leaves in the order of the set", (department, codes) => {
  expect(leavesOf(plan, department, set).map(({ code }) => code)).toEqual(codes);
});
