import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { Points } from "../criteria/points";
import type { Finding } from "../scoring/finding";
import { formatPoints, formatPointsInEnglish } from "../scoring/format-points";
import type { RankingOutcome } from "../scoring/ranking-outcome";
import type { HostRefusal } from "../sheet-model/host-refusal";
import { describeFinding as describeFindingInEnglish } from "../wording/en/finding-sentences";
import { describeHostRefusal as describeHostRefusalInEnglish } from "../wording/en/host-refusal-sentences";
import { PANE_TEXTS as ENGLISH_PANE_TEXTS } from "../wording/en/pane-texts";
import { describeRankingOutcome as describeRankingOutcomeInEnglish } from "../wording/en/ranking-sentences";
import type { FindingSentence } from "../wording/finding-sentence";
import type { Language } from "../wording/language";
import type { PaneTexts } from "../wording/pane-texts";
import { describeFinding } from "../wording/vi/finding-sentences";
import { describeHostRefusal } from "../wording/vi/host-refusal-sentences";
import { PANE_TEXTS } from "../wording/vi/pane-texts";
import { describeRankingOutcome } from "../wording/vi/ranking-sentences";

/** All that the pane says, in one language. */
export interface PaneWording {
  readonly texts: PaneTexts;
  readonly describeFinding: (finding: Finding) => FindingSentence;
  readonly describeHostRefusal: (refusal: HostRefusal) => string;
  readonly describeRankingOutcome: (outcome: RankingOutcome) => string;
  readonly formatPoints: (points: Points) => string;
}

export const PANE_WORDINGS: Readonly<Record<Language, PaneWording>> = {
  vi: {
    texts: PANE_TEXTS,
    describeFinding,
    describeHostRefusal,
    describeRankingOutcome,
    formatPoints,
  },
  en: {
    texts: ENGLISH_PANE_TEXTS,
    describeFinding: describeFindingInEnglish,
    describeHostRefusal: describeHostRefusalInEnglish,
    describeRankingOutcome: describeRankingOutcomeInEnglish,
    formatPoints: formatPointsInEnglish,
  },
};

export const WordingContext = createContext<PaneWording>(PANE_WORDINGS.vi);

/** The wording of the pane that a component stands in. */
export const useWording = (): PaneWording => useContext(WordingContext);
