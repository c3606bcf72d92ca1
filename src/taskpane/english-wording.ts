import { formatPointsInEnglish } from "../scoring/format-points";
import { describeFinding } from "../wording/en/finding-sentences";
import { describeHostRefusal } from "../wording/en/host-refusal-sentences";
import { PANE_TEXTS } from "../wording/en/pane-texts";
import type { PaneWording } from "./pane-wording";

export const ENGLISH: PaneWording = {
  language: "en",
  texts: PANE_TEXTS,
  describeFinding,
  describeHostRefusal,
  formatPoints: formatPointsInEnglish,
  formatDecimal: String,
};
