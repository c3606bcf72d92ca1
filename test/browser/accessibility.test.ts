import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { ScorecardLayout } from "../../src/templates/sheets/scorecard-layout";
import { type ExcelInBrowser, startExcel } from "./browser";
import { insertScorecard } from "./insert-scorecard";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const [first] = defaultCriteriaSet().leaves;

let excel: ExcelInBrowser;

afterEach(async () => {
  await excel.close();
});

interface AxeWindow {
  readonly axe: {
    run(rules: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

/** What axe finds wrong in the pane, and how far its contents stick out at the side. */
async function problemsOfPane() {
  const handle = await excel.page.waitForSelector("#task-pane iframe");
  const frame = await handle.contentFrame();
  if (!frame) throw new Error("The pane is not open");
  await frame.evaluate(AXE);
  return frame.evaluate(async (values) => {
    const { axe } = window as unknown as AxeWindow;
    const { violations } = await axe.run({ runOnly: { type: "tag", values } });
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`),
      overflow: scrollWidth - clientWidth,
    };
  }, RULES);
}

const NONE = { violations: [], overflow: 0 };

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  test("axe finds nothing wrong in the pane at 320 pixels", async () => {
    excel = await startExcel({ theme, viewport: { width: 900, height: 700 } });
    await excel.clickRibbon("Bảng điều khiển");
    await excel.page.evaluate(() => {
      document.querySelector<HTMLElement>("#task-pane")?.style.setProperty("width", "320px");
    });
    const pane = excel.pane();
    await pane.getByLabel("Tên đơn vị").waitFor();
    expect(await problemsOfPane()).toEqual(NONE);
    await pane.locator("fluent-button", { hasText: "Chèn phiếu chấm điểm" }).click();
    await pane.locator("[aria-invalid=true]").waitFor();
    expect(await problemsOfPane()).toEqual(NONE);

    await insertScorecard(excel, "Đồng Thịnh");
    if (first === undefined) throw new Error("The set has leaves");
    await excel.type(new ScorecardLayout(defaultCriteriaSet()).scoreCell(first, "self"), "0,5");
    await pane.getByText("1/119").waitFor();
    expect(await problemsOfPane()).toEqual(NONE);
  });
});
