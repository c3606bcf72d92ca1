import type { CompilingTexts } from "../compiling-texts";

export const COMPILING_TEXTS: CompilingTexts = {
  lead: "The steps from the preliminary results to the decision that publishes them. Each writes to sheets of this workbook; other sheets stay as they are.",
};
