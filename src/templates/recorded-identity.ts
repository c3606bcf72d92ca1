import * as z from "zod/mini";
import type { CriteriaSet } from "../criteria/criteria-set";
import { ROUNDS } from "../scoring/appraisal-round";
import { ORG_UNIT_KINDS } from "../criteria/org-unit-kind";
import type { Grid } from "../sheet-model/grid";

/** The edition of the sheets that are drawn now. Before 2 nothing was recorded. */
export const TEMPLATE_VERSION = 2;

/** Made to be printed, not to be read: they repeat scores in tables of their own. */
export const PRINTED_SHEETS = ["report", "notice"] as const;

/**
 * A scorecard, the sheets that go with it, and those that are made of it; and the compiling level's own
 * assignments, which go with none.
 */
export const RECORDED_SHEETS = [
  "scorecard",
  "documents",
  "assignments",
  ...PRINTED_SHEETS,
  "appraisal-assignments",
] as const;

const identitySchema = z.object({
  /** Which sheet it is, whatever its name has become. */
  cchc: z.enum(RECORDED_SHEETS),
  template: z.int().check(z.positive()),
  /** The criteria set's id, and the day of its decision: an amendment is another decision. */
  set: z.string(),
  setVersion: z.string(),
  /** Tells sets of one id apart, and names the decision to those who do not know the set. Before 3 neither was recorded. */
  setHash: z.optional(z.string()),
  setNumber: z.optional(z.string()),
  /** "" where it is no unit's. */
  unit: z.string(),
  kind: z.optional(z.enum(ORG_UNIT_KINDS)),
  year: z.optional(z.int()),
  round: z.enum(ROUNDS),
  /** Of a notice, the name that the sheet of its unit had. */
  source: z.optional(z.string()),
});

/** What a drawn sheet knows of itself. */
export type RecordedIdentity = z.infer<typeof identitySchema>;

/** What a sheet drawn now for this set records beside what is given. */
export const identityOf = (
  { id, contentHash, decision }: CriteriaSet,
  about: Omit<RecordedIdentity, "template" | "set" | "setVersion" | "setHash" | "setNumber">,
): RecordedIdentity => ({
  ...about,
  template: TEMPLATE_VERSION,
  set: id,
  setVersion: decision.date,
  setHash: contentHash,
  setNumber: decision.number,
});

/**
 * The identity as the text of one cell. It lies in a hidden column of the sheet, where it survives
 * what properties of the file do not: the sheet being copied into another workbook, and programs that
 * drop properties.
 */
export const recordIdentity = (identity: RecordedIdentity): string => JSON.stringify(identity);

/** The identity that a cell's text records; undefined for any other text. */
export function recordedIdentity(text: string): RecordedIdentity | undefined {
  if (!text.startsWith('{"cchc"')) return undefined;
  try {
    return identitySchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Whether a sheet is there to be printed alone. */
export const isPrintedSheet = (grid: Grid): boolean => {
  const identity = identityWithin(grid);
  return PRINTED_SHEETS.some((kind) => kind === identity?.cchc);
};

/** Rows within which a sheet records itself, wherever in them its column has been moved to. */
const RECORDING_ROWS = 10;

/** The identity that a sheet records; undefined for one that was not drawn by us, or before 2. */
export function identityWithin({ rows }: Grid): RecordedIdentity | undefined {
  for (const row of rows.slice(0, RECORDING_ROWS)) {
    for (const cell of row) {
      const identity = cell.kind === "text" ? recordedIdentity(cell.text) : undefined;
      if (identity !== undefined) return identity;
    }
  }
  return undefined;
}
