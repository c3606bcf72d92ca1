import { describeChanges as changesInEnglish } from "../../wording/en/change-sentences";
import { describeRankingOutcome as outcomeInEnglish } from "../../wording/en/ranking-sentences";
import { describeRefusal as refusalInEnglish } from "../../wording/en/refusal-sentences";
import { UNIT_IMPORT_TEXTS as ENGLISH } from "../../wording/en/unit-import-texts";
import { describeChanges } from "../../wording/vi/change-sentences";
import { describeRankingOutcome } from "../../wording/vi/ranking-sentences";
import { describeRefusal } from "../../wording/vi/refusal-sentences";
import { UNIT_IMPORT_TEXTS as VIETNAMESE } from "../../wording/vi/unit-import-texts";
import { useTextsIn } from "../texts-in";

const TEXTS = { vi: VIETNAMESE, en: ENGLISH };

const SENTENCES = {
  vi: { describeChanges, describeRankingOutcome, describeRefusal },
  en: {
    describeChanges: changesInEnglish,
    describeRankingOutcome: outcomeInEnglish,
    describeRefusal: refusalInEnglish,
  },
};

/** What is said of importing units' files, in the pane's language. */
export const useImportTexts = () => useTextsIn(TEXTS);

/** What came of reading and ranking them, and how they differ from what is there, in sentences. */
export const useImportSentences = () => useTextsIn(SENTENCES);
