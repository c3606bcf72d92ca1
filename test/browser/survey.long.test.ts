import { afterEach, expect, test } from "vitest";
import { withSet } from "../../src/actions/with-set";
import { exampleSet } from "../../src/criteria/example-set";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { UNSCORED } from "../../src/scoring/score";
import type { Scorecard } from "../../src/scoring/scorecard";
import { standingsOf } from "../../src/scoring/standings";
import type { WorkbookContent } from "../../src/sheet-model/grid";
import type { WorkbookModel } from "../../src/sheet-model/sheet";
import { RANKING_SHEET_NAME } from "../../src/templates/sheets/compiled-sheet-names";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { ScorecardLayout } from "../../src/templates/sheets/scorecard-layout";
import { PANE_TEXTS } from "../../src/wording/vi/pane-texts";
import { describeSurveyRefusal } from "../../src/wording/vi/survey-sentences";
import { SURVEY_VIEW_TEXTS as TEXTS } from "../../src/wording/vi/survey-view-texts";
import { workedScorecard } from "../example-set/worked-scorecards";
import { WORKED_UNITS } from "../example-set/worked-units";
import { YEAR, figuresIn, surveyWorkbook } from "../example-set/worked-workbooks";
import { type ExcelInBrowser, startExcel } from "./browser";
import {
  NARROWEST,
  NO_PROBLEMS,
  USUAL_WIDTH,
  problemsOfPane,
  setPaneWidth,
} from "./problems-of-pane";

const set = exampleSet();
const [first, ...others] = set.leaves.filter(({ kind }) => kind === "survey");
if (first === undefined) throw new Error("The set has a survey");
const APPRAISED = new ScorecardLayout(set).scoreCell(first, "appraised");
const RESULTS = (1 + others.length) * WORKED_UNITS.length;
const FILE_NAME = "Kết quả điều tra.xlsx";
/** The first result on the sheet for them; whose it is stands before it. */
const [FIRST_UNIT, FIRST_RESULT] = ["B4", "C4"];
/** Univer calculates all sheets of ten units, on a computer that is busy. */
const PATIENCE = { timeout: 60_000 };

let excel: ExcelInBrowser;

afterEach(async () => {
  await setPaneWidth(excel.page, USUAL_WIDTH);
  await excel.close();
});

const button = (text: string) => excel.pane().locator("fluent-button", { hasText: text }).first();
const says = (text: string) => excel.pane().getByText(text).first().waitFor(PATIENCE);

/** A unit as the council has appraised it before the survey. */
function withoutSurvey(scorecard: Scorecard): Scorecard {
  const scores = set.leaves
    .filter(({ kind }) => kind === "survey")
    .map(({ code }) => [code, { self: UNSCORED, appraised: UNSCORED }] as const);
  return { ...scorecard, scoresByCode: new Map([...scorecard.scoresByCode, ...scores]) };
}

async function saved(): Promise<WorkbookContent> {
  const read = await xlsxFiles.read(await excel.saveFile());
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

async function choose(name: string, model: WorkbookModel): Promise<void> {
  const buffer = Buffer.from(await xlsxFiles.write(model));
  await excel
    .pane()
    .getByRole("region", { name: TEXTS.heading })
    .locator("input[type=file]")
    .setInputFiles([{ name, mimeType: "application/octet-stream", buffer }]);
}

test("the survey's results come into the units from a file and from the sheet for them, and all is ranked anew", async () => {
  const standings = standingsOf(
    WORKED_UNITS.map((unit) => withoutSurvey(workedScorecard(unit, set, YEAR))),
    set,
  );
  const compiled = withSet(compiledWorkbook(set, YEAR, standings, []), set);
  excel = await startExcel({ file: await xlsxFiles.write(compiled) });
  await excel.clickRibbon("Bảng điều khiển");
  await button(PANE_TEXTS.compiling).click();
  await setPaneWidth(excel.page, NARROWEST);

  // A file that is none, then the survey's.
  const other = { title: "", sheets: compiled.sheets.slice(0, 1), properties: {} };
  await choose("Xếp hạng.xlsx", other);
  await says(describeSurveyRefusal({ kind: "no-table", sheetNames: [RANKING_SHEET_NAME] }));
  await choose(FILE_NAME, surveyWorkbook());
  await says(TEXTS.source(FILE_NAME));
  await says(TEXTS.counts(RESULTS, 0, 0));
  expect(await problemsOfPane(excel.page)).toEqual(NO_PROBLEMS);
  await button(TEXTS.submit(RESULTS)).click();
  await says(TEXTS.written(RESULTS, WORKED_UNITS.length));

  const figures = async () => figuresIn(await saved());
  const { expected } = await figures();
  await expect.poll(async () => (await figures()).shown, PATIENCE).toEqual(expected);

  // By hand: the first unit's first result is mended.
  await button(TEXTS.drawSheet).click();
  await says(TEXTS.drawn);
  const unit = String(await excel.cellValue(FIRST_UNIT));
  await excel.type(FIRST_RESULT, "7");
  await button(TEXTS.readSheet).click();
  await says(TEXTS.counts(0, 1, RESULTS - 1));
  await button(TEXTS.submit(1)).click();
  await says(TEXTS.written(1, 1));
  await excel.showSheet(unit);
  expect(await excel.cellValue(APPRAISED)).toBe(7);
});
