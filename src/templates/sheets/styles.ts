import type { CellInput, CellModel, CellStyle } from "../../sheet-model/sheet";

const TABLE: CellStyle = { border: true, vertical: "center", wrap: true };
const CENTRED: CellStyle = { ...TABLE, horizontal: "center" };

/** The looks of every sheet, each one object so that a host can share what it makes of it. */
export const STYLES = {
  title: { bold: true, size: 14, horizontal: "center", vertical: "center", wrap: true },
  subtitle: { italic: true, horizontal: "center", vertical: "center", wrap: true },
  /** Filled in by hand where no pane does it. */
  issued: {
    italic: true,
    horizontal: "center",
    vertical: "center",
    wrap: true,
    unlocked: true,
  },
  label: { bold: true, vertical: "center" },
  /** How far something is, in a line of its own. */
  progress: { bold: true, horizontal: "center", vertical: "center" },
  remark: { italic: true, horizontal: "right", vertical: "center" },
  heading: { ...CENTRED, bold: true, fill: "D9E2F3" },
  text: TABLE,
  /** Never taken for a number, a date or a formula, also not when somebody edits it. */
  code: { ...CENTRED, numberFormat: "@" },
  freeText: { ...TABLE, numberFormat: "@" },
  number: CENTRED,
  boldText: { ...TABLE, bold: true },
  boldCode: { ...CENTRED, bold: true, numberFormat: "@" },
  boldNumber: { ...CENTRED, bold: true },
  sectionText: { ...TABLE, bold: true, fill: "F2F2F2" },
  sectionCode: { ...CENTRED, bold: true, fill: "F2F2F2", numberFormat: "@" },
  sectionNumber: { ...CENTRED, bold: true, fill: "F2F2F2" },
  hint: { italic: true, horizontal: "center", vertical: "center", color: "595959" },
  listCode: { ...CENTRED, numberFormat: "@" },
  listText: { ...TABLE, numberFormat: "@" },
  listDate: { ...CENTRED, numberFormat: "dd/mm/yyyy" },
  /** Words beside the form: smaller, so that they keep to few lines. */
  check: { vertical: "center", wrap: true, size: 10, color: "595959" },
  guide: { border: true, vertical: "center", wrap: true, size: 10 },
  assigned: { border: true, vertical: "center", size: 10 },
  signature: { bold: true, horizontal: "center", vertical: "center" },
  signatureHint: { italic: true, horizontal: "center", vertical: "center" },
  signatureEntry: { italic: true, horizontal: "center", vertical: "center", unlocked: true },
  scoreEntry: { ...CENTRED, fill: "FFFDE7", unlocked: true },
  /** Where nothing is to be typed. */
  withheld: { ...CENTRED, color: "595959", fill: "E7E6E6" },
  evidenceEntry: { ...TABLE, numberFormat: "@", unlocked: true },
  titleEntry: {
    bold: true,
    size: 14,
    horizontal: "center",
    vertical: "center",
    wrap: true,
    unlocked: true,
  },
  textEntry: { ...TABLE, numberFormat: "@", unlocked: true },
  codeEntry: { ...CENTRED, numberFormat: "@", unlocked: true },
  countEntry: { ...CENTRED, unlocked: true },
  dateEntry: { ...CENTRED, numberFormat: "dd/mm/yyyy", unlocked: true },
  /** A day that is waited for: as a score to be entered. */
  awaitedDate: { ...CENTRED, numberFormat: "dd/mm/yyyy", fill: "FFFDE7", unlocked: true },
  error: { ...CENTRED, color: "C00000", bold: true },
  notice: { italic: true, horizontal: "center", vertical: "center", color: "C00000" },
  warning: { ...CENTRED, color: "9C5700" },
  /** In a hidden cell, where nothing else is needed of it than to stay a text. */
  hiddenCode: { numberFormat: "@" },
  /** In a table of data: nothing but the text. */
  dataText: { numberFormat: "@" },
  plain: {},
} as const satisfies Record<string, CellStyle>;

/** Marks for what needs a look, the gravest first; the check column says the same in words. */
export const DATE_TYPED = { bold: true, color: "7030A0", fill: "E4DFEC" } as const;
export const NUMBER_AS_TEXT = { bold: true, color: "9C5700", fill: "FFEB9C" } as const;
export const APPRAISED_DIFFERENTLY = { color: "1F4E79", fill: "DDEBF7" } as const;
/** Points that the council took away, where a sheet tells them from those that it gave. */
export const APPRAISED_LOWER = { color: "9C0006", fill: "FBE3E4" } as const;
export const HAS_PROBLEMS = { color: "9C0006" } as const;
export const WITHOUT_EVIDENCE = { fill: "FCE4D6" } as const;

/** What should have been there by now, and what is there. */
export const LATE = { color: "9C0006", fill: "FBE3E4" } as const;
export const FINISHED = { color: "375623", fill: "E2EFDA" } as const;

/** A score that is not counted, wherever it stands. */
export const NOT_COUNTED = { bold: true, color: "9C0006", fill: "FFC7CE" } as const;

export const cell = (input: CellInput, style: CellStyle): CellModel => ({ input, style });
