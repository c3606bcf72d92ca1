import fc from "fast-check";
import type { CriteriaNode, CriteriaSet } from "../../src/criteria/criteria-set";
import { ORG_UNIT_KINDS, type OrgUnitKind } from "../../src/criteria/org-unit-kind";
import type { Points } from "../../src/criteria/points";
import { appliesTo, isScoredIn } from "../../src/scoring/contribution";
import { ORG_UNIT_KIND_WORDS } from "../../src/scoring/org-unit";
import { NOT_APPLICABLE, type Score, UNSCORED, validScore } from "../../src/scoring/score";
import { type LeafScores, type Scorecard, emptyScorecard } from "../../src/scoring/scorecard";

/** A leaf's score as a council gives it: mostly one of few, so that units are equal now and then. */
function anyScore({ maxScore, notApplicable }: CriteriaNode): fc.Arbitrary<Score> {
  const fourths = fc.integer({ min: 0, max: 4 }).map((each) => Math.round((maxScore * each) / 4));
  const points = fc.oneof(fourths, fc.integer({ min: 0, max: maxScore }));
  const valid = points.map((each) => validScore(each as Points));
  return notApplicable === undefined
    ? valid
    : fc.oneof({ weight: 3, arbitrary: valid }, fc.constant(NOT_APPLICABLE));
}

/** What may be without a score: of ordinary leaves few, of bonus and penalty most. */
const sparse = (leaf: CriteriaNode, unscored: number): fc.Arbitrary<Score> =>
  fc.oneof(
    { weight: 100 - unscored, arbitrary: anyScore(leaf) },
    { weight: unscored, arbitrary: fc.constant(UNSCORED) },
  );

function anyScores(leaf: CriteriaNode, kind: OrgUnitKind | undefined): fc.Arbitrary<LeafScores> {
  if (!appliesTo(leaf, kind)) {
    return fc.constant({ self: NOT_APPLICABLE, appraised: NOT_APPLICABLE });
  }
  const isExtra = leaf.kind === "bonus" || leaf.kind === "penalty";
  const self = isScoredIn(leaf, "self") ? sparse(leaf, isExtra ? 60 : 1) : fc.constant(UNSCORED);
  return self.chain((claimed) => {
    // One that is claimed is appraised as other leaves are.
    const appraised = sparse(leaf, isExtra && claimed.kind === "unscored" ? 60 : 1);
    return fc.record({ self: fc.constant(claimed), appraised });
  });
}

/** A scorecard of a set with whatever it may say; names are numbered, some do not say the kind of unit. */
export function anyScorecard(set: CriteriaSet, number = 1): fc.Arbitrary<Scorecard> {
  const kinds = fc.constantFrom(...ORG_UNIT_KINDS, ...ORG_UNIT_KINDS, undefined);
  return kinds.chain((kind) => {
    const word = kind === undefined ? "Đặc khu" : ORG_UNIT_KIND_WORDS[kind];
    const blank = emptyScorecard(set, { name: `${word} Số ${String(number)}`, kind }, 2026);
    return fc.tuple(...set.leaves.map((leaf) => anyScores(leaf, kind))).map((all) => ({
      ...blank,
      scoresByCode: new Map(
        set.leaves.map(({ code }, place) => [
          code,
          all[place] ?? { self: UNSCORED, appraised: UNSCORED },
        ]),
      ),
    }));
  });
}

/** Scorecards of so many units, some of them alike in everything but the name. */
export function anyScorecards(set: CriteriaSet, units: number): fc.Arbitrary<Scorecard[]> {
  const all = fc.tuple(
    ...Array.from({ length: units }, (_, place) => anyScorecard(set, place + 1)),
  );
  return all.map((scorecards) => [
    ...scorecards,
    ...scorecards.slice(0, Math.floor(units / 4)).map((scorecard) => ({
      ...scorecard,
      unit: { ...scorecard.unit, name: `${scorecard.unit.name} bis` },
    })),
  ]);
}
