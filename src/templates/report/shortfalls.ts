import { type CriteriaNode, type CriteriaSet, isInTotal } from "../../criteria/criteria-set";
import { type Points, subtractPoints, sumPoints } from "../../criteria/points";
import { formatPoints } from "../../scoring/format-points";
import type { Scorecard } from "../../scoring/scorecard";
import { isAnyScored } from "../../scoring/scored-leaves";
import { type DocumentBlock, TEXT_WIDTH } from "../../sheet-model/text-document";
import { REPORT_TEXTS as TEXTS } from "../../wording/vi/report-texts";
import { EDGES, FORMATS, paragraphBlock, tableBlock, textBlock, textOf } from "./formats";
import { selfScoreOf } from "./score-cells";

interface Shortfall {
  readonly leaf: CriteriaNode;
  readonly self: Points;
  readonly lost: Points;
}

const { columns } = TEXTS;
const PLAIN_COLUMNS = [
  { heading: columns.code, to: EDGES.code },
  { heading: columns.criterion, to: EDGES.max },
  { heading: columns.max, to: EDGES.self },
  { heading: columns.self, to: EDGES.percent },
  { heading: columns.lost, to: TEXT_WIDTH },
];
/** Where something is explained, the maximum makes room for it. */
const EXPLAINED_COLUMNS = [
  { heading: columns.code, to: EDGES.code },
  { heading: columns.criterion, to: EDGES.name },
  { heading: columns.self, to: EDGES.max },
  { heading: columns.lost, to: EDGES.self },
  { heading: columns.explanation, to: TEXT_WIDTH },
];

/** Tiêu chí chưa đạt điểm tối đa: the leaves scored below their maximum, and what the commune says to it. */
export function shortfallList(set: CriteriaSet, scorecard: Scorecard): DocumentBlock[] {
  const shortfalls = set.leaves.flatMap((leaf) => shortfall(scorecard, leaf));
  return [
    textBlock(TEXTS.headings.shortfalls, FORMATS.part),
    ...(shortfalls.length === 0
      ? [textBlock(withoutShortfalls(set, scorecard), FORMATS.body)]
      : shortfallTable(shortfalls, scorecard)),
    ...otherExplanations(set, scorecard, shortfalls),
  ];
}

function shortfall(scorecard: Scorecard, leaf: CriteriaNode): Shortfall[] {
  const self = selfScoreOf(scorecard, leaf);
  // Nobody falls short of a bonus.
  if (!isInTotal(leaf) || self.kind !== "valid" || self.points >= leaf.maxScore) return [];
  return [{ leaf, self: self.points, lost: subtractPoints(leaf.maxScore, self.points) }];
}

const withoutShortfalls = (set: CriteriaSet, scorecard: Scorecard): string =>
  isAnyScored(scorecard, set, "self") ? TEXTS.noShortfalls : TEXTS.nothingScored;

function shortfallTable(
  shortfalls: readonly Shortfall[],
  { explanationsByCode }: Scorecard,
): DocumentBlock[] {
  const lost = sumPoints(shortfalls.map((each) => each.lost));
  const isExplained = shortfalls.some(({ leaf }) => explanationsByCode.has(leaf.code));
  return [
    textBlock(TEXTS.shortfalls(shortfalls.length, formatPoints(lost)), FORMATS.lead),
    tableBlock(
      isExplained ? EXPLAINED_COLUMNS : PLAIN_COLUMNS,
      shortfalls.map(({ leaf, self, lost: missed }) => [
        textOf(leaf.label, FORMATS.centredCell),
        textOf(leaf.name, FORMATS.cell),
        ...[...(isExplained ? [] : [leaf.maxScore]), self, missed].map((points) =>
          textOf(formatPoints(points), FORMATS.centredCell),
        ),
        ...(isExplained ? [textOf(explanationsByCode.get(leaf.code) ?? "", FORMATS.cell)] : []),
      ]),
    ),
  ];
}

/** Explanations of criteria that the table does not name; none is dropped. */
function otherExplanations(
  set: CriteriaSet,
  { explanationsByCode }: Scorecard,
  shortfalls: readonly Shortfall[],
): DocumentBlock[] {
  const inTable = new Set(shortfalls.map(({ leaf }) => leaf.code));
  const others = set.nodes.flatMap(({ code, label }) => {
    const text = inTable.has(code) ? undefined : explanationsByCode.get(code);
    if (text === undefined) return [];
    return paragraphBlock({ lead: `${label}:`, text: ` ${text}`, format: FORMATS.body });
  });
  if (others.length === 0) return [];
  return [textBlock(TEXTS.otherExplanations, FORMATS.leadAfterTable), ...others];
}
