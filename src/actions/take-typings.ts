import type { CriteriaSet } from "../criteria/criteria-set";
import type { AppraisalChange, LeftReason, LogEntry } from "../scoring/appraisal-log";
import { latestSettled } from "../scoring/appraisal-record";
import { appliesTo, leafForKind } from "../scoring/contribution";
import { isSameScore } from "../scoring/same-score";
import { NOT_APPLICABLE, UNSCORED } from "../scoring/score";
import type { RowToFill, RowsToFill } from "../sheet-model/open-workbook";
import type { CriterionTyping } from "../templates/read-back/read-criterion-entries";
import { CRITERION_COLUMNS } from "../templates/sheets/criterion-layout";
import { criterionRow } from "../templates/sheets/criterion-rows";
import { loggedScoreRows } from "../templates/sheets/logged-scores";
import { enteredScore, entryStyle } from "../templates/sheets/scorecard-cells";
import { SCORECARD_COLUMNS, ScorecardLayout } from "../templates/sheets/scorecard-layout";
import { STYLES, cell } from "../templates/sheets/styles";
import { APPRAISAL_SHEET_NAME } from "../wording/vi/compiling-sheet-names";
import { type ChangesSeen, type Logging, scoreEntry } from "./appraisal-log";
import type { UnitSheet } from "./read-units";

export interface LeftTyping {
  readonly typing: CriterionTyping;
  readonly reason: LeftReason;
}

export interface TakenTypings {
  readonly logging: Logging;
  /** The units as they are then. */
  readonly units: readonly UnitSheet[];
  readonly taken: number;
  readonly left: readonly LeftTyping[];
}

export interface TakingOptions extends ChangesSeen {
  /** It was typed just now, so it is the latest whatever the unit's sheet says. */
  readonly isLatest: boolean;
}

/**
 * What writes typed scores and remarks into the units' sheets, each logged once, and puts the formulas
 * they were typed over back. What cannot be taken stays where it was typed.
 */
export function takeTypings(
  typings: readonly CriterionTyping[],
  units: readonly UnitSheet[],
  options: TakingOptions,
): TakenTypings {
  const { set } = options;
  const layout = new ScorecardLayout(set);
  const unitsByName = new Map(units.map((unit) => [unit.sheetName, unit]));
  const entries: LogEntry[] = [];
  const fills: RowsToFill[] = [];
  const left: LeftTyping[] = [];
  for (const typed of typings) {
    const unit = unitsByName.get(typed.sheetName);
    const typing = withdrawn(typed, unit);
    const reason = reasonToLeave(typing, unit, options.isLatest);
    if (unit === undefined || reason !== undefined) {
      left.push({ typing, reason: reason ?? "no-sheet" });
      continue;
    }
    const now = withTyping(unit, typing);
    unitsByName.set(unit.sheetName, now);
    entries.push(...entriesOf(unit, typing, options));
    fills.push(...unitRows(set, typing, now, layout), ...restoredCells(typing, now, layout));
  }
  return {
    logging: { entries, fills },
    units: units.map((unit) => unitsByName.get(unit.sheetName) ?? unit),
    taken: typings.length - left.length,
    left,
  };
}

/** What is deleted for a leaf that is not for the unit leaves what its sheet says: that it does not apply. */
const withdrawn = (typing: CriterionTyping, unit: UnitSheet | undefined): CriterionTyping =>
  typing.score?.kind === "unscored" && !isFor(typing, unit)
    ? { ...typing, score: NOT_APPLICABLE }
    : typing;

const isFor = ({ leaf }: CriterionTyping, unit: UnitSheet | undefined): boolean =>
  appliesTo(leaf, unit?.scorecard.unit.kind);

/** Whether it says of a criterion for the unit's kind that it does not apply. */
const isNoAnswer = ({ leaf, score }: CriterionTyping, { scorecard }: UnitSheet): boolean =>
  score?.kind === "not-applicable" &&
  leafForKind(leaf, scorecard.unit.kind).notApplicable === undefined;

