import type { OrgUnit } from "./org-unit";

/**
 * The stages between the criteria set and the decision that publishes the results, and how many days
 * after the first deadline each is due. Source: 001, II.1 to II.3.7: 28/11, 28/11, 15/12, 20/12, 25/12,
 * 31/12/2022, 06/01, 10/01 and 15/01/2023; the district's own self-assessment (II.4) is no part of it.
 */
export const PLAN_STAGES = [
  { number: "1", days: 0 },
  { number: "2", days: 0 },
  { number: "3.1", days: 17 },
  { number: "3.2", days: 22 },
  { number: "3.3", days: 27 },
  { number: "3.4", days: 33 },
  { number: "3.5", days: 39 },
  { number: "3.6", days: 43 },
  { number: "3.7", days: 48 },
] as const;
export type PlanStageNumber = (typeof PLAN_STAGES)[number]["number"];

/** The days that are entered for a stage: thời hạn, ngày hoàn thành. */
export const STAGE_DAYS = ["due", "done"] as const;
export type StageDay = (typeof STAGE_DAYS)[number];

/** Nhiệm vụ: one stage of the plan. Source: 001, II. */
export interface PlanStage {
  /** As it is written, "3.4"; "" where it has none. */
  readonly number: string;
  readonly task: string;
  /** ISO; the last day on which it is in time. Undefined where none is set. */
  readonly due: string | undefined;
  /** Cơ quan chủ trì. */
  readonly lead: string;
  /** Cơ quan phối hợp. */
  readonly cooperating: string;
  /** ISO; undefined while it is not done. */
  readonly done: string | undefined;
  /** Where something stands that is no day. */
  readonly unclear: readonly StageDay[];
}

/** Kế hoạch: the stages with their deadlines, and the units that have to send their scorecards. Source: 001, II. */
export interface AppraisalPlan {
  /** ISO; from which the deadlines were counted. */
  readonly start: string | undefined;
  /** In the order in which they stand there. */
  readonly stages: readonly PlanStage[];
  readonly expectedUnits: readonly OrgUnit[];
}
