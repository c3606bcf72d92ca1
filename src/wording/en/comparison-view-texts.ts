import type { ComparisonViewTexts } from "../comparison-view-texts";
import { counted } from "./counted";

const units = counted("unit");

export const COMPARISON_VIEW_TEXTS: ComparisonViewTexts = {
  nothing: "This workbook has no unit's scorecard to compare.",
  reading: "Reading the units' scores…",
  readAgain: "Read again",
  readAt: (count, time) => `The scores of ${units(count)} were read at ${time}.`,
  changed: "Scores have changed since they were read. Read again for the new figures.",
  rule: "Difference = appraised score − self-score, over the criteria that have two valid scores; below zero, the unit overrates itself. Choose a row to go to the score's cell.",
  more: (rows) => `Show ${String(rows)} more`,
  overrating: {
    heading: "Units that overrate themselves most",
    none: "No unit scores itself higher than it is appraised.",
    difference: (signed, signedPercent) =>
      `Difference ${signed} points (${signedPercent}% of the self-score)`,
  },
  losses: {
    heading: "Criteria that lose most points",
    none: "No criterion has lost points in the appraisal yet.",
    mean: (lost, max, percent, count) =>
      `On average ${lost} of ${max} points lost (${percent}%), ${units(count)} appraised`,
  },
  missing: {
    heading: "Criteria that lack a score",
    none: "Every criterion of every unit has two valid scores.",
    units,
    lacking: {
      appraised: (criteria) => `${String(criteria)} not appraised`,
      self: (criteria) => `${String(criteria)} not self-scored`,
      both: (criteria) => `${String(criteria)} without either`,
    },
  },
  filters: {
    heading: "Score by score",
    level: "Compare",
    levels: {
      unit: "Totals of units",
      section: "Sections",
      criterion: "Criteria",
      leaf: "Sub-criteria (where scores are entered)",
    },
    unit: "Unit",
    everyUnit: "All units",
    section: "Section",
    everySection: "All sections",
    onlyDifferent: "Only rows that differ",
    threshold: "Difference of at least (points)",
    thresholdHint: "For example: 0.5. Empty for any.",
    thresholdProblem:
      "Enter points from 0 up with at most two decimals, such as 0.5. The list is not filtered by this yet.",
    order: "Sort",
    orders: {
      size: "Largest difference first",
      decision: "As the criteria set does",
      unit: "By unit",
    },
    onlyCriterion: (code) => `Only criterion ${code} is shown.`,
    everyCriterion: "Show all criteria",
    matching: (rows) => `${counted("row")(rows)} found`,
  },
  row: {
    total: "Total",
    self: "Self",
    appraised: "Appraised",
    difference: "Difference",
    none: "none yet",
    part: (scored, all) => `${String(scored)} of ${counted("criterion", "criteria")(all)}`,
  },
};
