import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { compileFiles } from "../../src/actions/compile";
import { collectFiles } from "../../src/cli/collect-files";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { NO_POINTS, type Points } from "../../src/criteria/points";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { classDistribution } from "../../src/scoring/class-distribution";
import { comparisonsOf } from "../../src/scoring/comparison";
import { byLoss, lostPoints } from "../../src/scoring/comparison-criteria";
import { EVERY_COMPARISON, filterComparisons } from "../../src/scoring/comparison-filter";
import { compareUnits } from "../../src/scoring/comparison-units";
import { formatDecimal, formatPoints } from "../../src/scoring/format-points";
import type { Scorecard } from "../../src/scoring/scorecard";
import type { Standing } from "../../src/scoring/standings";
import { signed } from "../../src/scoring/signed";
import { ScorecardLayout } from "../../src/templates/sheets/scorecard-layout";
import { COMPARISON_VIEW_TEXTS } from "../../src/wording/vi/comparison-view-texts";
import { PANE_TEXTS } from "../../src/wording/vi/pane-texts";
import { type ExcelInBrowser, startExcel } from "./browser";
import {
  NARROWEST,
  NO_PROBLEMS,
  USUAL_WIDTH,
  problemsOfPane,
  setPaneWidth,
} from "./problems-of-pane";
import { tabTo } from "./tab-to";

const TEXTS = COMPARISON_VIEW_TEXTS;
const set = defaultCriteriaSet();
const layout = new ScorecardLayout(set);

let standings: Standing[];
let scorecards: Scorecard[];
let excel: ExcelInBrowser;

/** The same files as the sample's, by our own rules. */
beforeAll(async () => {
  const { files } = await collectFiles(["examples/huyen-mau"], "out/huyen-mau.xlsx");
  const { units } = await compileFiles(files, set, xlsxFiles);
  standings = units.map(({ standing }) => standing);
  scorecards = standings.map(({ scorecard }) => scorecard);
});

const pane = () => excel.pane();
const button = (text: string) => pane().locator("fluent-button", { hasText: text });
const rows = () => pane().locator(".comparison-rows .leads > li");

async function openSample(): Promise<void> {
  excel = await startExcel();
  await excel.page.locator("#open-sample").click();
  await excel.page.waitForFunction(() => document.title.startsWith("Tổng hợp huyện mẫu.xlsx"));
  await excel.clickRibbon("Bảng điều khiển");
  await button(PANE_TEXTS.compare).waitFor();
}

async function openComparison(): Promise<void> {
  await button(PANE_TEXTS.compare).click();
  await rows().first().waitFor();
}

afterEach(async () => {
  await setPaneWidth(excel.page, USUAL_WIDTH);
  await excel.close();
});

test("where the compiling level's part cannot be fetched it is said, and can be tried again", async () => {
  excel = await startExcel();
  await excel.page.route("**/compiled-level.js", (route) => route.abort());
  await excel.clickRibbon("Bảng điều khiển");
  await button(PANE_TEXTS.importUnits).click();
  await pane().getByText(PANE_TEXTS.partNotLoaded).waitFor();
  await excel.page.unroute("**/compiled-level.js");
  await button(PANE_TEXTS.retry).click();
  await pane().locator("input[type=file]").waitFor({ state: "attached" });
  expect(excel.takeProblems().join()).toContain("ERR_FAILED");
});

