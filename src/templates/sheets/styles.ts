import type { CellInput, CellModel, CellStyle } from "../../sheet-model/sheet";

const TABLE: CellStyle = { border: true, vertical: "center", wrap: true };
const CENTRED: CellStyle = { ...TABLE, horizontal: "center" };

/** The looks of every sheet, each one object so that a host can share what it makes of it. */
export const STYLES = {
  title: { bold: true, size: 14, horizontal: "center", vertical: "center", wrap: true },
  subtitle: { italic: true, horizontal: "center", vertical: "center", wrap: true },
  label: { bold: true, vertical: "center" },
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
  scoreEntry: { ...CENTRED, fill: "FFFDE7", unlocked: true },
  evidenceEntry: { ...TABLE, numberFormat: "@", unlocked: true },
  error: { ...CENTRED, color: "C00000", bold: true },
  warning: { ...CENTRED, color: "9C5700" },
  plain: {},
} as const satisfies Record<string, CellStyle>;

/** A score that is not counted, wherever it stands. */
export const NOT_COUNTED = { bold: true, color: "9C0006", fill: "FFC7CE" } as const;

export const cell = (input: CellInput, style: CellStyle): CellModel => ({ input, style });
