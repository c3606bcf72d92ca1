import { LEAVES, NODES, type PlannedNode } from "../district/criteria";
import type { ScoreField } from "../district/deviation";
import type { LeafPlan } from "../district/score-plan";
import { codeCell } from "./code-cell";
import type { Content } from "./draft";
import type { FormColumn, FormSpec } from "./form-spec";
import { withGuides } from "./guides";

/** Stands in a cell whose content is the sum of the row's parts; which cells those are is known only at the end. */
export const SUM = { sum: true } as const;
export type FormContent = Content | typeof SUM;

export interface FormRow {
  readonly kind:
    | "node"
    | "total"
    | "more-evidence"
    | "guide"
    | "own-row"
    | "blank"
    | "headings"
    | "column-numbers";
  /** Of a row that is, or looks like, a criterion's. */
  readonly node?: PlannedNode;
  readonly cells: Partial<Record<FormColumn, FormContent>>;
}

/** What the product must say about a place of the form; the address follows from where it ends up. */
export interface PlacedFinding {
  readonly kind: string;
  readonly code?: string;
  readonly at?: { readonly row: FormRow; readonly column: FormColumn };
}

/** A unit's form before it has a place in a sheet. */
export interface ScoreForm {
  readonly spec: FormSpec;
  readonly rows: FormRow[];
  /** What counts of each leaf, in hundredths of a point; null where nothing does. */
  readonly countedByCode: Map<string, Record<ScoreField, number | null>>;
  readonly findings: PlacedFinding[];
}

/** The form as planned, without any mistake. */
export function plannedForm(
  spec: FormSpec,
  scoresByCode: ReadonlyMap<string, LeafPlan>,
  evidenceByCode: ReadonlyMap<string, readonly string[]>,
): ScoreForm {
  const rows = NODES.flatMap((node, index) => [
    ...(node.level === 1 && index > 0 ? betweenSections(spec) : []),
    ...nodeRows(spec, node, index, scoresByCode.get(node.code), evidenceByCode.get(node.code)),
  ]);
  const all = spec.habits.includes("guides") ? withGuides(rows) : rows;
  return {
    spec,
    rows: withTotal(spec, [...columnNumbers(spec), ...all]),
    countedByCode: new Map(
      LEAVES.map(({ code }) => {
        const { self, appraised } = scoresByCode.get(code) ?? { self: null, appraised: null };
        return [code, { self, appraised }];
      }),
    ),
    findings: [],
  };
}

/** The form's row of a code. */
export function rowOf(form: ScoreForm, code: string): FormRow {
  const row = form.rows.find(({ kind, node }) => kind === "node" && node?.code === code);
  if (row === undefined) throw new Error(`The form has no row ${code}`);
  return row;
}

function nodeRows(
  spec: FormSpec,
  node: PlannedNode,
  index: number,
  scores: LeafPlan | undefined,
  evidence: readonly string[] = [],
): FormRow[] {
  const { code, name } = codeCell(spec.codes, node, index);
  const [first = null, ...more] = evidence;
  const row: FormRow = {
    kind: "node",
    node,
    cells: {
      code,
      name,
      max: node.max / 100,
      self: scores === undefined ? SUM : scoreCell(spec, scores.self, ""),
      appraised: scores === undefined ? SUM : scoreCell(spec, scores.appraised, " "),
      evidence: spec.evidence === "one cell" && more.length > 0 ? evidence.join("\n") : first,
      ...(spec.evidence === "next column" && more.length > 0
        ? { moreEvidence: more.join("\n") }
        : {}),
    },
  };
  if (spec.evidence !== "rows below") return [row];
  return [
    row,
    ...more.map((text): FormRow => ({ kind: "more-evidence", cells: { evidence: text } })),
  ];
}

/** A score as it is typed; in a form of texts the council's stand between an indent and a hard space. */
function scoreCell({ scores }: FormSpec, hundredths: number, indent: string): string | number {
  if (scores === "numbers") return hundredths / 100;
  const text = decimalText(hundredths);
  return indent === "" ? text : `${indent}${text}\u00a0`;
}

/** 1550 → "15,5". */
export const decimalText = (hundredths: number): string =>
  String(hundredths / 100).replace(".", ",");

function betweenSections({ habits, columns, headings }: FormSpec): FormRow[] {
  const lastHeadings = headings.at(-1) ?? [];
  return [
    ...(habits.includes("blank rows") ? [{ kind: "blank", cells: {} } as const] : []),
    ...(habits.includes("repeated headings")
      ? [
          {
            kind: "headings",
            cells: Object.fromEntries(
              columns.map((column, index) => [column, lastHeadings[index] ?? null]),
            ),
          } as const,
        ]
      : []),
  ];
}

function columnNumbers({ habits, columns }: FormSpec): FormRow[] {
  if (!habits.includes("column numbers")) return [];
  const cells = columns.map((column, index) => [column, `(${String(index + 1)})`]);
  return [{ kind: "column-numbers", cells: Object.fromEntries(cells) as FormRow["cells"] }];
}

function withTotal({ total }: FormSpec, rows: FormRow[]): FormRow[] {
  if (total === undefined) return rows;
  const row: FormRow = {
    kind: "total",
    cells: { name: total.text, max: 100, self: SUM, appraised: SUM },
  };
  return total.place === "top" ? [row, ...rows] : [...rows, row];
}
