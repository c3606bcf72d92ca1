import * as z from "zod/mini";
import { type Result, err, ok } from "../result";
import { type PlacedBand, checkBands } from "./check-bands";
import { checkLabels } from "./check-labels";
import { type PlacedRow, checkLeaves } from "./check-leaves";
import { checkRules } from "./check-rules";
import { type PlacedNode, checkTotal, checkTree } from "./check-tree";
import type { CriteriaProblem } from "./criteria-problem";
import {
  bandSchema,
  criteriaSetSchema,
  groupSchema,
  nodeSchema,
  tieRuleSchema,
} from "./criteria-schema";
import { type CriteriaSet, INDEX_UNITS, LEAF_KINDS, NOT_APPLICABLE_RULES } from "./criteria-set";
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
      cap: z.optional(z.unknown()),
      indexUnit: z.catch(z.optional(z.enum(INDEX_UNITS)), undefined),
      notApplicable: z.catch(z.optional(z.enum(NOT_APPLICABLE_RULES)), undefined),
      tieRule: z.catch(tieRuleSchema, "shared-rank"),
      rankingGroups: z.catch(z.array(groupSchema), []),
    })
    .safeParse(data);
  if (!parts.success) return [];
  const { nodes, bands: bandParts, total: totalPart, cap, ...rules } = parts.data;
  const placed = nodes.flatMap(placeNode);
  const rows = nodes.flatMap(placeRow);
  const bands = bandParts.flatMap(placeBand);
  const total = pointsIn(totalPart);
  const allRowsRead = rows.length === nodes.length;
  const allBandsRead = bands.length === bandParts.length;
  return [
    ...checkTree(placed),
    ...checkLabels(rows),
    ...checkLeaves(rows),
    ...(total !== undefined && placed.length === nodes.length ? checkTotal(total, placed) : []),
    ...(allBandsRead ? checkBands(bands) : []),
    ...(total !== undefined && allBandsRead
      ? checkRules({
          ...rules,
          total,
          cap: pointsIn(cap),
          bands: bands.map(({ band }) => band),
          rows,
        }).filter(({ kind }) => allRowsRead || !OF_ALL_ROWS.has(kind))
      : []),
  ];
}

/** What can be said of the rules only when every row could be read. */
const OF_ALL_ROWS: ReadonlySet<CriteriaProblem["kind"]> = new Set<CriteriaProblem["kind"]>([
  "unreachable-band",
  "tie-without-section",
]);

/** A row as far as the tree rests on it. */
function placeNode(data: unknown, index: number): PlacedNode[] {
  const [row] = placeRow(data, index);
  if (row !== undefined) {
    const { code, max, kind } = row.node;
    return [{ path: row.path, code, max, kind }];
  }
  const part = z
    .object({
      code: z.string().check(z.regex(CODE_PATTERN)),
      kind: z.catch(z.optional(z.enum(LEAF_KINDS)), undefined),
    })
    .safeParse(data);
  return part.success ? [{ path: pathOfNode(index), ...part.data, max: undefined }] : [];
}

function placeRow(data: unknown, index: number): PlacedRow[] {
  const node = nodeSchema.safeParse(data);
  return node.success ? [{ path: pathOfNode(index), node: node.data }] : [];
}

const pathOfNode = (index: number): string => `nodes[${String(index)}]`;

const pointsIn = (data: unknown) => (typeof data === "number" ? pointsFromNumber(data) : undefined);

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
