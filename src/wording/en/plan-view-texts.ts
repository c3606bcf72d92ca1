import type { PlanViewTexts } from "../plan-view-texts";
import { counted } from "./counted";
import { longDate } from "./long-date";

const stages = counted("stage");
const units = counted("unit");
const days = counted("day");

export const PLAN_VIEW_TEXTS: PlanViewTexts = {
  heading: "Plan",
  reading: "Reading the plan…",
  none: "This workbook has no plan yet. Its sheet holds the stages, their deadlines, who leads and who cooperates, and the units that have to send their scorecards; all of it can be changed.",
  start: "First day",
  startHint: "The deadline of the first stage; the others are counted from it.",
  startProblem: "Write day/month/year, for example 28/11/2024.",
  insert: "Insert the plan",
  inserting: "Inserting the plan",
  inserted: "The plan's sheet was inserted.",
  open: "Open the plan",
  noTable:
    "The plan's sheet has no list of stages that can be read. Rename that sheet, then insert a new plan.",
  done: (done, all) => `${String(done)} of ${stages(all)} done.`,
  late: (count) => `Late: ${stages(count)}`,
  lateBy: (count, due) => `${days(count)} late (was due ${longDate(due)})`,
  next: "Next",
  left: (count, due) =>
    count === 0 ? `Due today (${longDate(due)})` : `${days(count)} left (due ${longDate(due)})`,
  nothingDue: "No other stage has a deadline ahead.",
  unclear: (count) =>
    `${stages(count)} with something that is no day; see the last column of the plan's sheet.`,
  missing: (count, expected) => `Nothing sent yet: ${String(count)} of ${units(expected)}`,
  noneMissing: (expected) => `All of the list have sent their scorecards: ${units(expected)}.`,
  noUnits: "The plan names no units that have to send their scorecards.",
  unexpected: (count) => `${units(count)} sent a scorecard but cannot be found in the plan's list:`,
  expect: "Add to the list",
  expected: (count) => `Added to those that have to send their scorecards: ${units(count)}.`,
  noRoom:
    "The plan's list of units has too few rows left, or is no longer where it was drawn. Type the names into the plan's sheet.",
  assignments: {
    heading: "Appraisal assignments",
    lead: "Which department or person appraises which criteria, for all units.",
    insert: "Insert the appraisal assignments",
    inserting: "Inserting the appraisal assignments",
    inserted: "The sheet of appraisal assignments was inserted.",
    open: "Open the appraisal assignments",
    notCompiled: "This workbook was not compiled by a criteria set that the add-in knows.",
  },
};