function reasonToLeave(
  typing: CriterionTyping,
  unit: UnitSheet | undefined,
  isLatest: boolean,
): LeftReason | undefined {
  const { leaf, score } = typing;
  if (unit?.isInForm !== true) return "no-sheet";
  if (score !== undefined && score.kind !== "not-applicable" && !isFor(typing, unit)) {
    return "not-applicable";
  }
  if (score?.kind === "invalid" || isNoAnswer(typing, unit)) return "invalid";
  if (isLatest || score === undefined) return undefined;
  const { now, logged } = scoresOf(unit, leaf.code);
  const isChangedThere = !isSameScore(now, logged);
  return isChangedThere && !isSameScore(now, score) ? "changed-in-both" : undefined;
}

/** What the unit's sheet has now, and what the log knows of; the same where nothing is logged yet. */
function scoresOf({ scorecard, record }: UnitSheet, code: string) {
  const now = scorecard.scoresByCode.get(code)?.appraised ?? UNSCORED;
  const logged =
    record.loggedByCode === undefined ? now : (record.loggedByCode.get(code) ?? UNSCORED);
  return { now, logged };
}

function withTyping(unit: UnitSheet, { leaf, score, remark }: CriterionTyping): UnitSheet {
  const { scorecard, record } = unit;
  const { code } = leaf;
  const scores = scorecard.scoresByCode.get(code) ?? { self: UNSCORED, appraised: UNSCORED };
  const { loggedByCode } = record;
  return {
    ...unit,
    scorecard: {
      ...scorecard,
      ...(score && {
        scoresByCode: new Map([...scorecard.scoresByCode, [code, { ...scores, appraised: score }]]),
      }),
      ...(remark !== undefined && {
        remarksByCode: new Map([...scorecard.remarksByCode, [code, remark]]),
      }),
    },
    record: {
      ...record,
      ...(score && loggedByCode && { loggedByCode: new Map([...loggedByCode, [code, score]]) }),
    },
  };
}

function entriesOf(
  unit: UnitSheet,
  { leaf, score, remark }: CriterionTyping,
  { at, place, who }: TakingOptions,
): LogEntry[] {
  const { scorecard, record } = unit;
  const of = { unit: scorecard.unit.name, after: latestSettled(record) };
  const reason = (remark ?? scorecard.remarksByCode.get(leaf.code) ?? "").trim();
  const { logged } = scoresOf(unit, leaf.code);
  if (score !== undefined && !isSameScore(score, logged)) {
    const change: AppraisalChange = { leaf, from: logged, to: score, reason };
    return [scoreEntry(change, of, { at, place, who })];
  }
  if (remark === undefined) return [];
  return [
    { event: { kind: "reason", unit: of.unit, leaf, reason }, after: of.after, at, place, who },
  ];
}

/** What is written into the unit's own sheet. */
function unitRows(
  set: CriteriaSet,
  { leaf, sheetName, score, remark }: CriterionTyping,
  { scorecard }: UnitSheet,
  layout: ScorecardLayout,
): RowsToFill[] {
  const style = entryStyle({ leaf, applies: appliesTo(leaf, scorecard.unit.kind) }, "appraised");
  const row = (firstColumn: number, cells: RowToFill["cells"]): RowsToFill => ({
    sheetName,
    firstRow: layout.rowOf(leaf),
    firstColumn,
    rows: [{ cells }],
  });
  return [
    ...(score === undefined
      ? []
      : [
          row(SCORECARD_COLUMNS.appraised, [cell(enteredScore(score), style)]),
          ...loggedScoreRows(set, sheetName, [{ leaf, to: score }]),
        ]),
    ...(remark === undefined
      ? []
      : [
          {
            ...row(SCORECARD_COLUMNS.remark, [cell(remark, STYLES.evidenceEntry)]),
            fits: true as const,
          },
        ]),
  ];
}

/** The formulas that were typed over, where still stands what was read: somebody may be typing on. */
function restoredCells(
  { row, leaf, sheetName, score, remark, cells: read }: CriterionTyping,
  { scorecard }: UnitSheet,
  layout: ScorecardLayout,
): RowsToFill[] {
  const { cells } = criterionRow({ leaf, sheetName, scorecard }, layout, row);
  const typed = [
    ...(score === undefined ? [] : (["appraised"] as const)),
    ...(remark === undefined ? [] : (["remark"] as const)),
  ];
  return typed.map((column) => ({
    sheetName: APPRAISAL_SHEET_NAME,
    firstRow: row,
    firstColumn: CRITERION_COLUMNS[column],
    rows: [{ cells: [cells[CRITERION_COLUMNS[column]]] }],
    expected: read[column],
  }));
}
