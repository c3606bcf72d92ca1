import * as z from "zod/mini";
import type { CriteriaSet } from "../../criteria/criteria-set";
import type { Grid } from "../../sheet-model/grid";
import { CRITERION_COLUMNS, CRITERION_SCOPE_ROW } from "./criterion-layout";

const scopeSchema = z.object({
  /** Leaves, in the order in which they stand. */
  codes: z.array(z.string()),
  /** What they have in common: a criterion, a section, a department. */
  title: z.string(),
});

/** What `Thẩm định theo tiêu chí` shows. */
export type CriterionScope = Readonly<z.infer<typeof scopeSchema>>;

const recordSchema = z.object({ set: z.string(), scope: scopeSchema });

/** The scope as the text of a hidden cell. */
export const recordScope = ({ id }: CriteriaSet, scope: CriterionScope): string =>
  JSON.stringify({ set: id, scope });

/** The scope that a sheet was drawn for; undefined for a sheet that is another, or of another set. */
export function recordedScope({ rows }: Grid, { id }: CriteriaSet): CriterionScope | undefined {
  const cell = rows[CRITERION_SCOPE_ROW]?.[CRITERION_COLUMNS.sheet];
  if (cell?.kind !== "text") return undefined;
  try {
    const recorded = recordSchema.safeParse(JSON.parse(cell.text)).data;
    return recorded?.set === id ? recorded.scope : undefined;
  } catch {
    return undefined;
  }
}
