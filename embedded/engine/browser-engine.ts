import { LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationTexts from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterTexts from "@univerjs/preset-sheets-filter/locales/vi-VN";
import { greenTheme } from "@univerjs/themes";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import { registerPresets } from "./register-presets";
import { readVietnameseEntries } from "./vietnamese-entries";

/** What a long calculation is told by, for which Univer's Vietnamese has no words. */
const PROGRESS_TEXTS = {
  "sheets-formula": {
    progress: {
      analyzing: "Đang phân tích",
      calculating: "Đang tính",
      "array-analysis": "Đang phân tích công thức mảng",
      "array-calculation": "Đang tính công thức mảng",
      done: "Đã tính xong",
    },
  },
};

/** Univer as a grid that fills `container`, with Vietnamese menus and hints of an add-in's functions. */
export function createBrowserEngine(
  container: HTMLElement,
  addinFunctions: IFunctionInfo[],
): {
  readonly univerAPI: FUniver;
  readonly dispose: () => void;
} {
  const univer = new Univer({
    theme: greenTheme,
    locale: LocaleType.VI_VN,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(
        coreTexts,
        conditionalFormattingTexts,
        dataValidationTexts,
        filterTexts,
        PROGRESS_TEXTS,
      ),
    },
  });
  registerPresets(univer, [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      formula: { description: addinFunctions },
    }),
    // The search field of a list would take the keys that are typed into its cell.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
  ]);
  const univerAPI = FUniver.newAPI(univer);
  readVietnameseEntries(univerAPI);
  return {
    univerAPI,
    dispose: () => {
      univer.dispose();
    },
  };
}
