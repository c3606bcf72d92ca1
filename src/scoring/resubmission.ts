import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import { appliesTo } from "./contribution";
import { isSameScore } from "./same-score";
import type { Score } from "./score";
import type { LeafScores, Scorecard } from "./scorecard";

/** A leaf whose self-score a unit sent anew, and differently. */
export interface ScoreChange {
  readonly leaf: CriteriaNode;
  readonly before: Score;
  readonly now: Score;
}

/** What would become another in a unit's scorecard if what it sent anew were taken in. */
export interface ScorecardChanges {
  readonly selfScores: readonly ScoreChange[];
  /** Where nobody had appraised yet and the file does. */
  readonly appraisedScores: readonly ScoreChange[];
  /** The codes of criteria whose evidence, explanations or remarks differ. */
  readonly evidence: readonly string[];
  /** Those of shares of which a figure differs. */
  readonly figures: readonly string[];
  readonly explanations: readonly string[];
  readonly remarks: readonly string[];
  /** Leaves that the file appraises otherwise than the workbook, whose score stays. */
  readonly keptAppraisals: readonly ScoreChange[];
}

/**
 * A unit's scorecard with what it sent anew. Self-scores, the figures of shares and evidence are the unit's:
 * they are as in the file. Appraised scores and remarks that were entered stay, whatever the file says of them, and so does
 * an explanation that the file lacks.
 * Source: 001, II (a unit sends supplements while its appraisal goes on).
 */
export function withResubmission(current: Scorecard, sent: Scorecard, set: CriteriaSet): Scorecard {
  const scores = set.leaves.flatMap((leaf): [string, LeafScores][] => {
    const { code } = leaf;
    const [before, now] = [current.scoresByCode.get(code), sent.scoresByCode.get(code)];
    if (before === undefined || now === undefined) return [];
    // The file may not say of which kind the unit is.
    if (!appliesTo(leaf, current.unit.kind)) return [];
    const appraised = before.appraised.kind === "unscored" ? now.appraised : before.appraised;
    return [[code, { self: now.self, appraised }]];
  });
  return {
    ...current,
    scoresByCode: new Map([...current.scoresByCode, ...scores]),
    evidenceByCode: sent.evidenceByCode,
    figuresByCode: sent.figuresByCode,
    remarksByCode: new Map([...sent.remarksByCode, ...current.remarksByCode]),
    explanationsByCode: new Map([...current.explanationsByCode, ...sent.explanationsByCode]),
  };
}

/** What `withResubmission` changes. */
export function resubmissionChanges(
  current: Scorecard,
  sent: Scorecard,
  set: CriteriaSet,
): ScorecardChanges {
  const after = withResubmission(current, sent, set);
  const scoreChanges = (other: Scorecard, column: keyof LeafScores) =>
    set.leaves.flatMap((leaf): ScoreChange[] => {
      const before = current.scoresByCode.get(leaf.code)?.[column];
      const now = other.scoresByCode.get(leaf.code)?.[column];
      if (before === undefined || now === undefined || isSameScore(before, now)) return [];
      return [{ leaf, before, now }];
    });
  const textChanges = (texts: (scorecard: Scorecard) => ReadonlyMap<string, string>) =>
    set.nodes.flatMap(({ code }) => {
      const [before = "", now = ""] = [texts(current).get(code), texts(after).get(code)];
      return before.trim() === now.trim() ? [] : [code];
    });
  return {
    selfScores: scoreChanges(after, "self"),
    appraisedScores: scoreChanges(after, "appraised"),
    figures: figureChanges(current, after, set),
    evidence: textChanges(({ evidenceByCode }) => evidenceByCode),
    explanations: textChanges(({ explanationsByCode }) => explanationsByCode),
    remarks: textChanges(({ remarksByCode }) => remarksByCode),
    keptAppraisals: scoreChanges(sent, "appraised").filter(
      ({ before, now }) => before.kind !== "unscored" && now.kind !== "unscored",
    ),
  };
}

function figureChanges(before: Scorecard, after: Scorecard, { leaves }: CriteriaSet): string[] {
  return leaves.flatMap(({ code }) => {
    const [was, is] = [before.figuresByCode.get(code), after.figuresByCode.get(code)];
    return was?.part === is?.part && was?.whole === is?.whole ? [] : [code];
  });
}

/** Whether taking the file in would leave the scorecard as it is. */
export const isUnchanged = (changes: ScorecardChanges): boolean =>
  changes.selfScores.length === 0 &&
  changes.appraisedScores.length === 0 &&
  changes.evidence.length === 0 &&
  changes.figures.length === 0 &&
  changes.explanations.length === 0 &&
  changes.remarks.length === 0;
