import { LocaleService, LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import { registerPresets } from "./register-presets";

/** Univer without a screen, for tests. Data validation and filters are part of its preset. */
export function createNodeEngine(): { readonly univerAPI: FUniver; readonly dispose: () => void } {
  const locales = { [LocaleType.VI_VN]: {} };
  const univer = new Univer({ locale: LocaleType.VI_VN, locales });
  registerPresets(univer, [
    UniverSheetsNodeCorePreset(),
    { plugins: [UniverSheetsConditionalFormattingPlugin] },
  ]);
  return {
    univerAPI: FUniver.newAPI(univer),
    dispose: () => {
      const language = univer.__getInjector().get(LocaleService);
      univer.dispose();
      // A calculation that was under way still tells of itself a second later, and needs words for it.
      language.load(locales);
    },
  };
}
