import * as z from "zod/mini";
import { CODE_PATTERN } from "./criterion-code";
import { TIE_RULES } from "./criteria-set";
import { pointsFromNumber } from "./points";

// Faster checks are compiled by `new Function`, which the pane's content security policy forbids.
z.config({ jitless: true });

const text = z.string().check(z.trim(), z.minLength(1));

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

export const nodeSchema = z.strictObject({
  code: z.string().check(z.regex(CODE_PATTERN)),
  label: z.optional(text),
  max: points.check(z.refine((max) => max > 0)),
  name: text,
});
export type NodeData = z.infer<typeof nodeSchema>;

export const bandSchema = z.strictObject({
  name: text,
  from: points,
  /** Absent for the best band. */
  below: z.optional(points),
});
export type BandData = z.infer<typeof bandSchema>;

/** The file format of a criteria set. Numbers are in points. */
export const criteriaSetSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  title: text,
  decision: z.strictObject({ number: text, date: z.iso.date(), issuer: text }),
  total: points,
  tieRule: z.enum(TIE_RULES),
  bands: z.array(bandSchema).check(z.minLength(1)),
  nodes: z.array(nodeSchema).check(z.minLength(1)),
});
export type CriteriaSetData = z.infer<typeof criteriaSetSchema>;
