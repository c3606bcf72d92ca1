import type { TargetedKeyboardEvent } from "preact";

/**
 * Lets the browser move the focus on from what only the program can focus, such as a heading. Office on
 * the web moves it itself, among the elements that it knows to take it, and would leave the pane there.
 */
export function letBrowserTab(event: TargetedKeyboardEvent<HTMLElement>): void {
  const { key, target } = event;
  if (key === "Tab" && target instanceof HTMLElement && target.tabIndex < 0) {
    event.stopPropagation();
  }
}
