import type { CriteriaSet } from "../../criteria/criteria-set";
import { type CompiledResults, standingsInOrder } from "../../scoring/compiled-results";
import { formatPoints } from "../../scoring/format-points";
import { hasOwnIndex } from "../../scoring/index-of-total";
import { isAnyScored, lackingLeaves } from "../../scoring/scored-leaves";
import type { ScoreColumn } from "../../scoring/score";
import type { Standing } from "../../scoring/standings";
import { type DocumentBlock, type Paragraph, TEXT_WIDTH } from "../../sheet-model/text-document";
import { indexHeading, rankingRules } from "../../wording/vi/index-phrases";
import { UNKNOWN_KIND, className, groupHeading } from "../../wording/vi/ranking-phrases";
import { ANNEX_TEXTS as TEXTS } from "../../wording/vi/publishing-decision-texts";
import { RANKING_TEXTS, peoplesCommittee } from "../../wording/vi/sheet-texts";
import { broughtPoints } from "../../wording/vi/total-part-texts";
import {
  EDGES,
  FORMATS,
  type TableColumn,
  paragraphBlock,
  tableBlock,
  textBlock,
  textOf,
} from "./formats";
import { rankedLists } from "./ranked-lists";

const { headings } = RANKING_TEXTS;
const RANKING_COLUMNS = [
  { heading: headings.number, to: EDGES.order },
  { heading: headings.unit, to: 68 },
  { heading: headings.self, over: headings.totals, to: 89 },
  { heading: headings.appraised, over: headings.totals, to: EDGES.self },
  { heading: headings.rank, to: EDGES.rank },
  { heading: headings.note, to: TEXT_WIDTH },
];
const indexColumns = (set: CriteriaSet): TableColumn[] => [
  { heading: headings.number, to: EDGES.order },
  { heading: headings.unit, to: 58 },
  { heading: headings.self, over: headings.totals, to: 75 },
  { heading: headings.appraised, over: headings.totals, to: EDGES.max },
  { heading: indexHeading(set), to: EDGES.self },
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
 * Phụ lục II on a page of its own: the ranked units, best first and group by group, after the rules by which
 * a set of its own rules ranks them; those that are not ranked apart from them, with the reason; then the
 * units of each class.
 * Source: 4203/QĐ-UBND, Phụ lục II and Điều 8; another set has rules of its own.
 */
export function rankingAnnex(results: CompiledResults): DocumentBlock[] {
  const { set, decision } = results;
  const standings = standingsInOrder(results);
  const ranked = standings.filter(({ rank }) => rank !== null);
  return [
    textBlock(RANKING_TEXTS.annex, FORMATS.annex),
    textBlock(RANKING_TEXTS.title, FORMATS.annexTitle),
    textBlock(RANKING_TEXTS.issued(decision), FORMATS.annexIssued),
    ...(ranked.length === 0
      ? [textBlock(TEXTS.noneRanked, FORMATS.body)]
      : rankingTables(standings, set)),
    ...unrankedTable(standings, set),
    ...rulesPart(set),
    textBlock(TEXTS.classes, FORMATS.part),
    ...set.bands.map((band) => {
      const names = ranked.filter((each) => each.band === band).map(committeeName);
      return paragraphBlock({
        lead: TEXTS.classHeading(band, set, names.length),
        text: TEXTS.classUnits(names),
        format: FORMATS.body,
      });
    }),
  ];
}

function rankingTables(standings: readonly Standing[], set: CriteriaSet): DocumentBlock[] {
  const columns = hasOwnIndex(set) ? indexColumns(set) : RANKING_COLUMNS;
  return rankedLists(standings, set).flatMap(({ group, ranked }) => [
    ...(group === undefined ? [] : [textBlock(groupHeading(group), FORMATS.part)]),
    ranked.length === 0
      ? textBlock(TEXTS.noneRanked, FORMATS.body)
      : tableBlock(
          columns,
          ranked.map((standing, index) => rankedRow(standing, index, set)),
        ),
  ]);
}

function unrankedTable(standings: readonly Standing[], set: CriteriaSet): DocumentBlock[] {
  const unranked = standings.filter(({ rank }) => rank === null);
  if (unranked.length === 0) return [];
  const areIncomplete = unranked.every((standing) => standing.unranked === "incomplete");
  return [
    textBlock(areIncomplete ? TEXTS.notRanked : TEXTS.notRankedOtherwise, FORMATS.part),
    tableBlock(
      UNRANKED_COLUMNS,
      unranked.map((standing, index) => unrankedRow(standing, index, set)),
    ),
  ];
}

function rulesPart(set: CriteriaSet): DocumentBlock[] {
  const rules = rankingRules(set);
  return rules.length === 0
    ? []
    : [textBlock(TEXTS.rules, FORMATS.part), ...rules.map((rule) => textBlock(rule, FORMATS.body))];
}

const committeeName = ({ scorecard }: Standing): string => peoplesCommittee(scorecard.unit);

/** A total in points; none while nothing is scored. */
const shownTotal = (standing: Standing, column: ScoreColumn, set: CriteriaSet): Paragraph =>
  textOf(
    isAnyScored(standing.scorecard, set, column) ? broughtPoints(standing[column].points) : "",
    FORMATS.centredCell,
  );

function rankedRow(standing: Standing, order: number, set: CriteriaSet): Paragraph[] {
  const { index, rank, band } = standing;
  return [
    textOf(String(order + 1), FORMATS.centredCell),
    textOf(committeeName(standing), FORMATS.cell),
    shownTotal(standing, "self", set),
    shownTotal(standing, "appraised", set),
    ...(hasOwnIndex(set) && index !== null
      ? [textOf(formatPoints(index), FORMATS.centredCell)]
      : []),
    textOf(String(rank), FORMATS.centredCell),
    textOf(band === null ? "" : className(band), FORMATS.cell),
  ];
}

function unrankedRow(standing: Standing, order: number, set: CriteriaSet): Paragraph[] {
  const labels = lackingLeaves(standing.scorecard, set, "appraised").map(({ label }) => label);
  return [
    textOf(String(order + 1), FORMATS.centredCell),
    textOf(committeeName(standing), FORMATS.cell),
    shownTotal(standing, "self", set),
    textOf(
      standing.unranked === "unknown-kind" ? UNKNOWN_KIND : TEXTS.missing(labels),
      FORMATS.cell,
    ),
  ];
}
