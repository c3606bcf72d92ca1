import type { CriteriaSet } from "../../criteria/criteria-set";
import { subtractPoints } from "../../criteria/points";
import { formatDecimal, formatPoints } from "../../scoring/format-points";
import { hasOwnIndex } from "../../scoring/index-of-total";
import type { Standing } from "../../scoring/standings";
import type { DocumentBlock } from "../../sheet-model/text-document";
import { COMPILED_REPORT_TEXTS } from "../../wording/vi/compiled-report-texts";
import { indexText, rankingRules } from "../../wording/vi/index-phrases";
import { groupHeading } from "../../wording/vi/ranking-phrases";
import { peoplesCommittee } from "../../wording/vi/sheet-texts";
import { FORMATS, textBlock } from "./formats";
import { type RankedList, rankedLists } from "./ranked-lists";
import type { YearBefore, YearFigures } from "./year-figures";

const { overall: TEXTS, nobodyRanked } = COMPILED_REPORT_TEXTS;

/** How many units are ranked and how, what they have on average, and who has most and least. */
export function overview(figures: YearFigures, before: YearBefore | undefined): DocumentBlock[] {
  const { set, standings, averages, decision } = figures;
  const unknownKind = standings.filter(({ unranked }) => unranked === "unknown-kind").length;
  return [
    TEXTS.units(standings.length, averages.units, unknownKind),
    ...(decision === undefined ? [] : [TEXTS.published(decision)]),
    ...rankingRules(set),
    ...meanSentences(figures, before),
  ].map((sentence) => textBlock(sentence, FORMATS.body));
}

function meanSentences(
  { set, standings, averages }: YearFigures,
  before: YearBefore | undefined,
): string[] {
  const { index, max } = averages;
  const { mean, percent } = averages.total;
  if (mean === undefined || percent === undefined || max === undefined) return [nobodyRanked];
  if (index === undefined) return [nobodyRanked];
  const indexBefore = before?.averages.index;
  return [
    ...(hasOwnIndex(set) ? [TEXTS.meanIndex(indexText(index, set))] : []),
    TEXTS.mean(formatPoints(mean), formatPoints(max), formatDecimal(percent)),
    ...rankedLists(standings, set).flatMap((list) => rangeSentences(list, set)),
    ...(before === undefined || indexBefore === undefined
      ? []
      : [
          TEXTS.meanBefore(
            before.year,
            before.averages.units,
            indexBefore,
            subtractPoints(index, indexBefore),
            set,
          ),
        ]),
  ];
}

function rangeSentences({ group, ranked }: RankedList, set: CriteriaSet): string[] {
  const [best, weakest] = [ranked[0], ranked.at(-1)];
  if (best === undefined || weakest === undefined) return [];
  const namesWith = ({ index }: Standing) =>
    ranked
      .filter((other) => other.index === index)
      .map(({ scorecard }) => peoplesCommittee(scorecard.unit));
  const shown = ({ index }: Standing) => (index === null ? "" : indexText(index, set));
  const extremes = {
    highest: shown(best),
    best: namesWith(best),
    lowest: shown(weakest),
    weakest: namesWith(weakest),
  };
  return [
    group === undefined ? TEXTS.range(extremes) : TEXTS.rangeInGroup(groupHeading(group), extremes),
  ];
}
