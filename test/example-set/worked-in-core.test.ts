import { describe, expect, test } from "vitest";
import { exampleSet } from "../../src/criteria/example-set";
import { type Points, pointsToNumber } from "../../src/criteria/points";
import { ratioScore } from "../../src/scoring/ratio-score";
import { standingsOf } from "../../src/scoring/standings";
import { totalOfNode } from "../../src/scoring/totals";
import { workedScorecard } from "./worked-scorecards";
import { WORKED_UNITS } from "./worked-units";

const set = exampleSet();
const scorecards = WORKED_UNITS.map((unit) => workedScorecard(unit, set, 2026));
const standings = standingsOf(scorecards, set);
const inPoints = (points: Points | null | undefined) => points && pointsToNumber(points);

describe("the core has the figures that were worked out by hand", () => {
  test.each(WORKED_UNITS.map((unit, place) => [unit.name, unit, place] as const))(
    "of %s",
    (_, { expected }, place) => {
      const standing = standings[place];
      const scorecard = scorecards[place];
      if (standing === undefined || scorecard === undefined) throw new Error("No such unit");
      expect({
        sections: set.sections.map((section) =>
          pointsToNumber(totalOfNode(scorecard, section, "appraised").points),
        ),
        self: inPoints(standing.self.points),
        appraised: inPoints(standing.appraised.points),
        selfMax: inPoints(standing.self.max),
        appraisedMax: inPoints(standing.appraised.max),
        index: inPoints(standing.index),
        band: standing.band?.name,
        group: standing.group?.group.name,
        rank: standing.rank,
      }).toEqual(expected);
    },
  );

  test.each(WORKED_UNITS)("the shares of $name", ({ figures, appraised }) => {
    for (const [code, figure] of Object.entries(figures)) {
      const max = set.nodesByCode.get(code)?.maxScore ?? (0 as Points);
      expect(inPoints(ratioScore(figure, max))).toBe(appraised[code]);
    }
  });
});
