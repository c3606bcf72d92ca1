import { LEAVES, leavesOf } from "../district/criteria";
import type { ScoreField } from "../district/deviation";
import type { Arrangement } from "../form/arrange";
import { hasEvidence } from "../form/deviate";
import { type FormRow, SUM, type ScoreForm } from "../form/score-form";
import { sumOf, worthOf, worthOfHundredths } from "../form/sums";

const FIELDS: readonly ScoreField[] = ["self", "appraised"];

/**
 * Everything that must be found in a form, each as "kind code cell" with "-" for what it has not.
 * `calculated`: whether the writer leaves results beside its formulas.
 */
export function expectedFindings(
  form: ScoreForm,
  place: Arrangement,
  calculated: boolean,
): string[] {
  return [
    ...form.findings.map(({ kind, code, at }) =>
      line(kind, code, at === undefined ? undefined : place.address(at.row, at.column)),
    ),
    ...sumFindings(form, place, calculated),
    ...missingEvidence(form, place),
    ...notScored(form),
    ...scoresAsText(form),
    ...unread(form, place),
  ];
}

export const line = (kind: string, code?: string, cell?: string): string =>
  `${kind} ${code ?? "-"} ${cell ?? "-"}`;

/** What counts of the leaves beneath a row, or of all for the row of totals, in hundredths of a point. */
export function countedSum(form: ScoreForm, row: FormRow | undefined, field: ScoreField): number {
  const leaves = row?.node === undefined ? LEAVES : leavesOf(row.node);
  return leaves.reduce((sum, { code }) => sum + (form.countedByCode.get(code)?.[field] ?? 0), 0);
}

function sumFindings(form: ScoreForm, place: Arrangement, calculated: boolean): string[] {
  const { sums } = form.spec;
  const rows = form.rows.filter(
    ({ kind, node }) =>
      kind === "total" || (kind === "node" && node !== undefined && node.children.length > 0),
  );
  const isUncalculated = (row: FormRow, field: ScoreField) =>
    row.cells[field] === SUM && sums !== "typed" && sums !== "none" && !calculated;
  const wrong = rows.flatMap((row) =>
    FIELDS.flatMap((field) => {
      const isFormula = row.cells[field] === SUM;
      if (isFormula && (sums === "none" || sums === "template")) return [];
      if (isUncalculated(row, field)) return [];
      const stated = isFormula ? sumOf(form, row, field) : worthOf(form, row, field);
      const isRight = stated === worthOfHundredths(countedSum(form, row, field));
      return isRight ? [] : [line("wrong-sum", row.node?.code, place.address(row, field))];
    }),
  );
  const uncalculated = FIELDS.filter((field) => rows.some((row) => isUncalculated(row, field)));
  return [...wrong, ...uncalculated.map(() => line("sum-not-calculated"))];
}

function missingEvidence(form: ScoreForm, place: Arrangement): string[] {
  return LEAVES.flatMap(({ code }) => {
    const self = form.countedByCode.get(code)?.self ?? 0;
    const row = form.rows.find(({ kind, node }) => kind === "node" && node?.code === code);
    if (self === 0 || row === undefined || hasEvidence(form, code)) return [];
    return [line("no-evidence", code, place.address(row, "evidence"))];
  });
}

/** One for each column in which a leaf's cell is empty. */
function notScored(form: ScoreForm): string[] {
  const leafRows = form.rows.filter(
    ({ kind, node }) => kind === "node" && node?.children.length === 0,
  );
  return FIELDS.flatMap((field) =>
    leafRows.some(({ cells }) => cells[field] === null) ? [line("not-scored")] : [],
  );
}

/** One for each column in which a leaf's score counts although it is a text. */
function scoresAsText(form: ScoreForm): string[] {
  return FIELDS.flatMap((field) => {
    const isAny = form.rows.some(
      ({ kind, node, cells }) =>
        kind === "node" &&
        node !== undefined &&
        typeof cells[field] === "string" &&
        typeof form.countedByCode.get(node.code)?.[field] === "number",
    );
    return isAny ? [line("scores-as-text")] : [];
  });
}

function unread(form: ScoreForm, place: Arrangement): string[] {
  const { rows } = form;
  return [
    ...(rows.some(({ kind }) => kind === "guide") ? [line("unread-rows")] : []),
    ...(rows.some(({ cells }) => cells.remark != null)
      ? [line("unread-column", undefined, place.headingAddress("remark"))]
      : []),
  ];
}
