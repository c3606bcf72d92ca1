import { APPRAISAL_VIEW_TEXTS as ENGLISH } from "../../wording/en/appraisal-view-texts";
import { APPRAISAL_VIEW_TEXTS as VIETNAMESE } from "../../wording/vi/appraisal-view-texts";

export const APPRAISAL_VIEW_TEXTS = { vi: VIETNAMESE, en: ENGLISH };
