import { parentCode } from "../../criteria/criterion-code";
import { pointsToNumber } from "../../criteria/points";
import type { NodeEntry } from "./node-entry";

/**
 * Rows as a set's data has them: a leaf is what its own row says of it, else the nearest row above it that
 * says something.
 */
export function nodeData(entries: readonly NodeEntry[]): readonly Record<string, unknown>[] {
  const parents = new Set(entries.map(({ code }) => code && parentCode(code)));
  return entries.map((entry) => {
    const { code, label, name, max, step, levels, part, whole, guide, lead } = entry;
    const isParent = code !== undefined && parents.has(code);
    return {
      code,
      max,
      name,
      ...(label !== undefined && { label }),
      ...(!isParent && inherited(entry, entries)),
      ...(step !== undefined && { step }),
      ...(levels.length > 0 && {
        levels: levels.map((level) => ({ ...level, points: pointsToNumber(level.points) })),
      }),
      ...(part !== "" && whole !== "" && { ratio: { part, whole } }),
      ...(guide !== "" && { guide }),
      ...(lead !== "" && { lead }),
    };
  });
}

function inherited(entry: NodeEntry, entries: readonly NodeEntry[]): Record<string, unknown> {
  const kind = sayer(entry, entries, "kind")?.kind;
  const applicability = sayer(entry, entries, "applicability")?.applicability;
  return {
    ...(kind !== undefined && kind !== "ordinary" && { kind }),
    ...(applicability?.optional === true && { optional: true }),
    ...(applicability?.appliesTo !== undefined && { appliesTo: applicability.appliesTo }),
  };
}

/** The row that says what a leaf's kind or applicability is: its own, or one above it. */
export function sayer(
  entry: NodeEntry,
  entries: readonly NodeEntry[],
  what: "kind" | "applicability",
): NodeEntry | undefined {
  if (entry[what] !== undefined) return entry;
  for (let code = parent(entry.code); code !== undefined; code = parent(code)) {
    const above = entries.find((one) => one.code === code);
    if (above?.[what] !== undefined) return above;
  }
  return undefined;
}

const parent = (code: string | undefined): string | undefined => code && parentCode(code);
