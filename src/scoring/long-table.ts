import {
  type CriteriaNode,
  type CriteriaSet,
  type Level,
  sectionOf,
} from "../criteria/criteria-set";
import type { Points } from "../criteria/points";
import { type AppraisalRecord, type SettledRound, latestSettled } from "./appraisal-record";
import { leafDifference } from "./comparison";
import { attainable, contribution, isScoredIn } from "./contribution";
import type { OrgUnitKind } from "../criteria/org-unit-kind";
import type { Scorecard } from "./scorecard";

/** What one unit has of one leaf in one year. Points are hundredths of a point. */
export interface LongRow {
  readonly unit: string;
  /** Null where the unit's name does not say. */
  readonly kind: OrgUnitKind | null;
  /** The criteria set's id. */
  readonly criteriaSet: string;
  /** Null where neither the sheet nor the file's name says. */
  readonly year: number | null;
  /** The code of the section in which the leaf stands. */
  readonly section: string;
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  /** What the unit could have: nothing of a leaf that is left out for it, nor of bonus and penalty. */
  readonly max: Points;
  /** What the leaf brings to the totals, below 0 for a penalty; null for a score that is not valid, or not there yet. */
  readonly self: Points | null;
  readonly appraised: Points | null;
  /** Chênh lệch: appraised − self; null unless both are there. */
  readonly difference: Points | null;
  readonly evidenceCount: number;
  /** The latest round that is settled for the unit; null before the first. */
  readonly round: SettledRound | null;
}

/**
 * The long table of one unit: a row a leaf, in the decision's order. Sections and criteria have no row:
 * whoever sums a column of this table counts each point once.
 */
export function longRows(
  { unit, year, scoresByCode, evidenceByCode }: Scorecard,
  record: Pick<AppraisalRecord, "rounds">,
  set: CriteriaSet,
): LongRow[] {
  const ofUnit = {
    unit: unit.name,
    kind: unit.kind ?? null,
    criteriaSet: set.id,
    year: year ?? null,
  };
  const round = latestSettled(record) ?? null;
  return set.leaves.map((leaf) => {
    const scores = scoresByCode.get(leaf.code);
    return {
      ...ofUnit,
      ...ofLeaf(leaf),
      max: attainable(leaf, scores, "appraised"),
      self: isScoredIn(leaf, "self") ? (contribution(leaf, scores, "self") ?? null) : null,
      appraised: contribution(leaf, scores, "appraised") ?? null,
      difference: leafDifference(leaf, scores) ?? null,
      evidenceCount: evidenceCount(evidenceByCode.get(leaf.code) ?? ""),
      round,
    };
  });
}

/**
 * How many documents a leaf's evidence cites: its lines that hold more than spaces. What is cited for the
 * criterion or section above it is not counted.
 * Source: 4203/QĐ-UBND, Điều 6.1b; the lists beside a form put one document on a line.
 */
export const evidenceCount = (evidence: string): number =>
  evidence.split("\n").filter(holdsMoreThanSpaces).length;

/** A spreadsheet's CLEAN and TRIM take all else for nothing, and its formula must count the same. */
const holdsMoreThanSpaces = (line: string): boolean =>
  Array.from(line).some((letter) => letter > " ");

const ofLeaf = (leaf: CriteriaNode) => ({
  section: sectionOf(leaf).code,
  code: leaf.code,
  name: leaf.name,
  level: leaf.level,
});
