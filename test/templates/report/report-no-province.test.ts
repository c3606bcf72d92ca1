import { expect, test } from "vitest";
import { scorecardWorkbook } from "../../../src/actions/new-scorecard";
import { exampleSet } from "../../../src/criteria/example-set";
import { NO_PLAN } from "../../../src/scoring/assignment";
import { standingsOf } from "../../../src/scoring/standings";
import { compiledReport } from "../../../src/templates/report/compiled-report";
import { NO_ISSUER, noticeBody } from "../../../src/templates/report/notice-issuer";
import { preliminaryNotice } from "../../../src/templates/report/preliminary-notice";
import { publishingDecisionDocument } from "../../../src/templates/report/publishing-decision-document";
import { selfAssessmentReport } from "../../../src/templates/report/self-assessment-report";
import { appraisalAssignmentsSheet } from "../../../src/templates/sheets/appraisal-assignments-sheet";
import { compiledWorkbook } from "../../../src/templates/sheets/compiled-workbook";
import { criterionSheet } from "../../../src/templates/sheets/criterion-sheet";
import { logSheet } from "../../../src/templates/sheets/log-sheet";
import { planSheet } from "../../../src/templates/sheets/plan-sheet";
import { reportSheet } from "../../../src/templates/sheets/report-sheet";
import { communeAn, reportUnits } from "./report-units";

const set = exampleSet();
const scorecards = reportUnits(set);
const results = { set, year: 2026, scorecards, decision: undefined };
const scorecard = communeAn(set);
const frame = { body: noticeBody(NO_ISSUER), deadline: "2026-12-10" };
const units = scorecards.map(({ unit }) => unit);
const plan = {
  year: 2026,
  start: "2026-11-01",
  expectedUnits: units,
  received: units,
  today: "2026-12-01",
};

const DOCUMENTS = {
  "the self-assessment report": selfAssessmentReport(set, scorecard),
  "a notice": preliminaryNotice(set, { scorecard, settledOn: "2026-12-01" }, frame),
  "a draft of a notice": preliminaryNotice(set, { scorecard, settledOn: undefined }, frame),
  "the decision": publishingDecisionDocument(results),
  "the report": compiledReport(results, { ...results, year: 2025 }),
};
const SHEETS = {
  ...Object.fromEntries(
    Object.entries(DOCUMENTS).map(([name, document]) => [
      `${name} as a sheet`,
      reportSheet(document, "Trang", "{}"),
    ]),
  ),
  "a scorecard": scorecardWorkbook(set, scorecard, NO_PLAN),
  "the compiled workbook": compiledWorkbook(set, 2026, standingsOf(scorecards, set), []),
  "the plan": planSheet(plan),
  "the appraisers' assignments": appraisalAssignmentsSheet(set, 2026, "Phân công"),
  "appraisal by criterion": criterionSheet(
    set,
    { title: "Mọi tiêu chí", codes: set.leaves.map(({ code }) => code) },
    scorecards.map((each) => ({ sheetName: each.unit.name, scorecard: each })),
  ),
  "the log": logSheet(),
};

test.each(Object.entries({ ...DOCUMENTS, ...SHEETS }))(
  "%s names no province, decision or level but what the set names",
  (_, made) => {
    const said = JSON.stringify(made);
    expect(said.length).toBeGreaterThan(500);
    expect(said).not.toMatch(/Thái Nguyên|4203|huyện/iu);
    expect(said).not.toMatch(/undefined|NaN|\[object/u);
  },
);

test.each(Object.entries(DOCUMENTS))("%s rests on the set's own decision", (name, document) => {
  expect(JSON.stringify(document), name).toContain("00/QĐ-VÍ-DỤ");
});
