import * as z from "zod/mini";
import { CODE_PATTERN } from "./criterion-code";
import { INDEX_UNITS, LEAF_KINDS, NOT_APPLICABLE_RULES } from "./criteria-set";
import { ORG_UNIT_KINDS } from "./org-unit-kind";
import { pointsFromNumber } from "./points";
import { MOST_CHARACTERS } from "./text-limits";

// Faster checks are compiled by `new Function`, which the pane's content security policy forbids.
z.config({ jitless: true });

/** A set has to come back from the cells of its own sheets as it was: with one kind of line end, and no longer. */
const textUpTo = (most: number) =>
  z.string().check(
    z.overwrite((written) => written.replace(/\r\n?/g, "\n")),
    z.trim(),
    z.minLength(1),
    z.maxLength(most),
  );
const text = textUpTo(MOST_CHARACTERS.short);
const longText = textUpTo(MOST_CHARACTERS.long);
/** Levels stand in one cell, a line each. */
const line = text.check(z.regex(/^[^\n]*$/));

/** A number of points with at most two decimals, turned into whole hundredths. */
const points = z.pipe(
  z.number().check(z.nonnegative()),
  z.transform((number, context) => {
    const inHundredths = pointsFromNumber(number);
    if (inHundredths === undefined) {
      context.issues.push({ code: "custom", message: "at most two decimals", input: number });
      return z.NEVER;
    }
    return inHundredths;
  }),
);
const somePoints = points.check(z.refine((number) => number > 0));
const code = z.string().check(z.regex(CODE_PATTERN));
const kinds = z.array(z.enum(ORG_UNIT_KINDS)).check(z.minLength(1));

const levelSchema = z.strictObject({ name: line, points });
export type LevelData = z.infer<typeof levelSchema>;

export const nodeSchema = z.strictObject({
  code,
  label: z.optional(text),
  max: somePoints,
  name: text,
  /** Of leaves alone, as all below; ordinary where it is absent. */
  kind: z.optional(z.enum(LEAF_KINDS)),
  /** The kinds of unit that are scored by it; all where it is absent. */
  appliesTo: z.optional(kinds),
  /** "Nếu có": a unit may say that there is nothing to score. */
  optional: z.optional(z.boolean()),
  guide: z.optional(longText),
  levels: z.optional(z.array(levelSchema).check(z.minLength(2))),
  step: z.optional(somePoints),
  /** The names of the two figures of which it is the share. */
  ratio: z.optional(z.strictObject({ part: text, whole: text })),
  /** Cơ quan chủ trì thẩm định; of any node. */
  lead: z.optional(text),
});
export type NodeData = z.infer<typeof nodeSchema>;

export const bandSchema = z.strictObject({
  name: text,
  from: points,
  /** Absent for the best band. */
  below: z.optional(points),
});
export type BandData = z.infer<typeof bandSchema>;

export const groupSchema = z.strictObject({ name: text, kinds });
export type GroupData = z.infer<typeof groupSchema>;

/** Equal totals share a rank, or sections decide between them, in this order. */
export const tieRuleSchema = z.union([
  z.literal("shared-rank"),
  z.strictObject({ sections: z.array(code).check(z.minLength(1)) }),
]);

/** The file format of a criteria set. Numbers are in points. */
export const criteriaSetSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60)),
  title: text,
  decision: z.strictObject({ number: text, date: z.iso.date(), issuer: text }),
  /** Of everything but bonus and penalty leaves. */
  total: points,
  /** The most that an index can be, bonus points included, in its unit; no limit where it is absent. */
  cap: z.optional(points),
  /** What bands are measured in; points where it is absent. */
  indexUnit: z.optional(z.enum(INDEX_UNITS)),
  /** What becomes of leaves that do not apply to a unit; there must be a rule where some may not. */
  notApplicable: z.optional(z.enum(NOT_APPLICABLE_RULES)),
  tieRule: tieRuleSchema,
  /** Lists in which units are ranked apart, by kind; one list where it is absent. */
  rankingGroups: z.optional(z.array(groupSchema).check(z.minLength(1))),
  bands: z.array(bandSchema).check(z.minLength(1)),
  nodes: z.array(nodeSchema).check(z.minLength(1)),
});
export type CriteriaSetData = z.infer<typeof criteriaSetSchema>;
