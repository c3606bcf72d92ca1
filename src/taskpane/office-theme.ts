import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { isDarkColour } from "./dark-colour";

const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

/** Dresses the page in the system's theme, until Office is ready to tell its own. */
export function applySystemTheme(): void {
  dress(systemIsDark.matches);
}

/**
 * Dresses the page in Office's theme, or in the system's where Office does not tell its own. Excel has
 * no event for a changed theme: it is looked up again whenever the pane comes to the front.
 */
export function followOfficeTheme(): void {
  applyTheme();
  window.addEventListener("focus", applyTheme);
  document.addEventListener("visibilitychange", applyTheme);
  systemIsDark.addEventListener("change", applyTheme);
}

function applyTheme(): void {
  dress(isDarkColour(officeBackground()) ?? systemIsDark.matches);
}

function dress(isDark: boolean): void {
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
  setTheme(isDark ? webDarkTheme : webLightTheme);
}

/** Older Excels and browsers outside Office have no theme, whatever the types say. */
function officeBackground(): string | undefined {
  if (!("Office" in globalThis)) return undefined;
  const context: { readonly officeTheme?: { readonly bodyBackgroundColor?: string } } =
    Office.context;
  return context.officeTheme?.bodyBackgroundColor;
}
