import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, expect } from "vitest";
import { collectFiles } from "../../src/cli/collect-files";
import { compileFiles } from "../../src/actions/compile";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { formatPoints } from "../../src/scoring/format-points";
import type { Points } from "../../src/criteria/points";
import { UNSCORED, validScore } from "../../src/scoring/score";
import type { Scorecard } from "../../src/scoring/scorecard";
import { type Standing, compareStandings, standingsOf } from "../../src/scoring/standings";
import type { CellContent } from "../../src/sheet-model/cell-content";
import type { Grid } from "../../src/sheet-model/grid";
import { ScorecardLayout } from "../../src/templates/sheets/scorecard-layout";
import { scorecardSheet } from "../../src/templates/sheets/scorecard-sheet";
import { APPRAISAL_VIEW_TEXTS } from "../../src/wording/vi/appraisal-view-texts";
import { SETTLEMENT_TERMS } from "../../src/wording/vi/appraisal-texts";
import { COMPILED_DOCUMENTS_TEXTS } from "../../src/wording/vi/compiled-documents-texts";
import { COMPARISON_VIEW_TEXTS } from "../../src/wording/vi/comparison-view-texts";
import { NOTICE_PANE_TEXTS } from "../../src/wording/vi/notice-pane-texts";
import { PANE_TEXTS } from "../../src/wording/vi/pane-texts";
import { UNIT_IMPORT_TEXTS } from "../../src/wording/vi/unit-import-texts";
import { editWithLibreOffice } from "../hosts/xlsx/edit-with-libreoffice";
import { testWith } from "../hosts/xlsx/engines";
import { type ExcelInBrowser, startExcel } from "./browser";

const IMPORT = UNIT_IMPORT_TEXTS;
const { criteria: CRITERIA, rounds: ROUNDS, answers: ANSWERS } = APPRAISAL_VIEW_TEXTS;
const CRITERION_SHEET = "Thẩm định theo tiêu chí";

const set = defaultCriteriaSet();
const layout = new ScorecardLayout(set);
const [leaf, second] = set.leaves;
if (leaf === undefined || second === undefined) throw new Error("The set has leaves");
/** Of two files of one unit, `cchc compile` counts the first. */
const COUNTED_TWIN = "09 Xã Hòa Mẫu 2024.xlsx";

/** Univer calculates the whole district, on a computer that is busy. */
const PATIENCE = 120_000;
const USUAL_PATIENCE = 30_000;

let excel: ExcelInBrowser;

afterEach(async () => {
  excel.page.setDefaultTimeout(USUAL_PATIENCE);
  await excel.close();
});

const pane = () => excel.pane();
const button = (text: string | RegExp) => pane().locator("fluent-button", { hasText: text });
const says = (text: string) => pane().getByText(text).first().waitFor();

async function openSteps(): Promise<void> {
  await excel.showSheet("Xếp hạng");
  await button(PANE_TEXTS.compiling).click();
  await says(ROUNDS.lead);
  await pane().getByText(APPRAISAL_VIEW_TEXTS.reading).waitFor({ state: "detached" });
}

async function downloaded(press: () => Promise<void>): Promise<Uint8Array> {
  const [download] = await Promise.all([
    excel.page.waitForEvent("download", { timeout: PATIENCE }),
    press(),
  ]);
  return readFile(await download.path());
}

/** The text of a Word file, a line a paragraph. */
const textOf = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array())
    .replaceAll("</w:p>", "\n")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&");

const plain = (cell: CellContent | undefined): string | number => {
  if (cell?.kind === "number") return cell.value;
  return cell?.kind === "text" ? cell.text : "";
};

async function saved(): Promise<readonly Grid[]> {
  return gridsOf(await excel.saveFile());
}

async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const read = await xlsxFiles.read(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.grids;
}

const gridNamed = (grids: readonly Grid[], name: string): Grid => {
  const grid = grids.find(({ sheetName }) => sheetName === name);
  if (grid === undefined) throw new Error(`There is no ${name}`);
  return grid;
};

/** Unit, code, event, from, to and place of each entry. */
const logOf = (grids: readonly Grid[]) =>
  gridNamed(grids, "Nhật ký")
    .rows.slice(4)
    .map((row) => [2, 3, 6, 7, 8, 10].map((column) => plain(row[column])));

const withScore = (scorecard: Scorecard, code: string, points: number): Scorecard => {
  const { self } = scorecard.scoresByCode.get(code) ?? { self: UNSCORED };
  const appraised = validScore((points * 100) as Points);
  return {
    ...scorecard,
    scoresByCode: new Map([...scorecard.scoresByCode, [code, { self, appraised }]]),
  };
};

