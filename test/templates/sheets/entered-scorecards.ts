import fc from "fast-check";
import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import { pointsToNumber } from "../../../src/criteria/points";
import { judgeScore } from "../../../src/scoring/judge-score";
import { ORG_UNIT_KINDS } from "../../../src/criteria/org-unit-kind";
import type { Scorecard } from "../../../src/scoring/scorecard";
import type { CellContent } from "../../../src/sheet-model/cell-content";

/** Whatever an officer or a council may leave in the two score cells of a leaf. */
function anyEntry(max: number): fc.Arbitrary<CellContent> {
  const number = (value: number): CellContent => ({ kind: "number", value });
  const text = (content: string): CellContent => ({ kind: "text", text: content });
  return fc.oneof(
    { weight: 40, arbitrary: fc.integer({ min: 0, max }).map((points) => number(points / 100)) },
    { weight: 3, arbitrary: fc.constant<CellContent>({ kind: "empty" }) },
    {
      weight: 2,
      arbitrary: fc
        .integer({ min: 0, max })
        .map((points) => text(String(points / 100).replace(".", ","))),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        number(-0.25),
        number(max / 100 + 0.01),
        number(45413),
        number(0.125),
        text("tốt"),
        text("=1+1"),
        text("+1"),
        { kind: "not-calculated", formula: "A1" } satisfies CellContent,
        { kind: "date", year: 2024, month: 5, day: 1 } satisfies CellContent,
      ),
    },
  );
}

/** Scorecards of several units, every leaf entered one way or another. */
export function anyScorecards(set: CriteriaSet, units: number): fc.Arbitrary<Scorecard[]> {
  const leaves = fc.tuple(
    ...set.leaves.map(({ maxScore }) => fc.tuple(anyEntry(maxScore), anyEntry(maxScore))),
  );
  return fc
    .array(leaves, { minLength: units, maxLength: units })
    .map((all) => all.map((entries, index) => scorecardOf(set, index, entries)));
}

function scorecardOf(
  set: CriteriaSet,
  index: number,
  entries: readonly (readonly [CellContent, CellContent])[],
): Scorecard {
  return {
    unit: { name: `Xã Ví dụ ${String(index + 1)}`, kind: ORG_UNIT_KINDS[0] },
    year: 2024,
    scoresByCode: new Map(
      set.leaves.map((leaf, place) => {
        const [self, appraised] = entries[place] ?? [{ kind: "empty" }, { kind: "empty" }];
        return [
          leaf.code,
          {
            self: judgeScore(self, leaf, "self"),
            appraised: judgeScore(appraised, leaf, "appraised"),
          },
        ];
      }),
    ),
    evidenceByCode: new Map(),
    remarksByCode: new Map(),
    explanationsByCode: new Map(),
    figuresByCode: new Map(),
    documents: [],
  };
}

/** A scorecard whose appraised scores are the maxima less what `lost` says, in points by code. */
export function appraisedScorecard(
  set: CriteriaSet,
  name: string,
  lost: Readonly<Record<string, number>> = {},
): Scorecard {
  const scoresByCode = new Map(
    set.leaves.map((leaf) => {
      const value =
        Math.round((pointsToNumber(leaf.maxScore) - (lost[leaf.code] ?? 0)) * 100) / 100;
      const score = judgeScore({ kind: "number", value }, leaf, "appraised");
      return [leaf.code, { self: score, appraised: score }];
    }),
  );
  return {
    unit: { name, kind: ORG_UNIT_KINDS[0] },
    year: 2024,
    scoresByCode,
    evidenceByCode: new Map(),
    remarksByCode: new Map(),
    explanationsByCode: new Map(),
    figuresByCode: new Map(),
    documents: [],
  };
}

/** A complete scorecard with exactly this appraised total, in points. */
export function scorecardWithTotal(set: CriteriaSet, name: string, total: number): Scorecard {
  let toLose = pointsToNumber(set.total) * 100 - Math.round(total * 100);
  const lost: Record<string, number> = {};
  for (const { code, maxScore } of set.leaves) {
    const part = Math.min(maxScore, toLose);
    lost[code] = part / 100;
    toLose -= part;
  }
  return appraisedScorecard(set, name, lost);
}