describe("in the sample district", () => {
  beforeEach(() => openSample());

  test("units are counted by class; what stands out over all leads to its rows, by keyboard too", async () => {
    const totals = standings.map(({ rank, appraised }) =>
      rank === null ? null : appraised.points,
    );
    const { classes, unranked } = classDistribution(totals, set.bands);
    const { units } = PANE_TEXTS.compiled.classes;
    expect(await pane().locator(".classes > li").allTextContents()).toEqual([
      ...classes.map(({ band, units: count }) => `${band.name} ${units(count)}`),
      `${PANE_TEXTS.compiled.classes.unranked} ${units(unranked)}`,
    ]);

    await openComparison();
    await button(PANE_TEXTS.back).click();
    await leadsByKeyboard();
  });

  test("a unit's large differences are as our rules have them, and lead to their cells", async () => {
    const filter = {
      ...EVERY_COMPARISON,
      unit: "Xã Yên Mẫu",
      threshold: 25 as Points,
      order: "size" as const,
    };
    const expected = filterComparisons(comparisonsOf(scorecards, set.leaves), filter);
    const [first, second] = expected;
    if (!first?.node || !second?.node) throw new Error("Xã Yên Mẫu has two such rows");

    await openComparison();
    await pane().getByLabel(TEXTS.filters.unit, { exact: true }).selectOption(filter.unit);
    await pane().getByLabel(TEXTS.filters.threshold).fill("0,2x");
    await pane().getByText(TEXTS.filters.thresholdProblem).waitFor();
    await pane().getByLabel(TEXTS.filters.threshold).fill("0,25");
    await pane().getByText(TEXTS.filters.matching(expected.length), { exact: true }).waitFor();
    expect(await rows().count()).toBe(expected.length);
    expect(await rows().first().textContent()).toBe(
      [
        `${filter.unit} ${first.node.label} ${first.node.name} `,
        `${TEXTS.row.self} ${formatPoints(first.self.points)} `,
        `${TEXTS.row.appraised} ${formatPoints(first.appraised.points)} `,
        `${TEXTS.row.difference} ${signed(first.difference ?? NO_POINTS, formatPoints)} `,
      ].join(""),
    );

    // One row after another, with the view open although a unit's sheet is in front.
    for (const [index, { node, appraised }] of [first, second].entries()) {
      await rows().nth(index).locator("button").click();
      const cell = node && layout.scoreCell(node, "appraised");
      await expect.poll(() => excel.selection()).toBe(cell);
      expect(await excel.cellValue(cell ?? "")).toBe(appraised.points / 100);
      await pane().getByRole("heading", { name: PANE_TEXTS.compare }).waitFor();
    }

    await excel.put({ [layout.scoreCell(first.node, "appraised")]: first.self.points / 100 });
    await pane().getByText(TEXTS.changed).waitFor();
    await button(TEXTS.readAgain).click();
    await pane()
      .getByText(TEXTS.filters.matching(expected.length - 1), { exact: true })
      .waitFor();
    await pane().getByText(TEXTS.changed).waitFor({ state: "detached" });

    await button(PANE_TEXTS.back).click();
    await pane().getByRole("heading", { name: filter.unit }).waitFor();
  });
});

/** The lists over all units, worked with keys alone. */
async function leadsByKeyboard(): Promise<void> {
  const compared = compareUnits(scorecards, set);
  const worst = compared.find(({ overratingRank }) => overratingRank === 1);
  const lacking = compared.find(({ missing: { appraised, self, both } }) => {
    return appraised.length > 0 && self.length + both.length === 0;
  });
  const [costliest] = byLoss(lostPoints(scorecards, set));
  const [unscored] = lacking?.missing.appraised ?? [];
  if (!worst || !lacking || !costliest || !unscored) throw new Error("The district has them all");
  const { name } = worst.scorecard.unit;
  const leaves = set.leaves.length;

  await button(PANE_TEXTS.compare).focus();
  await excel.page.keyboard.press("Enter");
  await rows().first().waitFor();
  await tabTo(excel, TEXTS.overrating.heading);
  await excel.page.keyboard.press("Enter");
  const difference = TEXTS.overrating.difference(
    signed(worst.difference ?? NO_POINTS, formatPoints),
    signed(worst.differencePercent ?? 0, formatDecimal),
  );
  await tabTo(excel, `1. ${name} ${difference}`);
  await excel.page.keyboard.press("Enter");
  await pane().getByText(TEXTS.filters.matching(leaves), { exact: true }).waitFor();
  expect(await rows().first().textContent()).toContain(name);
  // A hundred at first; the button for the rest hands the focus on to what is new.
  await button(TEXTS.more(leaves - 100)).focus();
  await excel.page.keyboard.press("Enter");
  await expect.poll(() => rows().count()).toBe(leaves);
  await expect.poll(() => rows().nth(100).locator("button:focus").count()).toBe(1);

  await pane().getByText(TEXTS.losses.heading).click();
  const { code } = costliest.leaf;
  const leading = `1. ${costliest.leaf.label} ${costliest.leaf.name}`;
  await pane().getByRole("button", { name: leading }).click();
  await pane().getByText(TEXTS.filters.onlyCriterion(code)).waitFor();
  await pane().getByText(TEXTS.filters.matching(scorecards.length), { exact: true }).waitFor();

  await pane().getByText(TEXTS.missing.heading).click();
  const unit = pane().locator(".missing > li", { hasText: lacking.scorecard.unit.name });
  await unit.locator("summary").click();
  await unit.getByRole("button", { name: `${unscored.label} ${unscored.name}` }).click();
  await expect.poll(() => excel.selection()).toBe(layout.scoreCell(unscored, "appraised"));
}

test("axe finds nothing wrong at 320 pixels, light and dark", async () => {
  await openSample();
  await setPaneWidth(excel.page, NARROWEST);
  expect(await problemsOfPane(excel.page)).toEqual(NO_PROBLEMS);
  await openComparison();
  for (const { heading } of [TEXTS.overrating, TEXTS.losses, TEXTS.missing]) {
    await pane().getByText(heading).click();
  }
  await pane().locator(".missing summary").first().click();
  await pane().getByLabel(TEXTS.filters.threshold).fill("nhiều");
  await pane().getByText(TEXTS.filters.thresholdProblem).waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await excel.page.emulateMedia({ colorScheme });
    expect(await problemsOfPane(excel.page)).toEqual(NO_PROBLEMS);
  }
});
