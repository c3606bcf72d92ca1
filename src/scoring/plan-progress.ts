import type { AppraisalPlan, PlanStage, StageDay } from "./appraisal-plan";
import { daysBetween } from "./iso-days";
import { type OrgUnit, mayBeSameKind, unitKey } from "./org-unit";

/** Tình trạng: how a stage stands on a day. Days are whole ones. */
export type StageState =
  | { readonly kind: "done" }
  /** So many days after its deadline. */
  | { readonly kind: "done-late"; readonly days: number }
  | { readonly kind: "overdue"; readonly days: number }
  | { readonly kind: "due-today" }
  | { readonly kind: "left"; readonly days: number }
  | { readonly kind: "no-deadline" }
  /** What is entered is no day. */
  | { readonly kind: "unclear"; readonly day: StageDay };

export interface StageProgress {
  readonly stage: PlanStage;
  readonly state: StageState;
}

export interface PlanProgress {
  /** All, in the plan's order. */
  readonly stages: readonly StageProgress[];
  readonly done: readonly StageProgress[];
  /** Not done, and their deadline is over. */
  readonly late: readonly StageProgress[];
  /** Of those that are not done and not late, the one with the nearest deadline. */
  readonly next: StageProgress | undefined;
  /** The expected units that have sent nothing yet. */
  readonly missing: readonly OrgUnit[];
  /** Those that have sent something and are not expected. */
  readonly unexpected: readonly OrgUnit[];
}

/**
 * What of a plan is done, late and next, and which units have sent nothing. `received` are the units
 * whose scorecards are there; `today` is ISO. Source: 001, II. Errors: none.
 */
export function planProgress(
  { stages, expectedUnits }: AppraisalPlan,
  received: readonly OrgUnit[],
  today: string,
): PlanProgress {
  const all = stages.map((stage) => ({ stage, state: stageState(stage, today) }));
  const [next] = all
    .filter(({ state }) => state.kind === "left" || state.kind === "due-today")
    // ISO dates sort as texts; of two stages due together the first in the plan comes first.
    .sort((a, b) => compareTexts(a.stage.due ?? "", b.stage.due ?? ""));
  return {
    stages: all,
    done: all.filter(({ state }) => isDone(state)),
    late: all.filter(({ state }) => state.kind === "overdue"),
    next,
    missing: unitsNotAmong(expectedUnits, received),
    unexpected: unitsNotAmong(received, expectedUnits),
  };
}

/** How a stage stands on a day, ISO; it is late from the day after its deadline on. Source: 001, II. Errors: none. */
export function stageState(
  { due, done, unclear }: Pick<PlanStage, "due" | "done" | "unclear">,
  today: string,
): StageState {
  // A completion that cannot be read counts before anything that is said of the deadline.
  if (unclear.includes("done")) return { kind: "unclear", day: "done" };
  if (unclear.includes("due")) return { kind: "unclear", day: "due" };
  if (done !== undefined) {
    const days = due === undefined ? 0 : daysBetween(due, done);
    return days > 0 ? { kind: "done-late", days } : { kind: "done" };
  }
  if (due === undefined) return { kind: "no-deadline" };
  const days = daysBetween(today, due);
  if (days === 0) return { kind: "due-today" };
  return days < 0 ? { kind: "overdue", days: -days } : { kind: "left", days };
}

export const isDone = ({ kind }: StageState): boolean => kind === "done" || kind === "done-late";

/**
 * The units that are not among others, whatever case and spacing either is written with, and whether or
 * not both name their kind. Source: 001, II.3.1. Errors: none.
 */
export function unitsNotAmong(units: readonly OrgUnit[], others: readonly OrgUnit[]): OrgUnit[] {
  const othersByKey = new Map<string, OrgUnit[]>();
  for (const other of others) {
    const key = unitKey(other);
    othersByKey.set(key, [...(othersByKey.get(key) ?? []), other]);
  }
  return units.filter(
    (unit) => !othersByKey.get(unitKey(unit))?.some((other) => mayBeSameKind(unit, other)),
  );
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
