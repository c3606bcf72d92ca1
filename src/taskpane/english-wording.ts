import { formatPointsInEnglish } from "../scoring/format-points";
import { describeChanges } from "../wording/en/change-sentences";
import { describeFinding } from "../wording/en/finding-sentences";
import { describeHostRefusal } from "../wording/en/host-refusal-sentences";
import { PANE_TEXTS } from "../wording/en/pane-texts";
import { describeRankingOutcome } from "../wording/en/ranking-sentences";
import { describeRefusal } from "../wording/en/refusal-sentences";
import type { PaneWording } from "./pane-wording";

export const ENGLISH: PaneWording = {
  language: "en",
  texts: PANE_TEXTS,
  describeFinding,
  describeHostRefusal,
  describeRankingOutcome,
  describeRefusal,
  describeChanges,
  formatPoints: formatPointsInEnglish,
  formatDecimal: String,
};
