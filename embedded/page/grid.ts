import {
  type IRange,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { ILayoutService, ScrollToRangeOperation } from "@univerjs/preset-sheets-core";
import "../engine/univer-services";

/**
 * Univer takes no keys, and has not all of its services, before it is steady. That comes three seconds
 * after it has drawn its first workbook; here it comes at once.
 */
export function steadiness(univerAPI: FUniver): Promise<void> {
  const lifecycle = univerAPI.service(LifecycleService);
  return new Promise((resolve) => {
    univerAPI.addEvent(univerAPI.Event.LifeCycleChanged, ({ stage }) => {
      if (stage === LifecycleStages.Steady) resolve();
      if (stage !== LifecycleStages.Rendered) return;
      // The one stage has to be told to everybody before the next can begin.
      setTimeout(() => {
        lifecycle.stage = LifecycleStages.Steady;
      });
    });
  });
}

/**
 * Univer forgets which workbook had the keyboard when something else on the page takes it; and the element that it
 * reads keys in takes them again only when the focus comes to it anew.
 */
export function focusSheet(univerAPI: FUniver): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  univerAPI
    .service(IUniverInstanceService)
    .focusUnit(univerAPI.getActiveWorkbook()?.getId() ?? null);
  univerAPI.service(ILayoutService).focus();
}

/** office.js on the web tells no theme: page and pane both follow the browser's. */
export function followColorScheme(univerAPI: FUniver): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  univerAPI.toggleDarkMode(dark.matches);
  dark.addEventListener("change", () => {
    univerAPI.toggleDarkMode(dark.matches);
  });
}

/** Scrolls as far as a range needs to be seen; what the user selects Univer scrolls to by itself. */
export function scrollTo(univerAPI: FUniver, range: IRange): void {
  void univerAPI.executeCommand(ScrollToRangeOperation.id, { range });
}
