import { describeRankingOutcome as inEnglish } from "../../wording/en/ranking-sentences";
import { describeRankingOutcome } from "../../wording/vi/ranking-sentences";

/** What came of putting a ranking in order, by language. */
export const RANKING_WORDING = { vi: describeRankingOutcome, en: inEnglish };
