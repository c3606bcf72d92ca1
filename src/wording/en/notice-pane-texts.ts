import type { NoticePaneTexts } from "../notice-pane-texts";
import { counted } from "./counted";

const notices = counted("notice");

export const NOTICE_PANE_TEXTS: NoticePaneTexts = {
  heading: "Notices of the preliminary results",
  lead: "One notice for each unit: self-scores, preliminary appraised scores, the differences with their reasons, the evidence that is missing, and the deadline for explanations. While the preliminary round is not settled, notices are marked as drafts.",
  deadline: "Deadline for explanations and supplements",
  deadlineHint:
    "Day/month/year, such as 05/01/2026. What is sent after that day is not considered.",
  deadlineProblems: {
    "not-a-day": "Enter the deadline as day/month/year, such as 05/01/2026.",
    past: "This day has passed. Enter today or a later day.",
  },
  unit: "Unit to notify",
  everyUnit: "All units",
  issuer: {
    heading: "Issuing body",
    hint: "A line that is left empty is dotted in the notice, to be filled in by hand.",
    fields: {
      above: "Body above it",
      name: "Issuing body",
      place: "Place of signing",
      signer: "Position of the signer",
    },
    hints: {
      above: "Such as: UBND huyện Mẫu",
      name: "Such as: Phòng Nội vụ",
      place: "Such as: Mẫu",
      signer: "Such as: Trưởng phòng; a semicolon begins a new line",
    },
  },
  write: "Make notices (Word)",
  writing: "Making notices",
  written: (count, fileName) =>
    count === 1
      ? `The notice “${fileName}” was made.`
      : `${notices(count)} were made in the file “${fileName}”.`,
  drafts: (drafts) =>
    drafts === 1
      ? "1 notice is a draft: the preliminary result is not settled."
      : `${notices(drafts)} are drafts: the preliminary results are not settled.`,
  notLoaded: "The part that makes Word files could not be loaded. Check the network and try again.",
  blocked:
    "Excel on the desktop does not let the pane save files, so here notices are inserted as sheets to print. For Word files, open the workbook in Excel on the web or use the command:",
  command: 'cchc notices "Compiled.xlsx" --deadline 05/01/2026 --out "Notices"',
  insert: "Insert as sheets to print",
  inserting: "Inserting the notices' sheets",
  inserted: (count, firstSheet) =>
    count === 1
      ? `The sheet “${firstSheet}” was inserted.`
      : `${counted("sheet")(count)} were inserted at the end of the workbook, from “${firstSheet}” on.`,
  incomplete: (count, waiting) =>
    `${notices(count)} inserted, ${counted("unit")(waiting)} left. Press again to insert them all; sheets that are there are replaced.`,
  stopped: "Stopped as you asked.",
  noUnit: (sheetName) => `The sheet “${sheetName}” is no unit's scorecard. Choose another unit.`,
};
