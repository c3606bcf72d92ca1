import { codesAbove, leavesOf, nodeOf } from "../district/criteria";
import type { Deviation } from "../district/deviation";
import type { FormColumn } from "./form-spec";
import { type FormRow, type ScoreForm, rowOf } from "./score-form";

/** Changes the form and notes what counts afterwards and what the product must say of it. */
export function deviate(form: ScoreForm, deviation: Deviation): void {
  const find = (kind: string, row: FormRow, column: FormColumn, code?: string) => {
    form.findings.push({ kind, at: { row, column }, ...(code === undefined ? {} : { code }) });
  };
  const identity = form.spec.columns.includes("code") ? "code" : "name";

  switch (deviation.kind) {
    case "above-max":
    case "negative":
    case "not-a-number":
    case "date":
    case "not-calculated":
    case "too-precise": {
      const { code, field, kind } = deviation;
      const row = rowOf(form, code);
      row.cells[field] = deviation.typed;
      counted(form, code)[field] = null;
      find(kind, row, field, code);
      break;
    }
    case "not-scored":
      rowOf(form, deviation.code).cells[deviation.field] = null;
      counted(form, deviation.code)[deviation.field] = null;
      break;
    case "wrong-max": {
      const row = rowOf(form, deviation.code);
      row.cells.max = deviation.typed;
      find("wrong-max", row, "max", deviation.code);
      break;
    }
    case "wrong-sum":
      sumRow(form, deviation.code).cells[deviation.field] = deviation.typed;
      break;
    case "missing-row": {
      form.rows.splice(form.rows.indexOf(rowOf(form, deviation.code)), 1);
      const scores = form.countedByCode.get(deviation.code);
      if (scores !== undefined) scores.self = scores.appraised = null;
      form.findings.push({ kind: "missing-row", code: deviation.code });
      break;
    }
    case "duplicate-row": {
      const row = rowOf(form, deviation.code);
      const copy: FormRow = {
        ...row,
        kind: "own-row",
        cells: { ...row.cells, self: deviation.self },
      };
      insertBelow(form, row, copy);
      find("duplicate-row", copy, identity, deviation.code);
      break;
    }
    case "unknown-row": {
      const { code, name, self } = deviation;
      const row: FormRow = { kind: "own-row", cells: { code, name, self } };
      insertBelow(form, rowOf(form, deviation.after), row);
      find("unknown-row", row, identity);
      break;
    }
    case "name-mismatch": {
      const row = rowOf(form, deviation.code);
      row.cells.name = nodeOf(deviation.nameOf).name;
      find("name-mismatch", row, identity, deviation.code);
      break;
    }
    case "read-by-name": {
      const row = rowOf(form, deviation.code);
      row.cells.code = deviation.typed;
      find("read-by-name", row, identity, deviation.code);
      break;
    }
    case "no-evidence":
      rowOf(form, deviation.code).cells.evidence = null;
      break;
    case "evidence-cut": {
      const row = rowOf(form, deviation.code);
      row.cells.evidence = pastedReport(1, 20_000);
      const more: FormRow = {
        kind: "more-evidence",
        cells: { evidence: pastedReport(201, 15_000) },
      };
      insertBelow(form, lastEvidenceRow(form, row), more);
      find("evidence-cut", row, "evidence", deviation.code);
      break;
    }
    case "evidence-above": {
      const leaves = leavesOf(nodeOf(deviation.code)).map(({ code }) => rowOf(form, code));
      const texts = leaves
        .map(({ cells }) => cells.evidence)
        .filter((text) => typeof text === "string");
      for (const { cells } of leaves) cells.evidence = null;
      rowOf(form, deviation.code).cells.evidence = texts.join("\n");
      break;
    }
    case "score-by-formula": {
      const { code, field } = deviation;
      const points = counted(form, code)[field] ?? 0;
      if (points <= 10) throw new Error(`${code} has too little for a sum of two scores`);
      const [first, second] = [0.1, (points - 10) / 100];
      rowOf(form, code).cells[field] = {
        formula: `${String(first)}+${String(second)}`,
        result: first + second,
      };
      break;
    }
    case "remark":
      rowOf(form, deviation.code).cells.remark = deviation.text;
      break;
  }
}

/** Whether a leaf has a document of its own or one cited for a row above it. */
export function hasEvidence(form: ScoreForm, code: string): boolean {
  return [code, ...codesAbove(code)].some((each) => {
    const row = form.rows.find(({ kind, node }) => kind === "node" && node?.code === each);
    return row?.cells.evidence != null;
  });
}

function counted(form: ScoreForm, code: string) {
  const scores = form.countedByCode.get(code);
  if (scores === undefined) throw new Error(`${code} is not scored directly`);
  return scores;
}

function sumRow(form: ScoreForm, code: string | undefined): FormRow {
  const total = form.rows.find(({ kind }) => kind === "total");
  if (code !== undefined) return rowOf(form, code);
  if (total === undefined) throw new Error("The form has no row of totals");
  return total;
}

function lastEvidenceRow(form: ScoreForm, row: FormRow): FormRow {
  const below = form.rows.slice(form.rows.indexOf(row) + 1);
  const count = below.findIndex(({ kind }) => kind !== "more-evidence");
  return below[count - 1] ?? row;
}

/** The numbered list of what was answered, from `first` on, cut to a length. */
function pastedReport(first: number, length: number): string {
  const lines = Array.from({ length: 400 }, (_, index) => {
    const number = String(first + index);
    return `${number}. Kiến nghị của cử tri đã được trả lời tại Công văn số ${number}/UBND-VP.`;
  });
  return lines.join("\n").slice(0, length);
}

function insertBelow(form: ScoreForm, row: FormRow, inserted: FormRow): void {
  form.rows.splice(form.rows.indexOf(row) + 1, 0, inserted);
}
