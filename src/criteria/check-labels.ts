import type { PlacedRow } from "./check-leaves";
import type { CriteriaProblem } from "./criteria-problem";

/** Every label by which another row is called, too: forms and lists know a row by its label alone. */
export function checkLabels(rows: readonly PlacedRow[]): CriteriaProblem[] {
  const codes = new Set(rows.map(({ node }) => node.code));
  const codesByLabel = new Map<string, string>();
  return rows.flatMap(({ path, node: { code, label } }): CriteriaProblem[] => {
    if (label === undefined || label === code) return [];
    const other = codes.has(label) ? label : codesByLabel.get(label);
    codesByLabel.set(label, other ?? code);
    if (other === undefined) return [];
    return [{ kind: "repeated-label", path: `${path}.label`, code, label, other }];
  });
}
