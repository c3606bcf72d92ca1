import type { CriteriaSet } from "../../criteria/criteria-set";
import { type CompiledResults, standingsInOrder } from "../../scoring/compiled-results";
import { lackingLeaves } from "../../scoring/comparison-units";
import { formatPoints } from "../../scoring/format-points";
import type { Standing } from "../../scoring/standings";
import type { Total } from "../../scoring/totals";
import { type DocumentBlock, type Paragraph, TEXT_WIDTH } from "../../sheet-model/text-document";
import { className } from "../../wording/vi/ranking-phrases";
import { ANNEX_TEXTS as TEXTS } from "../../wording/vi/publishing-decision-texts";
import { RANKING_TEXTS, peoplesCommittee } from "../../wording/vi/sheet-texts";
import { EDGES, FORMATS, paragraphBlock, tableBlock, textBlock, textOf } from "./formats";

const { headings } = RANKING_TEXTS;
const RANKING_COLUMNS = [
  { heading: headings.number, to: EDGES.order },
  { heading: headings.unit, to: 68 },
  { heading: headings.self, over: headings.totals, to: 89 },
  { heading: headings.appraised, over: headings.totals, to: EDGES.self },
  { heading: headings.rank, to: EDGES.rank },
  { heading: headings.note, to: TEXT_WIDTH },
];
const UNRANKED_COLUMNS = [
  { heading: headings.number, to: EDGES.order },
  { heading: headings.unit, to: 68 },
  { heading: headings.self, to: 89 },
  { heading: TEXTS.reason, to: TEXT_WIDTH },
];

/**
 * Phụ lục II on a page of its own: the ranked units, best first; those that are not ranked apart from
 * them, with the reason; then the units of each class.
 * Source: 4203/QĐ-UBND, Phụ lục II and Điều 8.
 */
export function rankingAnnex(results: CompiledResults): DocumentBlock[] {
  const { set, decision } = results;
  const standings = standingsInOrder(results);
  const ranked = standings.filter(({ rank }) => rank !== null);
  const unranked = standings.filter(({ rank }) => rank === null);
  return [
    textBlock(RANKING_TEXTS.annex, FORMATS.annex),
    textBlock(RANKING_TEXTS.title, FORMATS.annexTitle),
    textBlock(RANKING_TEXTS.issued(decision), FORMATS.annexIssued),
    ranked.length === 0
      ? textBlock(TEXTS.noneRanked, FORMATS.body)
      : tableBlock(RANKING_COLUMNS, ranked.map(rankedRow)),
    ...(unranked.length === 0
      ? []
      : [
          textBlock(TEXTS.notRanked, FORMATS.part),
          tableBlock(
            UNRANKED_COLUMNS,
            unranked.map((standing, index) => unrankedRow(standing, index, set)),
          ),
        ]),
    textBlock(TEXTS.classes, FORMATS.part),
    ...set.bands.map((band) => {
      const names = ranked.filter((each) => each.band === band).map(committeeName);
      return paragraphBlock({
        lead: TEXTS.classHeading(band, set.bands, names.length),
        text: TEXTS.classUnits(names),
        format: FORMATS.body,
      });
    }),
  ];
}

const committeeName = ({ scorecard }: Standing): string => peoplesCommittee(scorecard.unit);

/** A total in points; none while nothing is scored. */
const shownTotal = ({ points, scoredLeaves }: Total): Paragraph =>
  textOf(scoredLeaves === 0 ? "" : formatPoints(points), FORMATS.centredCell);

function rankedRow(standing: Standing, index: number): Paragraph[] {
  const { self, appraised, rank, band } = standing;
  return [
    textOf(String(index + 1), FORMATS.centredCell),
    textOf(committeeName(standing), FORMATS.cell),
    shownTotal(self),
    shownTotal(appraised),
    textOf(String(rank), FORMATS.centredCell),
    textOf(band === null ? "" : className(band), FORMATS.cell),
  ];
}

function unrankedRow(standing: Standing, index: number, set: CriteriaSet): Paragraph[] {
  const labels = lackingLeaves(standing.scorecard, set, "appraised").map(({ label }) => label);
  return [
    textOf(String(index + 1), FORMATS.centredCell),
    textOf(committeeName(standing), FORMATS.cell),
    shownTotal(standing.self),
    textOf(TEXTS.missing(labels), FORMATS.cell),
  ];
}
