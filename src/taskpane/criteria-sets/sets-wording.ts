import {
  INDEX_UNIT_TERMS as INDEX_UNITS,
  LEAF_KIND_TERMS as LEAF_KINDS,
  NOT_APPLICABLE_TERMS as NOT_APPLICABLE,
  SHARED_RANK_TERM as SHARED_RANK,
  applicabilityText as applicabilityInEnglish,
  unitKindsText as unitKindsInEnglish,
} from "../../wording/en/set-terms";
import { describeSetMistake as mistakeInEnglish } from "../../wording/en/set-mistake-sentences";
import { describeSetNotes as notesInEnglish } from "../../wording/en/set-note-sentences";
import { CRITERIA_SETS_TEXTS as ENGLISH } from "../../wording/en/criteria-sets-texts";
import { describeRefusal as refusalInEnglish } from "../../wording/en/refusal-sentences";
import { describeSetDifference as differenceInEnglish } from "../../wording/en/set-difference-sentences";
import {
  INDEX_UNIT_TERMS,
  LEAF_KIND_TERMS,
  NOT_APPLICABLE_TERMS,
  SHARED_RANK_TERM,
  applicabilityText,
  unitKindsText,
} from "../../wording/vi/set-terms";
import { CRITERIA_SETS_TEXTS as VIETNAMESE } from "../../wording/vi/criteria-sets-texts";
import { describeRefusal } from "../../wording/vi/refusal-sentences";
import { describeSetDifference } from "../../wording/vi/set-difference-sentences";
import { describeSetMistake } from "../../wording/vi/set-mistake-sentences";
import { describeSetNotes } from "../../wording/vi/set-note-sentences";
import { useTextsIn } from "../texts-in";

const WORDING = {
  vi: {
    texts: VIETNAMESE,
    terms: {
      indexUnits: INDEX_UNIT_TERMS,
      leafKinds: LEAF_KIND_TERMS,
      notApplicable: NOT_APPLICABLE_TERMS,
      sharedRank: SHARED_RANK_TERM,
      applicability: applicabilityText,
      unitKinds: unitKindsText,
    },
    describeRefusal,
    describeSetDifference,
    describeSetMistake,
    describeSetNotes,
  },
  en: {
    texts: ENGLISH,
    terms: {
      indexUnits: INDEX_UNITS,
      leafKinds: LEAF_KINDS,
      notApplicable: NOT_APPLICABLE,
      sharedRank: SHARED_RANK,
      applicability: applicabilityInEnglish,
      unitKinds: unitKindsInEnglish,
    },
    describeRefusal: refusalInEnglish,
    describeSetDifference: differenceInEnglish,
    describeSetMistake: mistakeInEnglish,
    describeSetNotes: notesInEnglish,
  },
};

/** All that is said of criteria sets, in the pane's language. */
export const useSetsWording = () => useTextsIn(WORDING);
