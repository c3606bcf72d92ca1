import type { CriteriaNode, CriteriaSet, Level, ScoreLevel } from "../../criteria/criteria-set";
import { isLeaf } from "../../criteria/criteria-set";
import { pointsToNumber } from "../../criteria/points";
import type { SetColumn } from "../../criteria/set-mistake";
import { formatPoints } from "../../scoring/format-points";
import { LEAF_KIND_TERMS, applicabilityText } from "../../wording/vi/set-terms";
import { romanNumber } from "../reading/written-code";

/** What one row of the sheet of criteria shows; an empty cell where nothing is given. */
export type FormCells = Readonly<Partial<Record<SetColumn, string | number>>>;

export interface FormRow {
  /** By which the row looks. */
  readonly level: Level;
  readonly cells: FormCells;
}

/** The rows of a set that is right. Only what differs from the ordinary is said. */
export function formRows({ nodes, sections }: CriteriaSet): readonly FormRow[] {
  // A list that mixes "I" and "2" would be read as one that counts anew in each section.
  const isRomanList = sections.every(({ code, label }) => label === romanNumber(Number(code)));
  return nodes.map((node) => ({ level: node.level, cells: nodeCells(node, isRomanList) }));
}

function nodeCells(node: CriteriaNode, isRomanList: boolean): FormCells {
  const { code, label, name, maxScore, guide, lead } = node;
  const shown = isRomanList && node.level === "section" ? label : code;
  return {
    code: shown,
    name,
    max: pointsToNumber(maxScore),
    ...(isLeaf(node) && leafCells(node)),
    ...(guide !== "" && { guide }),
    ...(lead !== "" && { lead }),
    ...(label !== shown && { label }),
  };
}

function leafCells(leaf: CriteriaNode): FormCells {
  const { kind, notApplicable, levels, step, ratio } = leaf;
  return {
    ...(kind !== "ordinary" && { kind: LEAF_KIND_TERMS[kind] }),
    ...(notApplicable !== undefined && { applicability: applicabilityText(leaf) }),
    ...(levels.length > 0 && { levels: levelLines(levels) }),
    ...(step !== undefined && { step: pointsToNumber(step) }),
    ...(ratio !== undefined && { part: ratio.part, whole: ratio.whole }),
  };
}

/** A line each: "Ban hành đúng hạn: 2". */
export const levelLines = (levels: readonly ScoreLevel[]): string =>
  levels.map(({ name, points }) => `${name}: ${formatPoints(points)}`).join("\n");
