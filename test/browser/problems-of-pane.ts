import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface AxeWindow {
  readonly axe: {
    run(rules: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

export const NO_PROBLEMS = { violations: [], overflow: 0 };

/** What axe finds wrong in the pane, and how far its contents stick out at the side. */
export async function problemsOfPane(page: Page) {
  const handle = await page.waitForSelector("#task-pane iframe");
  const frame = await handle.contentFrame();
  if (!frame) throw new Error("The pane is not open");
  await frame.evaluate(AXE);
  // Colours that are on their way to others are those of no state.
  await frame.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
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

/** Makes the pane so many CSS pixels wide. */
export async function setPaneWidth(page: Page, width: number): Promise<void> {
  await page.evaluate(
    (value) => {
      document.querySelector<HTMLElement>("#task-pane")?.style.setProperty("width", value);
    },
    `${String(width)}px`,
  );
}

/** Of the pane in CSS pixels: as Excel opens it, and as far as it can be narrowed. */
export const [USUAL_WIDTH, NARROWEST] = [350, 320];
