/** Work of our own lasts so long at the most before something else may be done, in milliseconds. */
const LONGEST_BREATH = 40;

let lastBreath = 0;

/**
 * Lets the page do what waits, where that has not been for a while. Office.js answers as a message of
 * its own, so a request is a breath too, but its answer may come to much work.
 */
export async function breathe(): Promise<void> {
  if (performance.now() - lastBreath < LONGEST_BREATH) return;
  await new Promise((resolve) => setTimeout(resolve));
  lastBreath = performance.now();
}
