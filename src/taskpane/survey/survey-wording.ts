import type { SurveyImportRefusal } from "../../actions/surveyed-workbook";
import type { CompiledRefusal } from "../../scoring/compiled-refusal";
import type { SurveyFinding, SurveyRefusal } from "../../scoring/survey-finding";
import type { WorkbookRefusal } from "../../sheet-model/workbook-refusal";
import { describeCompiledRefusal as compiledInEnglish } from "../../wording/en/compiled-refusal-sentences";
import {
  describeSurveyFinding as findingInEnglish,
  describeSurveyRefusal as refusalInEnglish,
} from "../../wording/en/survey-sentences";
import { SURVEY_VIEW_TEXTS as ENGLISH } from "../../wording/en/survey-view-texts";
import type { FindingSentence } from "../../wording/finding-sentence";
import type { SurveyViewTexts } from "../../wording/survey-view-texts";
import { describeCompiledRefusal as compiledInVietnamese } from "../../wording/vi/compiled-refusal-sentences";
import {
  describeSurveyFinding as findingInVietnamese,
  describeSurveyRefusal as refusalInVietnamese,
} from "../../wording/vi/survey-sentences";
import { SURVEY_VIEW_TEXTS as VIETNAMESE } from "../../wording/vi/survey-view-texts";
import { useWording } from "../pane-wording";
import { useTextsIn } from "../texts-in";

/** All that this part of the pane says, in the pane's language. */
export interface SurveyWording {
  readonly texts: SurveyViewTexts;
  readonly describeFinding: (finding: SurveyFinding) => FindingSentence;
  /** Why the open workbook takes no results, a table has none, or Excel refused. */
  readonly describe: (refusal: SurveyImportRefusal) => string;
  /** Why a file cannot be read. */
  readonly describeFile: (refusal: WorkbookRefusal) => string;
}

const WORDING = {
  vi: {
    texts: VIETNAMESE,
    describeFinding: findingInVietnamese,
    describeCompiled: compiledInVietnamese,
    describeSurvey: refusalInVietnamese,
  },
  en: {
    texts: ENGLISH,
    describeFinding: findingInEnglish,
    describeCompiled: compiledInEnglish,
    describeSurvey: refusalInEnglish,
  },
};

export function useSurveyWording(): SurveyWording {
  const { describeHostRefusal } = useWording();
  const { texts, describeFinding, describeCompiled, describeSurvey } = useTextsIn(WORDING);
  const describe: SurveyWording["describe"] = (refusal) => {
    if (isCompiledRefusal(refusal)) return describeCompiled(refusal);
    return isSurveyRefusal(refusal) ? describeSurvey(refusal) : describeHostRefusal(refusal);
  };
  return { texts, describeFinding, describe, describeFile: describeCompiled };
}

const isCompiledRefusal = (refusal: SurveyImportRefusal): refusal is CompiledRefusal =>
  ["not-compiled", "no-units", "out-of-form"].includes(refusal.kind);

const isSurveyRefusal = (refusal: SurveyImportRefusal): refusal is SurveyRefusal =>
  ["no-survey", "no-table", "compiled-workbook"].includes(refusal.kind);
