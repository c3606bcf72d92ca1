import { type PlannedNode, SECTIONS } from "../district/criteria";
import type { ScoreField } from "../district/deviation";
import { dayNumber } from "./draft";
import { type FormRow, SUM, type ScoreForm } from "./score-form";

/** Sums are made in whole hundred-thousandths of a point, which hold every number that is typed here. */
const UNITS_PER_POINT = 100_000;
const UNITS_PER_HUNDREDTH = UNITS_PER_POINT / 100;

/** A number in hundred-thousandths of a point, or the error that a formula ends in. */
export type Worth = number | { readonly error: string };

export const worthOfHundredths = (hundredths: number): number => hundredths * UNITS_PER_HUNDREDTH;

/** What a cell shows of a worth. */
export const shownWorth = (worth: Worth): number | string =>
  typeof worth === "number" ? worth / UNITS_PER_POINT : worth.error;

/** The rows that a row of sums adds up: a run of neighbouring rows, or single ones. */
export type SumParts =
  | { readonly kind: "run"; readonly rows: readonly FormRow[] }
  | { readonly kind: "list"; readonly rows: readonly FormRow[] };

/** Whatever stands between the first and the last leaf of a criterion is added as well, as in any office's SUM(D9:D12). */
export function sumParts(form: ScoreForm, row: FormRow): SumParts {
  if (row.node === undefined) {
    return { kind: "list", rows: SECTIONS.flatMap((section) => rowsFor(form, section)) };
  }
  const { children } = row.node;
  const rows = children.flatMap((child) => rowsFor(form, child));
  if (children.some(({ children: below }) => below.length > 0)) return { kind: "list", rows };
  const places = rows.map((each) => form.rows.indexOf(each));
  return { kind: "run", rows: form.rows.slice(Math.min(...places), Math.max(...places) + 1) };
}

/** What a sum takes of a row's score cell: dates as their day's number, of texts only what an office adds by hand. */
export function worthOf(form: ScoreForm, row: FormRow, field: ScoreField): Worth {
  const content = row.cells[field] ?? null;
  if (content === null) return 0;
  if (typeof content === "number") return Math.round(content * UNITS_PER_POINT);
  if (typeof content === "string") return form.spec.sums === "typed" ? worthOfText(content) : 0;
  if ("date" in content) return dayNumber(content.date) * UNITS_PER_POINT;
  if ("formula" in content) {
    const { result } = content;
    return typeof result === "number" ? Math.round(result * UNITS_PER_POINT) : { error: result };
  }
  return content === SUM ? sumOf(form, row, field) : 0;
}

export function sumOf(form: ScoreForm, row: FormRow, field: ScoreField): Worth {
  let sum = 0;
  for (const part of sumParts(form, row).rows) {
    const worth = worthOf(form, part, field);
    if (typeof worth !== "number") return worth;
    sum += worth;
  }
  return sum;
}

/** A node's own row, or those beneath it where an office left it out. */
function rowsFor(form: ScoreForm, node: PlannedNode): FormRow[] {
  const row = form.rows.find((each) => each.kind === "node" && each.node === node);
  return row === undefined ? node.children.flatMap((child) => rowsFor(form, child)) : [row];
}

function worthOfText(text: string): number {
  const number = Number(text.replaceAll("\u00a0", " ").trim().replace(",", "."));
  return Number.isNaN(number) ? 0 : Math.round(number * UNITS_PER_POINT);
}