const appraisedPoints = ({ scoresByCode }: Scorecard, code: string): number => {
  const appraised = scoresByCode.get(code)?.appraised;
  return appraised?.kind === "valid" ? appraised.points / 100 : 0;
};

testWith("LibreOffice")(
  "from the import to the decision: the documents say what the sheets say, the log names each change once",
  { timeout: 600_000 },
  async () => {
    const { files } = await collectFiles(["examples/huyen-mau"], "out/huyen-mau.xlsx");
    const compilation = await compileFiles(files, set, xlsxFiles);
    const inCompilation = compilation.units.map(({ standing }) => standing.scorecard);
    const ranked = standingsOf(inCompilation, set)
      .filter(({ rank }) => rank !== null)
      .sort(compareStandings)
      .map(({ scorecard }) => scorecard);
    const [best, other] = ranked;
    if (best === undefined || other === undefined) throw new Error("The district has units");

    excel = await startExcel();
    excel.page.setDefaultTimeout(PATIENCE);
    await excel.clickRibbon("Bảng điều khiển");
    await button(PANE_TEXTS.importUnits).click();
    await pane()
      .locator("input[type=file]")
      .setInputFiles(files.map(({ path }) => path));
    await pane().getByLabel(IMPORT.keepFile(COUNTED_TWIN)).check();
    await button(IMPORT.submit(inCompilation.length)).click();
    await pane().getByRole("heading", { name: IMPORT.outcome.heading }).waitFor();
    await button(IMPORT.outcome.close).click();

    // By criterion: the best unit loses all points of the first leaf, typed in the sheet of all units.
    await openSteps();
    await button(CRITERIA.submit).click();
    await says(CRITERIA.shown(inCompilation.length));
    const shown = gridNamed(await saved(), CRITERION_SHEET).rows;
    const row = shown.findIndex(
      (cells) => plain(cells[10]) === best.unit.name && plain(cells[11]) === leaf.code,
    );
    await excel.showSheet(CRITERION_SHEET);
    await excel.type(`D${String(row + 1)}`, "0");
    await excel.showSheet(best.unit.name);
    const appraisedCell = layout.scoreCell(leaf, "appraised");
    await expect.poll(() => excel.cellValue(appraisedCell), { timeout: PATIENCE }).toBe(0);
    const preliminary = withScore(best, leaf.code, 0);

    await button(ROUNDS.settle.preliminary).click();
    await says(ROUNDS.done("preliminary", inCompilation.length));

    // The notices.
    const zip = unzipSync(await downloaded(() => button(NOTICE_PANE_TEXTS.write).click()));
    const notices = new Map(Object.entries(zip).map(([name, docx]) => [name, textOf(docx)]));
    expect(notices.size).toBe(inCompilation.length);
    const preliminaryStandings = standingsOf(
      inCompilation.map((each) => (each === best ? preliminary : each)),
      set,
    );
    for (const { scorecard, self, appraised } of preliminaryStandings) {
      const notice = [...notices].find(([name]) => name.includes(scorecard.unit.name))?.[1] ?? "";
      expect(notice, scorecard.unit.name).toContain(formatPoints(self.points));
      expect(notice, scorecard.unit.name).toContain(formatPoints(appraised.points));
    }

    // The unit answers: its file comes again with an explanation.
    const answered: Scorecard = {
      ...best,
      explanationsByCode: new Map([[leaf.code, "Kế hoạch đã ban hành ngày 28/12, gửi kèm."]]),
    };
    const answer = await xlsxFiles.write({
      title: "",
      sheets: [scorecardSheet(set, answered, "Phiếu")],
      properties: {},
    });
    await button(PANE_TEXTS.back).last().click();
    await excel.showSheet("Xếp hạng");
    await button(PANE_TEXTS.importUnits).click();
    await pane()
      .locator("input[type=file]")
      .setInputFiles([
        {
          name: `${best.unit.name} giải trình.xlsx`,
          mimeType: "application/octet-stream",
          buffer: Buffer.from(answer),
        },
      ]);
    await pane().getByLabel(IMPORT.replaceSheet(best.unit.name)).check();
    await button(IMPORT.submit(1)).click();
    await pane()
      .getByRole("heading", { name: IMPORT.outcome.updated(1) })
      .waitFor();
    await button(IMPORT.outcome.close).click();
    await openSteps();
    await says(ANSWERS.counts(1, 0));
    await pane().getByText("Kế hoạch đã ban hành ngày 28/12").click();
    await expect.poll(() => excel.selection()).toBe(`R${String(layout.rowOf(leaf) + 1)}`);
    await excel.put({ [`R${String(layout.rowOf(leaf) + 1)}`]: SETTLEMENT_TERMS.accepted });

    // What was appraised is adjusted, on the unit's own sheet; the council settles it.
    await excel.type(appraisedCell, "1");
    const change = `Q${String(layout.rowOf(leaf) + 1)}`;
    await expect.poll(() => excel.cellValue(change), { timeout: PATIENCE }).toBe(1);
    await button(COMPARISON_VIEW_TEXTS.readAgain).click();
    await says(ANSWERS.counts(0, 1));
    await button(ROUNDS.settle.council).click();
    await says(ROUNDS.done("council", inCompilation.length));

    // The decision.
    const final = inCompilation.map((each) =>
      each === best ? withScore(best, leaf.code, 1) : each,
    );
    const standings = standingsOf(final, set);
    const decision = textOf(
      await downloaded(() => button(COMPILED_DOCUMENTS_TEXTS.downloads.decision).click()),
    );
    const grids = await saved();
    for (const standing of standings) expectInDecision(decision, standing, grids);

    const events = [
      [
        best.unit.name,
        leaf.code,
        "Sửa điểm thẩm định",
        appraisedPoints(best, leaf.code),
        0,
        CRITERION_SHEET,
      ],
      ["", "", expect.stringContaining("Chốt vòng sơ bộ"), "", "", ""],
      [best.unit.name, leaf.code, "Sửa điểm thẩm định", 0, 1, "Phiếu của đơn vị"],
      ["", "", expect.stringContaining("Chốt vòng hội đồng"), "", "", ""],
    ];
    expect(logOf(grids)).toEqual(events);

    // Edited elsewhere, and opened again.
    const before = appraisedPoints(other, leaf.code);
    const cell = layout.scoreCell(leaf, "appraised");
    const otherRow = shown.findIndex(
      (cells) => plain(cells[10]) === other.unit.name && plain(cells[11]) === second.code,
    );
    const secondBefore = appraisedPoints(other, second.code);
    const edited = await editWithLibreOffice(await excel.saveFile(), [
      { sheetName: other.unit.name, cell, value: before === 0.25 ? 0.5 : 0.25 },
      { sheetName: CRITERION_SHEET, cell: `D${String(otherRow + 1)}`, value: 0 },
    ]);
    await excel.openFile(edited);
    await excel.showSheet("Xếp hạng");
    await excel.clickRibbon("Bảng điều khiển");
    await says("ngoài phần bổ trợ");
    const after = await saved();
    expect(logOf(after)).toEqual([
      ...events,
      [other.unit.name, second.code, "Sửa điểm thẩm định", secondBefore, 0, "Ngoài phần bổ trợ"],
      [
        other.unit.name,
        leaf.code,
        "Sửa điểm thẩm định",
        before,
        before === 0.25 ? 0.5 : 0.25,
        "Ngoài phần bổ trợ",
      ],
    ]);
    const otherSheet = gridNamed(after, other.unit.name).rows;
    expect(plain(otherSheet[layout.rowOf(second)]?.[4])).toBe(0);
    // What was settled, and what was entered, is as it was.
    const kept = gridNamed(after, best.unit.name).rows;
    const row1 = kept[layout.rowOf(leaf)] ?? [];
    expect([4, 14, 15, 17].map((column) => plain(row1[column]))).toEqual([
      1,
      0,
      1,
      SETTLEMENT_TERMS.accepted,
    ]);
  },
);

/** A unit's line of Phụ lục II is as the ranking's sheet has it. */
function expectInDecision(decision: string, standing: Standing, grids: readonly Grid[]): void {
  const { unit } = standing.scorecard;
  const line = gridNamed(grids, "Xếp hạng").rows.find((cells) =>
    String(plain(cells[1])).toLowerCase().endsWith(unit.name.toLowerCase()),
  );
  expect(plain(line?.[3]), unit.name).toBe(standing.appraised.points / 100);
  const name = String(plain(line?.[1]));
  const after = decision.slice(decision.indexOf(`${name}\n`));
  const [, self, appraised, rank] = after.split("\n");
  expect(self, unit.name).toBe(formatPoints(standing.self.points));
  if (standing.rank === null) {
    // Apart from the others, with what is missing in place of a total.
    expect(appraised, unit.name).toMatch(/^Còn \d+ tiêu chí chưa có điểm thẩm định/);
    return;
  }
  expect([appraised, rank], unit.name).toEqual([
    formatPoints(standing.appraised.points),
    String(standing.rank),
  ]);
}
