import { type Result, ok } from "../result";
import type { LogEntry } from "../scoring/appraisal-log";
import { latestSettled } from "../scoring/appraisal-record";
import type { RankingOutcome } from "../scoring/ranking-outcome";
import { isSameScore } from "../scoring/same-score";
import { UNSCORED } from "../scoring/score";
import type { Grid } from "../sheet-model/grid";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook, RowsToFill, WorkOptions } from "../sheet-model/open-workbook";
import { contentAt } from "../templates/reading/score-table";
import { loggedScoreRows } from "../templates/sheets/logged-scores";
import { enteredScore } from "../templates/sheets/scorecard-cells";
import { SCORECARD_COLUMNS, ScorecardLayout } from "../templates/sheets/scorecard-layout";
import { STYLES, cell } from "../templates/sheets/styles";
import { LOG_TEXTS } from "../wording/vi/appraisal-texts";
import { type ChangesSeen, type Logging, scoreEntry, writeLogging } from "./appraisal-log";
import type { PreparedSurvey, SurveyEntry } from "./prepare-survey";
import { unitSheet } from "./read-units";
import { recalculateRanking } from "./recalculate-ranking";

/** What came of importing the survey's results. */
export interface SurveyOutcome {
  readonly written: readonly SurveyEntry[];
  /** Their cells were changed since they were read, or their sheets. */
  readonly left: readonly SurveyEntry[];
  /** Why not all were reached; undefined where they were. */
  readonly refusal: HostRefusal | undefined;
  /** Undefined where nothing was written. */
  readonly ranking: Result<RankingOutcome, HostRefusal> | undefined;
}

/** So many units are written together at the most; each of them wholly. */
const UNITS_A_GROUP = 20;
/** Somebody may be typing scores: what was changed meanwhile is read again and left. */
const TRIES = 3;

/**
 * Writes results that are new or changed into the appraised cells of the units' sheets, each logged once,
 * and puts the ranking in order. A cell that no longer holds what was read stays as it is. Stopped or
 * refused in the middle, what was written stays; the same results prepared again go on with the others.
 */
export async function importSurvey(
  workbook: OpenWorkbook,
  { set, fileName, entries }: PreparedSurvey,
  { now, signal, onProgress }: WorkOptions & { readonly now: Date },
): Promise<SurveyOutcome> {
  const reason = LOG_TEXTS.surveyImported(fileName);
  const seen: SurveySeen = { set, at: now, place: "survey", who: "", reason };
  const changes = entries.filter(({ state }) => state !== "equal");
  const sheetNames = [...new Set(changes.map(({ sheetName }) => sheetName))];
  const written: SurveyEntry[] = [];
  const left: SurveyEntry[] = [];
  let refusal: HostRefusal | undefined;
  for (let done = 0; done < sheetNames.length && refusal === undefined;) {
    if (signal?.aborted === true) {
      refusal = { kind: "cancelled" };
      break;
    }
    const group = sheetNames.slice(done, done + UNITS_A_GROUP);
    const ofGroup = changes.filter(({ sheetName }) => group.includes(sheetName));
    const outcome = await writeGroup(workbook, seen, group, ofGroup);
    if (outcome.ok) {
      written.push(...outcome.value.written);
      left.push(...outcome.value.left);
    } else refusal = outcome.error;
    done += group.length;
    onProgress?.(done / sheetNames.length);
  }
  const ranking = written.length === 0 ? undefined : await recalculateRanking(workbook);
  return { written, left, refusal, ranking };
}

interface SurveySeen extends ChangesSeen {
  readonly reason: string;
}

type GroupOutcome = Pick<SurveyOutcome, "written" | "left">;

async function writeGroup(
  workbook: OpenWorkbook,
  seen: SurveySeen,
  sheetNames: readonly string[],
  changes: readonly SurveyEntry[],
): Promise<Result<GroupOutcome, HostRefusal>> {
  for (let tries = 1; ; tries++) {
    const read = await workbook.read(sheetNames);
    if (!read.ok) return read;
    const { logging, ...outcome } = writing(seen, read.value, changes);
    const done = await writeLogging(workbook, logging);
    if (done.ok) return ok(outcome);
    if (done.error.kind !== "cell-changed" || tries === TRIES) return done;
  }
}

/** What writes changes into sheets as they were read now. */
function writing(
  seen: SurveySeen,
  grids: readonly Grid[],
  changes: readonly SurveyEntry[],
): GroupOutcome & { readonly logging: Logging } {
  const { set, reason } = seen;
  const layout = new ScorecardLayout(set);
  const written: SurveyEntry[] = [];
  const entries: LogEntry[] = [];
  const fills: RowsToFill[] = [];
  for (const grid of grids) {
    const unit = unitSheet(grid, set).find(({ isInForm }) => isInForm);
    if (unit === undefined) continue;
    const { scorecard, record, sheetName } = unit;
    const ofUnit = changes.filter((change) => {
      const now = scorecard.scoresByCode.get(change.leaf.code)?.appraised ?? UNSCORED;
      return change.sheetName === sheetName && isSameScore(now, change.before);
    });
    const of = { unit: scorecard.unit.name, after: latestSettled(record) };
    const logged = ofUnit.map(({ leaf, before, now }) => ({ leaf, from: before, to: now, reason }));
    written.push(...ofUnit);
    entries.push(...logged.map((change) => scoreEntry(change, of, seen)));
    fills.push(
      ...ofUnit.map((change) => appraisedCell(grid, layout, change)),
      ...loggedScoreRows(set, sheetName, logged),
    );
  }
  const left = changes.filter((change) => !written.includes(change));
  return { written, left, logging: { entries, fills } };
}

function appraisedCell(grid: Grid, layout: ScorecardLayout, change: SurveyEntry): RowsToFill {
  const firstRow = layout.rowOf(change.leaf);
  const firstColumn = SCORECARD_COLUMNS.appraised;
  return {
    sheetName: grid.sheetName,
    firstRow,
    firstColumn,
    rows: [{ cells: [cell(enteredScore(change.now), STYLES.scoreEntry)] }],
    expected: contentAt(grid, firstRow, firstColumn),
  };
}
