import * as z from "zod/mini";
import { type Result, err, ok } from "../result";
import { type PlacedBand, checkBands } from "./check-bands";
import { type PlacedNode, checkTotal, checkTree } from "./check-tree";
import type { CriteriaProblem } from "./criteria-problem";
import { bandSchema, criteriaSetSchema, nodeSchema } from "./criteria-schema";
import type { CriteriaSet } from "./criteria-set";
import { CODE_PATTERN } from "./criterion-code";
import { indexCriteriaSet } from "./index-criteria-set";
import { pointsFromNumber } from "./points";

/**
 * A criteria set from its data (the content of a set's JSON file).
 * Errors: every reason at once, each with the path of its place: shape first, then the tree, the
 * total and the bands as far as their parts could be read.
 */
export function parseCriteriaSet(data: unknown): Result<CriteriaSet, readonly CriteriaProblem[]> {
  const parsed = criteriaSetSchema.safeParse(data, { reportInput: true });
  const problems = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap(shapeProblems)),
    ...structureProblems(data),
  ];
  if (problems.length > 0 || !parsed.success) return err(problems);
  return ok(indexCriteriaSet(parsed.data));
}

/** The structure is checked on whatever parts are readable, so that one wrong cell hides no other mistake. */
function structureProblems(data: unknown): CriteriaProblem[] {
  const parts = z
    .object({
      nodes: z.catch(z.array(z.unknown()), []),
      bands: z.catch(z.array(z.unknown()), []),
      total: z.unknown(),
    })
    .safeParse(data);
  if (!parts.success) return [];
  const rows = parts.data.nodes.flatMap(placeNode);
  const bands = parts.data.bands.flatMap(placeBand);
  const total =
    typeof parts.data.total === "number" ? pointsFromNumber(parts.data.total) : undefined;
  const allRowsRead = rows.length === parts.data.nodes.length;
  const allBandsRead = bands.length === parts.data.bands.length;
  return [
    ...checkTree(rows),
    ...(total !== undefined && allRowsRead ? checkTotal(total, rows) : []),
    ...(allBandsRead ? checkBands(bands) : []),
  ];
}

function placeNode(data: unknown, index: number): PlacedNode[] {
  const path = `nodes[${String(index)}]`;
  const whole = nodeSchema.safeParse(data);
  if (whole.success) return [{ path, code: whole.data.code, max: whole.data.max }];
  const withCode = z.object({ code: z.string().check(z.regex(CODE_PATTERN)) }).safeParse(data);
  return withCode.success ? [{ path, code: withCode.data.code, max: undefined }] : [];
}

function placeBand(data: unknown, index: number): PlacedBand[] {
  const band = bandSchema.safeParse(data);
  return band.success ? [{ path: `bands[${String(index)}]`, band: band.data }] : [];
}

function shapeProblems(issue: z.core.$ZodIssue): CriteriaProblem[] {
  const path = pathText(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ kind: "unknown-key", path, key }));
  }
  if (issue.code === "invalid_type" && issue.input === undefined)
    return [{ kind: "missing", path }];
  return [{ kind: "wrong-value", path }];
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${String(key)}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}
