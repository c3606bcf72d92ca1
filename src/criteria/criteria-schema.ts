import { z } from "zod";
import { CODE_PATTERN } from "./criterion-code";
import { TIE_RULES } from "./criteria-set";
import { pointsFromNumber } from "./points";

// Faster checks are compiled by `new Function`, which the pane's content security policy forbids.
z.config({ jitless: true });

const text = z.string().trim().min(1);

/** A number of points with at most two decimals, turned into whole hundredths. */
const points = z
  .number()
  .nonnegative()
  .transform((number, context) => {
    const inHundredths = pointsFromNumber(number);
    if (inHundredths === undefined) {
      context.addIssue({ code: "custom", message: "at most two decimals", input: number });
      return z.NEVER;
    }
    return inHundredths;
  });

export const nodeSchema = z.strictObject({
  code: z.string().regex(CODE_PATTERN),
  label: text.optional(),
  max: points.refine((max) => max > 0),
  name: text,
});
export type NodeData = z.infer<typeof nodeSchema>;

export const bandSchema = z.strictObject({
  name: text,
  from: points,
  /** Absent for the best band. */
  below: points.optional(),
});
export type BandData = z.infer<typeof bandSchema>;

/** The file format of a criteria set. Numbers are in points. */
export const criteriaSetSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: text,
  decision: z.strictObject({ number: text, date: z.iso.date(), issuer: text }),
  total: points,
  tieRule: z.enum(TIE_RULES),
  bands: z.array(bandSchema).min(1),
  nodes: z.array(nodeSchema).min(1),
});
export type CriteriaSetData = z.infer<typeof criteriaSetSchema>;
