import { expect, test } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import type { AssignmentPlan } from "../../../src/scoring/assignment";
import { parseAddress } from "../../../src/sheet-model/address";
import { readAssignments } from "../../../src/templates/reading/read-assignments";
import { appraisalAssignmentsSheet } from "../../../src/templates/sheets/appraisal-assignments-sheet";
import { expectedResults, recalculated, resultsIn } from "../../actions/recalculated-workbooks";
import { testWith } from "../../hosts/xlsx/engines";
import { gridOfModel } from "./model-grid";

const set = defaultCriteriaSet();
const to = (code: string, department: string, due?: string) => ({
  code,
  person: "",
  department,
  due,
  note: "",
});
const plan: AssignmentPlan = {
  due: "2024-12-25",
  assignments: [
    to("1", "Văn phòng"),
    to("1.1", "Văn phòng"),
    to("3.2.10", "Sở Tư pháp", "2024-12-20"),
    to("9.9", "Sở Tư pháp"),
    to("2", ""),
  ],
};
const sheet = appraisalAssignmentsSheet(set, 2024, "Phân công", plan);

test("its drop-down offers the labels of all criteria, which stand beneath the list", () => {
  const [codes] = sheet.validations;
  if (codes?.rule.kind !== "list") throw new Error("No list");
  const range = parseAddress(codes.rule.source);
  const labels = sheet.rows
    .slice(range?.firstRow, (range?.lastRow ?? 0) + 1)
    .map(({ cells }) => cells[range?.firstColumn ?? 0]?.input);
  expect(labels).toEqual(set.nodes.map(({ label }) => label));
  expect(range?.firstRow).toBeGreaterThan(codes.range.lastRow);
  expect(sheet.columns[range?.firstColumn ?? 0]?.hidden).toBe(true);
});

test("it is read back, and what it lacks is told", () => {
  const reading = readAssignments(gridOfModel(sheet), set);
  expect(reading?.plan).toEqual({ due: plan.due, assignments: plan.assignments.slice(0, 3) });
  expect(reading?.findings.map(({ detail }) => detail.kind)).toEqual([
    "assignment-of-unknown-code",
    "assignment-to-nobody",
  ]);
});

testWith("LibreOffice")("LibreOffice checks its rows as our own rules do", async () => {
  const workbook = { title: "", sheets: [sheet], properties: {} };
  const expected = expectedResults(workbook);
  expect(expected.size).toBe(200);
  expect(
    [...expected.values()].filter((value) => JSON.stringify(value).includes(".")),
  ).toHaveLength(2);
  expect(resultsIn(await recalculated(workbook), expected.keys())).toEqual(expected);
});
