import { PLAN_VIEW_TEXTS as ENGLISH } from "../../wording/en/plan-view-texts";
import type { PlanViewTexts } from "../../wording/plan-view-texts";
import { PLAN_VIEW_TEXTS as VIETNAMESE } from "../../wording/vi/plan-view-texts";
import { useTextsIn } from "../texts-in";

const TEXTS = { vi: VIETNAMESE, en: ENGLISH };

export const usePlanTexts = (): PlanViewTexts => useTextsIn(TEXTS);
