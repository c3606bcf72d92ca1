import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { Points } from "../criteria/points";
import type { Finding } from "../scoring/finding";
import { formatDecimal, formatPoints } from "../scoring/format-points";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { FindingSentence } from "../wording/finding-sentence";
import type { Language } from "../wording/language";
import type { PaneTexts } from "../wording/pane-texts";
import { describeFinding } from "../wording/vi/finding-sentences";
import { describeHostRefusal } from "../wording/vi/host-refusal-sentences";
import { PANE_TEXTS } from "../wording/vi/pane-texts";

/** All that the pane says, in one language. */
export interface PaneWording {
  readonly language: Language;
  readonly texts: PaneTexts;
  readonly describeFinding: (finding: Finding) => FindingSentence;
  readonly describeHostRefusal: (refusal: HostRefusal) => string;
  readonly formatPoints: (points: Points) => string;
  /** Any number, such as a percent. */
  readonly formatDecimal: (value: number) => string;
}

const VIETNAMESE: PaneWording = {
  language: "vi",
  texts: PANE_TEXTS,
  describeFinding,
  describeHostRefusal,
  formatPoints,
  formatDecimal,
};

/** The wording of a language; English, which few need, is a file of its own. */
export async function loadWording(language: Language): Promise<PaneWording> {
  if (language === "vi") return VIETNAMESE;
  const { ENGLISH } = await import(/* webpackChunkName: "english" */ "./english-wording");
  return ENGLISH;
}

export const WordingContext = createContext<PaneWording>(VIETNAMESE);

/** The wording of the pane that a component stands in. */
export const useWording = (): PaneWording => useContext(WordingContext);
