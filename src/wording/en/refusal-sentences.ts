import type { SubmissionRefusal } from "../../scoring/submission-refusal";
import { describeSetRefusal } from "./set-refusal-sentences";
import { type OtherSetRefusal, isOtherContent, namesApart } from "../set-name";
import type {
  ForeignFormat,
  OtherSpreadsheetFormat,
  WorkbookRefusal,
} from "../../sheet-model/workbook-refusal";

const OTHER_SPREADSHEETS: Readonly<Record<OtherSpreadsheetFormat, string>> = {
  xls: "an Excel 97-2003 workbook (.xls)",
  xlsb: "a binary Excel workbook (.xlsb)",
  ods: "an OpenDocument spreadsheet (.ods)",
  "xml-spreadsheet": "an XML Spreadsheet 2003",
  "html-table": "a web page (HTML) under an Excel file's name",
};

const FOREIGN_FORMATS: Readonly<Record<ForeignFormat, string>> = {
  word: "a Word document",
  powerpoint: "a PowerPoint presentation",
  pdf: "a PDF",
  image: "a picture",
  zip: "a ZIP archive",
  rar: "a RAR archive",
  "7z": "a 7-Zip archive",
  text: "a plain text",
  unknown: "a file of an unknown format",
};

/** What the file is and what to do, for a file that was not taken in. */
export function describeRefusal(refusal: WorkbookRefusal | SubmissionRefusal): string {
  switch (refusal.kind) {
    case "cannot-open":
      return "The file cannot be opened: it is open elsewhere, or you may not read it. Close it and try again.";
    case "reading-failed":
      return "The file could not be read because of an error in the add-in. Save it anew with Excel and try again; if that does not help, send the file to technical support.";
    case "empty-file":
      return "The file is empty (0 bytes). Ask the unit to send it again.";
    case "password-protected":
      return "The file has a password. Open it in Excel, remove the password under File > Info > Protect Workbook > Encrypt with Password, and save it.";
    case "damaged":
      return "The Excel file is damaged or was not downloaded to its end. Try to open it in Excel and save it anew, or ask the unit to send it again.";
    case "too-large":
      return `The file unpacks to more than ${String(refusal.limitMegabytes)} MB or has too many cells for a scorecard. Copy the score table alone into a new file and save it.`;
    case "other-spreadsheet":
      return `This is ${OTHER_SPREADSHEETS[refusal.format]}. Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).`;
    case "not-a-spreadsheet":
      return `This is ${FOREIGN_FORMATS[refusal.format]}, not an Excel workbook. Ask the unit to send its scorecard as .xlsx.`;
    case "no-scorecard":
      return `No score table in the form of Phụ lục I was found${inSheets(refusal.sheetNames)}. It needs the columns STT, Lĩnh vực/Tiêu chí, Điểm tối đa, Điểm tự đánh giá, and codes of the criteria set.`;
    case "other-set":
      return `${otherSet(refusal)} If the scorecard's set is the one to compile by: open an empty workbook, choose “Insert a scorecard”, choose that set under “Criteria set” (or “Other criteria sets…” where it is not there) and import again; for the command, add --set. If the unit took the wrong form, ask it to score by the right one.`;
    case "set-not-found":
    case "set-changed":
      return describeSetRefusal(refusal);
    case "compiled-workbook":
      return "This is a compiled workbook, not one unit's scorecard. Leave it out.";
    case "repeated-file":
      return `The file is the same as “${refusal.otherFile}” and was skipped.`;
    case "duplicate-unit":
      return `The unit “${refusal.unit}” is already in the file “${refusal.otherFile}”; this file was not taken in. Keep one file for each unit; where two units have one name, add the district to the line “Đơn vị”.`;
  }
}

function otherSet(refusal: OtherSetRefusal): string {
  const [recorded, wanted] = namesApart(refusal);
  const content = isOtherContent(refusal) ? "; the two have one id but different content" : "";
  return `The scorecard was scored by the criteria set ${recorded}, not by ${wanted}, which is compiled here${content}.`;
}

function inSheets(names: readonly string[]): string {
  if (names.length === 0) return "";
  const shown = names.slice(0, 5).map((name) => `“${name}”`);
  return ` in the sheets ${shown.join(", ")}${names.length > shown.length ? "…" : ""}`;
}
