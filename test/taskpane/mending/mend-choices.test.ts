import { describe, expect, test } from "vitest";
import type { Points } from "../../../src/criteria/points";
import type { ScoreMend } from "../../../src/scoring/score-mend";
import {
  AS_PROPOSED,
  type MendChoices,
  chosenMends,
  withLeft,
  withScore,
} from "../../../src/taskpane/mending/mend-choices";

const points = (hundredths: number) => hundredths as Points;
const asText: ScoreMend = {
  code: "1.1.1",
  column: "self",
  cell: "D10",
  from: { kind: "text", text: "0,5" },
  meant: [points(50)],
};
const asDate: ScoreMend = {
  code: "1.1.2",
  column: "appraised",
  cell: "E11",
  from: { kind: "date", year: 2025, month: 1, day: 1 },
  meant: [points(110), points(125)],
};
const mends = [asText, asDate];

describe("what is mended to what", () => {
  test.each<{ what: string; choices: MendChoices; scores: [string, number][] }>([
    {
      what: "everything to the likeliest score, until somebody chooses",
      choices: AS_PROPOSED,
      scores: [
        ["D10", 50],
        ["E11", 110],
      ],
    },
    {
      what: "a cell to the score that was chosen",
      choices: withScore(AS_PROPOSED, "E11", points(125)),
      scores: [
        ["D10", 50],
        ["E11", 125],
      ],
    },
    {
      what: "a cell whose content changed to what it means now",
      choices: withScore(AS_PROPOSED, "E11", points(275)),
      scores: [
        ["D10", 50],
        ["E11", 110],
      ],
    },
    {
      what: "nothing that is left as it is",
      choices: withLeft(AS_PROPOSED, "D10", true),
      scores: [["E11", 110]],
    },
    {
      what: "a cell that was to be left, after all",
      choices: withLeft(withLeft(AS_PROPOSED, "D10", true), "D10", false),
      scores: [
        ["D10", 50],
        ["E11", 110],
      ],
    },
  ])("$what", ({ choices, scores }) => {
    const chosen = chosenMends(mends, choices);
    expect(chosen.map(({ mend, score }) => [mend.cell, score])).toEqual(scores);
  });
});
