import { type PlannedNode, nodeOf } from "../district/criteria";
import type { Content } from "./draft";
import type { CodeStyle } from "./form-spec";

/** What an office writes into the code and name cells of a criterion; `index` is its place in the decision. */
export function codeCell(
  style: CodeStyle,
  node: PlannedNode,
  index: number,
): { code: Content; name: string } {
  const { code, label, name, level } = node;
  switch (style) {
    case "label":
      return { code: label, name };
    case "arabic":
      return { code: level === 1 ? Number(code) : code, name };
    case "pointed":
      return { code: `${label}.`, name };
    case "roman path":
      return { code: romanPath(code), name };
    case "numbers":
      return { code: level < 3 ? Number(code) : code, name };
    case "dates":
      return { code: level === 1 ? label : { date: dateOfCode(code) }, name };
    case "running":
      return { code: index + 1, name };
    case "in name":
      return { code: null, name: level === 1 ? `${label}. ${name}` : `${code}. ${name}` };
    case "none":
      return { code: null, name };
  }
}

/** "1.1.2" → "I.1.2". */
function romanPath(code: string): string {
  const [section = "", ...rest] = code.split(".");
  return [nodeOf(section).label, ...rest].join(".");
}

/**
 * What a Vietnamese Excel makes of a code typed into an unformatted cell: "3.2.10" is 3 February
 * 2010, "1.1" is 1 January of the year in which it is typed.
 */
function dateOfCode(code: string) {
  const [day = 1, month = 1, year] = code.split(".").map(Number);
  return { year: year === undefined ? 2025 : 2000 + year, month, day };
}
