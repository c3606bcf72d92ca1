import type { ExcelInBrowser } from "./browser";

/** More than any view of the pane has. */
const MOST_STOPS = 80;

/** Presses Tab, or Shift+Tab, in the pane until the control with this text has the focus. */
export async function tabTo(
  { page, pane }: ExcelInBrowser,
  wanted: string,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  // A key that comes before a new view has taken the focus leaves the pane.
  await pane().locator("body :focus").waitFor();
  const seen: string[] = [];
  while (seen.length < MOST_STOPS) {
    await page.keyboard.press(key);
    const focused = await pane()
      .locator("body")
      .evaluate(() => {
        const { activeElement } = document;
        return (activeElement?.closest("label") ?? activeElement)?.textContent.trim() ?? "";
      });
    if (focused === wanted) return;
    seen.push(focused.slice(0, 40));
  }
  throw new Error(`The keyboard comes to no “${wanted}”, but to ${seen.join(" | ")}`);
}
