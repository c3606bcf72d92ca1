import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, err, ok } from "../result";
import { type SettledRound, SETTLED_ROUNDS, latestSettled } from "../scoring/appraisal-record";
import type { Scorecard } from "../scoring/scorecard";
import { grandTotal } from "../scoring/totals";
import type { HostRefusal } from "../sheet-model/host-refusal";
import { localDay } from "../sheet-model/local-time";
import type { OpenWorkbook, WorkOptions } from "../sheet-model/open-workbook";
import { roundScoresOf, settledRoundRows } from "../templates/sheets/settled-round";
import { type Logging, writeLogging } from "./appraisal-log";
import { type UnitSheet, outOfFormNames } from "./read-units";
import { takeStock } from "./take-stock";

/** How far the rounds of a compiled workbook have come. */
interface RoundStates {
  readonly units: number;
  /** Of those, how many have a round's scores settled, and when the last of them was; ISO. */
  readonly settled: Readonly<
    Record<SettledRound, { readonly units: number; readonly on: string | undefined }>
  >;
}

/** What came of settling a round. */
export type SettlingOutcome =
  | { readonly kind: "no-units" }
  | { readonly kind: "out-of-form"; readonly sheetNames: readonly string[] }
  /** The round before is not settled for all units. */
  | { readonly kind: "too-early"; readonly missing: SettledRound; readonly units: number }
  /** The round after is settled already: this one can no longer be. */
  | { readonly kind: "too-late"; readonly later: SettledRound }
  /** Every unit's scores are settled already. */
  | { readonly kind: "settled-before"; readonly on: string }
  | {
      readonly kind: "settled";
      /** How many units' scores were settled now. */
      readonly units: number;
      /** Units that had leaves without a valid score, and how many. */
      readonly unscored: readonly { readonly unit: string; readonly leaves: number }[];
    };

export interface SettlingRequest {
  readonly round: SettledRound;
  readonly now: Date;
  /** Settles the scores anew where they were settled before. */
  readonly again: boolean;
}

/** So many units are written together at the most; each of them wholly. */
const UNITS_A_GROUP = 20;

/**
 * Chốt vòng: writes the appraised scores as they are now beside the form of each unit that has none for
 * the round yet, and says so in the log. What was entered and not logged before is logged first. Stopped
 * or refused in the middle, those that were settled stay; done again it goes on with the others.
 * Source: 001, II.3.4 and II.3.6. Errors: why the spreadsheet program refused.
 */
export async function settleRound(
  workbook: OpenWorkbook,
  { round, now, again }: SettlingRequest,
  { signal, onProgress }: WorkOptions = {},
): Promise<Result<SettlingOutcome, HostRefusal>> {
  const stock = await takeStock(workbook, { now });
  if (!stock.ok) return stock;
  const { set, units } = stock.value;
  if (set === undefined || units.length === 0) return ok({ kind: "no-units" });
  const outOfForm = outOfFormNames(units);
  if (outOfForm.length > 0) return ok({ kind: "out-of-form", sheetNames: outOfForm });
  const obstacle = obstacleTo(round, units);
  if (obstacle !== undefined) return ok(obstacle);

  const toSettle = again ? units : units.filter(({ record }) => record.rounds[round] === undefined);
  if (toSettle.length === 0) {
    return ok({ kind: "settled-before", on: statesOf(units).settled[round].on ?? "" });
  }
  for (let done = 0; done < toSettle.length; done += UNITS_A_GROUP) {
    if (signal?.aborted === true) return err({ kind: "cancelled" });
    const group = toSettle.slice(done, done + UNITS_A_GROUP);
    const written = await writeLogging(workbook, settling(set, group, round, now));
    if (!written.ok) return written;
    onProgress?.((done + group.length) / toSettle.length);
  }
  const unscored = toSettle.flatMap(({ scorecard }) => {
    const leaves = leavesWithoutScore(scorecard, set);
    return leaves === 0 ? [] : [{ unit: scorecard.unit.name, leaves }];
  });
  return ok({ kind: "settled", units: toSettle.length, unscored });
}

/** What settles a few units' scores, and says so in the log. */
function settling(
  set: CriteriaSet,
  group: readonly UnitSheet[],
  round: SettledRound,
  now: Date,
): Logging {
  const settledOn = localDay(now);
  const unscored = group.reduce((sum, unit) => sum + leavesWithoutScore(unit.scorecard, set), 0);
  const event = { kind: "settled", round, units: group.length, unscored } as const;
  const [first] = group;
  const after = first && latestSettled(first.record);
  return {
    entries: [{ event, at: now, after, place: "unit-sheet", who: "" }],
    fills: group.flatMap(({ sheetName, scorecard }) =>
      settledRoundRows(set, sheetName, round, roundScoresOf(scorecard, settledOn)),
    ),
  };
}

const leavesWithoutScore = (scorecard: Scorecard, set: CriteriaSet): number => {
  const { scoredLeaves, allLeaves } = grandTotal(scorecard, set, "appraised");
  return allLeaves - scoredLeaves;
};

/** How far the rounds of these units have come. */
export function statesOf(units: readonly Pick<UnitSheet, "record">[]): RoundStates {
  const stateOf = (round: SettledRound) => {
    const days = units.flatMap(({ record }) => record.rounds[round]?.settledOn ?? []).sort();
    return { units: days.length, on: days.at(-1) };
  };
  return {
    units: units.length,
    settled: { preliminary: stateOf("preliminary"), council: stateOf("council") },
  };
}

function obstacleTo(round: SettledRound, units: readonly UnitSheet[]): SettlingOutcome | undefined {
  const { settled } = statesOf(units);
  const place = SETTLED_ROUNDS.indexOf(round);
  const missing = SETTLED_ROUNDS.slice(0, place).find((each) => settled[each].units < units.length);
  if (missing !== undefined) {
    return { kind: "too-early", missing, units: units.length - settled[missing].units };
  }
  const later = SETTLED_ROUNDS.slice(place + 1).find((each) => settled[each].units > 0);
  return later && { kind: "too-late", later };
}
