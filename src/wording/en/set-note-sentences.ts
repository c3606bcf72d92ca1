import { parentCode } from "../../criteria/criterion-code";
import type { SetNote, SetNoteDetail } from "../../criteria/set-mistake";
import { formatPointsInEnglish as formatPoints } from "../../scoring/format-points";
import { shortened } from "../cut-short";
import { noteLines } from "../note-lines";
import { placeText, settingTerm } from "./set-mistake-sentences";
import { LEAF_KIND_TERMS } from "./set-terms";

/** What of a workbook was understood otherwise than it stands there, so that somebody looks it over. */
export const describeSetNote = (note: SetNote): string =>
  `${placeText(note)}: ${words(note.detail)}`;

/** All notes of a workbook. */
export const describeSetNotes = (notes: readonly SetNote[]): readonly string[] =>
  noteLines(notes, describeSetNote, (count) => `… and ${String(count)} places like these.`);

function words(detail: SetNoteDetail): string {
  switch (detail.kind) {
    case "code-guessed":
      return `the code ${detail.shown} was read as ${detail.code}.`;
    case "renumbered":
      return `the code ${detail.shown} counts anew in each section and was read as ${detail.code}.`;
    case "levels-read":
      return `${String(detail.count)} levels of ${detail.code} were read.`;
    case "guide-read":
      return `lines taken as the scoring guide of ${detail.code}: ${String(detail.count)}.`;
    case "kind-from-name": {
      const kind = LEAF_KIND_TERMS[detail.leafKind];
      return parentCode(detail.code) === undefined
        ? `the criteria in ${detail.code} are taken as ${kind}, as the section's name says.`
        : `${detail.code} is taken as ${kind}, as its own name says.`;
    }
    case "unread-column":
      return `the column “${shortened(detail.heading)}” was not read.`;
    case "other-table":
      return "there is another list of criteria, which was not read.";
    case "setting-from-annex":
      return `“${settingTerm(detail.setting)}” was taken from the annex: “${shortened(detail.shown)}”.`;
    case "total-of-sections":
      return `there is no row of the total; “${settingTerm("total")}” is the sum of the sections: ${formatPoints(detail.total)}.`;
    case "id-derived":
      return `the set's id was made of its decision: ${detail.id}.`;
  }
}
