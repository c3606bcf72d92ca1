import type { SetDifference } from "../../criteria/diff-sets";
import { formatPointsInEnglish } from "../../scoring/format-points";
import { type SetDifferenceWords, setDifferenceSentences } from "../set-difference";
import {
  INDEX_UNIT_TERMS,
  LEAF_KIND_TERMS,
  LEVEL_TERMS,
  NOT_APPLICABLE_TERMS,
  SHARED_RANK_TERM,
  applicabilityText,
  unitKindsText,
} from "./set-terms";

/** What became different from one set to another, a sentence each; none where they are the same. */
export const describeSetDifference = (difference: SetDifference): readonly string[] =>
  setDifferenceSentences(difference, WORDS);

const WORDS: SetDifferenceWords = {
  rules: {
    id: "The set's id",
    title: "The set's title",
    decision: "The decision",
    total: "The total",
    indexUnit: "What classes go by",
    cap: "The cap",
    notApplicable: "What becomes of criteria that do not apply",
    tieBreakers: "How ties are ranked",
    rankingGroups: "The ranking groups",
    bands: "The classes",
  },
  fields: {
    label: "label on the form",
    name: "name",
    max: "maximum",
    kind: "kind",
    applicability: "applicability",
    levels: "levels",
    step: "step",
    ratio: "share",
    guide: "scoring guide",
    lead: "lead body",
  },
  levels: LEVEL_TERMS,
  leafKinds: LEAF_KIND_TERMS,
  indexUnits: INDEX_UNIT_TERMS,
  notApplicable: NOT_APPLICABLE_TERMS,
  sharedRank: SHARED_RANK_TERM,
  bySections: (labels) => `by sections ${labels}`,
  none: "none",
  added: (node) => `Added: ${node}.`,
  removed: (node) => `Removed: ${node}.`,
  recoded: (node, name, formerCode) => `${node} “${name}” had the code ${formerCode} before.`,
  changed: (from, to) => `changed from ${from} to ${to}.`,
  changedBehind: "changed.",
  points: (points) => `${points} points`,
  band: (name, from) => `${name} from ${from}`,
  decision: ({ decision: { number, date, issuer } }) => `${number}, ${date}, ${issuer}`,
  applicability: applicabilityText,
  unitKinds: unitKindsText,
  formatPoints: formatPointsInEnglish,
};
