import { COMPARISON_VIEW_TEXTS as ENGLISH } from "../../wording/en/comparison-view-texts";
import { COMPARISON_VIEW_TEXTS as VIETNAMESE } from "../../wording/vi/comparison-view-texts";
import { useTextsIn } from "../texts-in";

const TEXTS = { vi: VIETNAMESE, en: ENGLISH };

/** What is said of comparing units, in the pane's language. */
export const useComparisonTexts = () => useTextsIn(TEXTS);
