import { afterEach, expect } from "vitest";
import { compileFiles } from "../../src/actions/compile";
import { collectFiles } from "../../src/cli/collect-files";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { CriteriaNode } from "../../src/criteria/criteria-set";
import { NO_POINTS } from "../../src/criteria/points";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { UNSCORED, validScore } from "../../src/scoring/score";
import type { Scorecard } from "../../src/scoring/scorecard";
import { compareStandings, standingsOf } from "../../src/scoring/standings";
import type { WorkbookContent } from "../../src/sheet-model/grid";
import {
  COMPILED_SHEET_NAMES,
  FINDINGS_SHEET_NAME,
} from "../../src/templates/sheets/compiled-sheet-names";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { FIRST_RANKED_ROW } from "../../src/templates/sheets/ranking-layout";
import { ScorecardLayout } from "../../src/templates/sheets/scorecard-layout";
import { PANE_TEXTS } from "../../src/wording/vi/pane-texts";
import { UNIT_IMPORT_TEXTS } from "../../src/wording/vi/unit-import-texts";
import { expectedResults, resultsIn } from "../actions/recalculated-workbooks";
import { recalculate, testWith } from "../hosts/xlsx/engines";
import { type ExcelInBrowser, startExcel } from "./browser";
import {
  NARROWEST,
  NO_PROBLEMS,
  USUAL_WIDTH,
  problemsOfPane,
  setPaneWidth,
} from "./problems-of-pane";

const TEXTS = UNIT_IMPORT_TEXTS;
const set = defaultCriteriaSet();
const layout = new ScorecardLayout(set);
/** Of two files of one unit, `cchc compile` counts the first. */
const COUNTED_TWIN = "09 Xã Hòa Mẫu 2024.xlsx";

/** Univer calculates the whole district, on a computer that is busy. */
const PATIENCE = 120_000;
const USUAL_PATIENCE = 30_000;

let excel: ExcelInBrowser;

afterEach(async () => {
  excel.page.setDefaultTimeout(USUAL_PATIENCE);
  await setPaneWidth(excel.page, USUAL_WIDTH);
  await excel.close();
});

const pane = () => excel.pane();
const button = (text: string | RegExp) => pane().locator("fluent-button", { hasText: text });
const heading = (text: string | RegExp) => pane().getByRole("heading", { name: text });

async function chooseFiles(paths: readonly string[]): Promise<void> {
  await pane()
    .locator("input[type=file]")
    .setInputFiles([...paths]);
  await button(/^(Nhập \d+ đơn vị|Cập nhật)/).waitFor();
}

async function district() {
  const { files } = await collectFiles(["examples/huyen-mau"], "out/huyen-mau.xlsx");
  const { units, refused, year } = await compileFiles(files, set, xlsxFiles);
  const scorecards = units.map(({ standing }) => standing.scorecard);
  return { paths: files.map(({ path }) => path), scorecards, refused, year };
}

/** The saved workbook as LibreOffice calculates it. */
async function saved(): Promise<WorkbookContent> {
  const read = await xlsxFiles.read(await recalculate(await excel.saveFile()));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

/** Every formula of the compiled sheets, as `cchc compile` has them for these units. */
function expectedFor(scorecards: readonly Scorecard[], year: number | undefined) {
  const model = compiledWorkbook(set, year, standingsOf(scorecards, set), []);
  const names = COMPILED_SHEET_NAMES.filter((name) => name !== FINDINGS_SHEET_NAME);
  return expectedResults({
    ...model,
    sheets: model.sheets.filter(({ name }) => names.includes(name)),
  });
}

/** The scorecard after the council has given nothing for a leaf. */
function withoutPoints(scorecard: Scorecard, { code }: CriteriaNode): Scorecard {
  const { self } = scorecard.scoresByCode.get(code) ?? { self: UNSCORED };
  const scores = { self, appraised: validScore(NO_POINTS) };
  return { ...scorecard, scoresByCode: new Map([...scorecard.scoresByCode, [code, scores]]) };
}

const unitNames = ({ grids }: WorkbookContent): (string | undefined)[] =>
  (grids.find(({ sheetName }) => sheetName === "Xếp hạng")?.rows ?? [])
    .slice(FIRST_RANKED_ROW)
    .map(([, name]) => (name?.kind === "text" ? name.text : undefined));

testWith("LibreOffice")(
  "the sample district imported, ranked, corrected and ranked anew is as cchc compile has it",
  { timeout: 300_000 },
  async () => {
    const { paths, scorecards, refused, year } = await district();
    excel = await startExcel();
    excel.page.setDefaultTimeout(PATIENCE);
    await excel.clickRibbon("Bảng điều khiển");
    await button(PANE_TEXTS.importUnits).click();
    await chooseFiles(paths);
    await heading(TEXTS.fresh(scorecards.length)).waitFor();
    // The twin is refused there and asked about here.
    await heading(TEXTS.refused(refused.length - 1)).waitFor();
    expect(await problemsOfPane(excel.page)).toEqual(NO_PROBLEMS);

    await button(TEXTS.submit(scorecards.length + 1)).click();
    await pane().getByText(TEXTS.undecided(1)).waitFor();
    await pane().getByLabel(TEXTS.keepFile(COUNTED_TWIN)).check();
    await setPaneWidth(excel.page, NARROWEST);
    expect(await problemsOfPane(excel.page)).toEqual(NO_PROBLEMS);
    await button(TEXTS.submit(scorecards.length)).click();
    await heading(TEXTS.outcome.heading).waitFor();
    await pane().getByText(TEXTS.outcome.complete(scorecards.length)).waitFor();
    await heading(TEXTS.outcome.left(1)).waitFor();
    expect(await problemsOfPane(excel.page)).toEqual(NO_PROBLEMS);
    await button(TEXTS.outcome.close).click();
    await heading(PANE_TEXTS.compiled.heading).waitFor();

    const expected = expectedFor(scorecards, year);
    expect(expected.size).toBeGreaterThan(8_000);
    expect(resultsIn(await saved(), expected.keys())).toEqual(expected);

    // The best unit loses what weighs most.
    const [best] = standingsOf(scorecards, set).sort(compareStandings);
    const lost = [...set.leaves].sort((a, b) => b.maxScore - a.maxScore).slice(0, 8);
    const [typed, ...pasted] = lost.map((leaf) => layout.scoreCell(leaf, "appraised"));
    if (best === undefined || typed === undefined) throw new Error("The district has units");
    const { name } = best.scorecard.unit;
    await excel.showSheet(name);
    await excel.put(Object.fromEntries(pasted.map((cell) => [cell, 0])));
    await excel.type(typed, "0");
    // On a busy computer the cell has its value a while after its editor has closed.
    await expect.poll(() => excel.cellValue(typed), { timeout: PATIENCE }).toBe(0);
    await excel.showSheet("Xếp hạng");
    await pane().getByText(PANE_TEXTS.compiled.stale).waitFor();
    await excel.clickRibbon("Tính lại xếp loại");
    await pane().getByText(`${name}: hạng 1 → `).waitFor();

    const corrected = scorecards.map((scorecard) =>
      scorecard === best.scorecard ? lost.reduce(withoutPoints, scorecard) : scorecard,
    );
    // The other sheets keep the order that they were drawn in.
    const after = [...expectedFor(corrected, year)].filter(([place]) =>
      /^(Xếp hạng|Tổng hợp)!/.test(place),
    );
    const content = await saved();
    expect(resultsIn(content, new Map(after).keys())).toEqual(new Map(after));
    expect(unitNames(content)).toHaveLength(scorecards.length);
  },
);
