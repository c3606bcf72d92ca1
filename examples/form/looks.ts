import type { CellStyle } from "../../src/sheet-model/sheet";
import type { FormColumn } from "./form-spec";
import type { FormRow, ScoreForm } from "./score-form";

const CELL: CellStyle = { border: true, vertical: "center", wrap: true };
const CENTRED: CellStyle = { ...CELL, horizontal: "center" };

/** How offices dress their sheets. */
export const LOOKS = {
  bold: { bold: true, horizontal: "center", vertical: "center", wrap: true },
  italic: { italic: true, horizontal: "center", vertical: "center", wrap: true },
  plain: { vertical: "center" },
  heading: { ...CENTRED, bold: true, fill: "DDEBF7" },
  section: { ...CELL, bold: true, fill: "FCE4D6" },
  sectionNumber: { ...CENTRED, bold: true, fill: "FCE4D6" },
  criterion: { ...CELL, bold: true },
  text: CELL,
  number: CENTRED,
  boldNumber: { ...CENTRED, bold: true },
  guide: { ...CELL, italic: true, color: "7F7F7F" },
  yellow: { ...CELL, fill: "FFFF00" },
  red: { ...CENTRED, bold: true, color: "FF0000" },
} as const satisfies Record<string, CellStyle>;

const NUMBER_COLUMNS: readonly FormColumn[] = ["code", "max", "self", "appraised", "percent"];

export function lookOf(form: ScoreForm, row: FormRow, column: FormColumn): CellStyle {
  const isNumber = NUMBER_COLUMNS.includes(column);
  if (row.kind === "guide") return LOOKS.guide;
  if (row.kind === "headings" || row.kind === "column-numbers") return LOOKS.heading;
  if (row.kind === "total" || row.node?.level === 1) {
    return isNumber ? LOOKS.sectionNumber : LOOKS.section;
  }
  if (form.spec.habits.includes("colours")) {
    if (column === "appraised" && row.node?.code.endsWith(".3") === true) return LOOKS.red;
    if (row.node?.code.endsWith(".4") === true) return LOOKS.yellow;
  }
  if (row.node !== undefined && row.node.children.length > 0) {
    return isNumber ? LOOKS.boldNumber : LOOKS.criterion;
  }
  return isNumber ? LOOKS.number : LOOKS.text;
}
