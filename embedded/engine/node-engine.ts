import { LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import { registerPresets } from "./register-presets";

/** Univer without a screen, for tests. Data validation and filters are part of its preset. */
export function createNodeEngine(): { readonly univerAPI: FUniver; readonly dispose: () => void } {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: {} },
  });
  registerPresets(univer, [
    UniverSheetsNodeCorePreset(),
    { plugins: [UniverSheetsConditionalFormattingPlugin] },
  ]);
  return {
    univerAPI: FUniver.newAPI(univer),
    dispose: () => {
      univer.dispose();
    },
  };
}
