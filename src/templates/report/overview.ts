import { subtractPoints } from "../../criteria/points";
import { formatDecimal, formatPoints } from "../../scoring/format-points";
import type { Standing } from "../../scoring/standings";
import type { DocumentBlock } from "../../sheet-model/text-document";
import { COMPILED_REPORT_TEXTS } from "../../wording/vi/compiled-report-texts";
import { peoplesCommittee } from "../../wording/vi/sheet-texts";
import { FORMATS, textBlock } from "./formats";
import type { YearBefore, YearFigures } from "./year-figures";

const { overall: TEXTS, nobodyRanked } = COMPILED_REPORT_TEXTS;

/** How many units are ranked, what they have on average, and who has most and least. */
export function overview(figures: YearFigures, before: YearBefore | undefined): DocumentBlock[] {
  const { standings, averages, decision } = figures;
  return [
    TEXTS.units(standings.length, averages.units),
    ...(decision === undefined ? [] : [TEXTS.published(decision)]),
    ...meanSentences(figures, before),
  ].map((sentence) => textBlock(sentence, FORMATS.body));
}

function meanSentences(
  { set, standings, averages }: YearFigures,
  before: YearBefore | undefined,
): string[] {
  const { mean, percent } = averages.total;
  if (mean === undefined || percent === undefined) return [nobodyRanked];
  const ranked = standings.filter(({ rank }) => rank !== null);
  const meanBefore = before?.averages.total.mean;
  return [
    TEXTS.mean(formatPoints(mean), formatPoints(set.total), formatDecimal(percent)),
    ...rangeSentences(ranked),
    ...(before === undefined || meanBefore === undefined
      ? []
      : [
          TEXTS.meanBefore(
            before.year,
            before.averages.units,
            meanBefore,
            subtractPoints(mean, meanBefore),
          ),
        ]),
  ];
}

/** `ranked` are best first. */
function rangeSentences(ranked: readonly Standing[]): string[] {
  const [best, weakest] = [ranked[0], ranked.at(-1)];
  if (best === undefined || weakest === undefined) return [];
  const namesWith = ({ appraised }: Standing) =>
    ranked
      .filter((other) => other.appraised.points === appraised.points)
      .map(({ scorecard }) => peoplesCommittee(scorecard.unit));
  const shown = ({ appraised }: Standing) => formatPoints(appraised.points);
  return [TEXTS.range(shown(best), namesWith(best), shown(weakest), namesWith(weakest))];
}
