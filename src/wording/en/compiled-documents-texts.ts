import type { CompiledDocumentsTexts } from "../compiled-documents-texts";
import { counted } from "./counted";

const units = counted("unit");
const yearOf = (year: number | undefined) => (year === undefined ? "no year" : String(year));

export const COMPILED_DOCUMENTS_TEXTS: CompiledDocumentsTexts = {
  heading: "The decision and the report",
  lead: "Made of the scores as they are on the units' sheets. Number, date and issuer are those of the decision named on the sheet Xếp hạng; where none is named they are left open. The documents are in Vietnamese.",
  working: "Working…",
  downloads: {
    decision: "Draft the decision (Word)",
    report: "Make the report (Word)",
  },
  downloaded: (fileName) => `Done. The file “${fileName}” is in your downloads.`,
  blocked: "This Excel does not let add-ins save a Word file.",
  inserts: {
    decision: "Insert the draft decision as sheets to print",
    report: "Insert the report as a sheet to print",
  },
  inserted: (sheetName) => `Inserted as the sheet “${sheetName}”, ready to be printed on A4.`,
  commandLine: "For a Word file, run the command:",
  commands: {
    decision: "cchc decision compiled.xlsx --out decision.docx",
    report: "cchc summary compiled.xlsx --last-year last-year.xlsx --out report.docx",
  },
  notLoaded:
    "The part that writes Word files could not be loaded. Check the network connection, then try again.",
  unranked: (count) => `${units(count)} without all appraised scores: listed apart, not ranked.`,
  unknownKind: (count) =>
    `${units(count)} of unknown kind (commune, ward or township): listed apart, not ranked. Give the full name beside “Đơn vị” on the scorecard.`,
  lastYear: {
    label: "Last year, for the report",
    choose: "Choose last year's compiled workbook",
    chooseAnother: "Choose another file",
    reading: "Reading last year's file…",
    none: "No file chosen: the report compares nothing with last year.",
    chosen: (fileName, year, count) => `“${fileName}”: ${yearOf(year)}, ${units(count)}.`,
    remove: "Do not compare",
    cannotOpen:
      "The file cannot be opened: it is open elsewhere, or you may not read it. Close it and choose it again.",
    incomparable: (why, { set, year }, now) =>
      why === "other-set"
        ? `Not compared: that workbook (${yearOf(year)}) is scored by another criteria set, that of ${set.decision.number}${now?.set.id === set.id ? ", of which the content is not the same" : ""}.`
        : `Not compared: that workbook is of ${yearOf(year)}, which is not an earlier year.`,
  },
};
