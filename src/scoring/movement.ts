import { type Points, subtractPoints } from "../criteria/points";
import { mayBeSameKind, unitKey } from "./org-unit";
import { type Standing, compareStandings } from "./standings";

/** How a unit that is ranked in both years has moved. */
export interface Movement {
  readonly now: Standing;
  readonly before: Standing;
  /** Places won since the year before within the ranking group; negative where they were lost. */
  readonly places: number;
  /** Index − that of the year before, in hundredths of the set's index unit. */
  readonly points: Points;
}

/** The units of a year held against those of the year before. */
export interface YearComparison {
  /** The most moved first: by places, then by points, up or down alike; then as the units are listed. */
  readonly movements: readonly Movement[];
  /** The standing of the year before of each unit that was there then, ranked or not. */
  readonly before: ReadonlyMap<Standing, Standing>;
  /** In the order in which the units are listed. */
  readonly added: readonly Standing[];
  readonly gone: readonly Standing[];
}

/**
 * Finds each unit's standing of the year before by its name (`unitKey`) and kind. Where the names alone do
 * not tell which of several units it is, none is taken for it; units of two kinds are never one, so that
 * both ranks are of one ranking group.
 * Source: 4203/QĐ-UBND, Điều 8 (only a complete appraisal is ranked) and Điều 3.2c (a ranking each year).
 * Units: hundredths of the set's index unit. Both years must be scored by one criteria set.
 */
export function compareYears(
  now: readonly Standing[],
  before: readonly Standing[],
): YearComparison {
  const [nowByKey, beforeByKey] = [groupedByKey(now), groupedByKey(before)];
  const pairs = new Map<Standing, Standing>();
  for (const unit of now) {
    const namesake = onlyNamesake(unit, beforeByKey);
    // It has to be the only one seen from there too, or two units would share one past.
    if (namesake !== undefined && onlyNamesake(namesake, nowByKey) === unit) {
      pairs.set(unit, namesake);
    }
  }
  const found = new Set(pairs.values());
  return {
    movements: [...pairs].flatMap(([unit, then]) => movementOf(unit, then)).sort(compareMovements),
    before: pairs,
    added: now.filter((unit) => !pairs.has(unit)).sort(compareStandings),
    gone: before.filter((unit) => !found.has(unit)).sort(compareStandings),
  };
}

type StandingsByKey = ReadonlyMap<string, readonly Standing[]>;

function groupedByKey(standings: readonly Standing[]): StandingsByKey {
  const groups = new Map<string, Standing[]>();
  for (const standing of standings) {
    const key = unitKey(standing.scorecard.unit);
    groups.set(key, [...(groups.get(key) ?? []), standing]);
  }
  return groups;
}

/** Of the units that may be the same, the one of the same kind where there are several. */
function onlyNamesake({ scorecard }: Standing, others: StandingsByKey): Standing | undefined {
  const { unit } = scorecard;
  const namesakes = (others.get(unitKey(unit)) ?? []).filter((other) =>
    mayBeSameKind(other.scorecard.unit, unit),
  );
  const sameKind = namesakes.filter((other) => other.scorecard.unit.kind === unit.kind);
  const [only, ...more] = sameKind.length > 0 ? sameKind : namesakes;
  return more.length === 0 ? only : undefined;
}

function movementOf(now: Standing, before: Standing): Movement[] {
  if (now.rank === null || before.rank === null) return [];
  if (now.index === null || before.index === null) return [];
  const points = subtractPoints(now.index, before.index);
  return [{ now, before, places: before.rank - now.rank, points }];
}

const compareMovements = (a: Movement, b: Movement): number =>
  compareSizes(a, b) || compareStandings(a.now, b.now);

const compareSizes = (a: Movement, b: Movement): number =>
  Math.abs(b.places) - Math.abs(a.places) || Math.abs(b.points) - Math.abs(a.points);

/** The first `count` that have moved at all, and those that have moved as far as the last of them. */
export function mostMoved({ movements }: YearComparison, count: number): Movement[] {
  const moved = movements.filter(({ places, points }) => places !== 0 || points !== 0);
  const last = moved[count - 1];
  return last === undefined ? moved : moved.filter((each) => compareSizes(each, last) <= 0);
}
