import { type Result, err, ok } from "../result";
import type { AppraisalPlan } from "../scoring/appraisal-plan";
import type { OrgUnit } from "../scoring/org-unit";
import type { Grid } from "../sheet-model/grid";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { InsertOptions, OpenWorkbook, WorkbookOutline } from "../sheet-model/open-workbook";
import { readPlanSheet } from "../templates/reading/read-plan";
import { readStatedUnit, unitFromName } from "../templates/reading/read-unit";
import { SUMMARY_SHEET_NAME } from "../templates/sheets/compiled-sheet-names";
import { planSheet } from "../templates/sheets/plan-sheet";
import { summaryNames } from "../templates/sheets/summary-names";
import { FIRST_SUMMARY_ROW } from "../templates/sheets/summary-layout";
import { PLAN_SHEET_NAME } from "../wording/vi/compiling-sheet-names";

/** The plan of the open workbook, and the units whose scorecards are there. */
export interface PlanReading {
  readonly plan: AppraisalPlan;
  /** As the summary lists them; none where there is no summary. */
  readonly received: readonly OrgUnit[];
}

/** Why a plan was not read: the sheet of its name holds none. */
export type PlanRefusal = HostRefusal | { readonly kind: "no-plan-table" };

/**
 * Reads the plan of the open workbook; undefined where it has none. Errors: why it could not be read; the
 * spreadsheet program may have refused.
 */
export async function readPlan(
  workbook: OpenWorkbook,
): Promise<Result<PlanReading | undefined, PlanRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const read = await readNamed(workbook, outline.value, [PLAN_SHEET_NAME, SUMMARY_SHEET_NAME]);
  if (!read.ok) return read;
  const sheet = read.value.get(PLAN_SHEET_NAME);
  if (sheet === undefined) return ok(undefined);
  const plan = readPlanSheet(sheet);
  if (plan === undefined) return err({ kind: "no-plan-table" });
  return ok({ plan, received: unitsIn(read.value.get(SUMMARY_SHEET_NAME)) ?? [] });
}

/** What an officer says of the plan to insert; both are ISO days. */
export interface PlanRequest {
  /** The first deadline, from which the others are counted. */
  readonly start: string;
  readonly today: string;
}

/**
 * Draws a plan into the open workbook, in front of the sheets that are there, for the units that have sent
 * their scorecards. A plan that is there already is shown instead. Answers whether one was drawn. Errors: why
 * the spreadsheet program refused; the workbook is then as it was.
 */
export async function insertPlan(
  workbook: OpenWorkbook,
  { start, today }: PlanRequest,
  options: InsertOptions = {},
): Promise<Result<"drawn" | "shown", HostRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  if (outline.value.sheetNames.includes(PLAN_SHEET_NAME)) {
    const shown = await workbook.select(PLAN_SHEET_NAME, "A1");
    return shown.ok ? ok("shown") : shown;
  }
  const read = await readNamed(workbook, outline.value, [SUMMARY_SHEET_NAME]);
  if (!read.ok) return read;
  const summary = read.value.get(SUMMARY_SHEET_NAME);
  const received = unitsIn(summary);
  const sheet = planSheet({
    year: summary && readStatedUnit(summary, FIRST_SUMMARY_ROW).year,
    start,
    today,
    expectedUnits: received ?? [],
    received,
  });
  const drawn = await workbook.insert(
    { title: "", sheets: [sheet], properties: {} },
    { ...options, place: "front" },
  );
  return drawn.ok ? ok("drawn") : drawn;
}

const unitsIn = (summary: Grid | undefined): OrgUnit[] | undefined =>
  summary && summaryNames(summary).map(unitFromName);

/** Of the sheets of these names those that are there, by name. */
async function readNamed(
  workbook: OpenWorkbook,
  { sheetNames }: Pick<WorkbookOutline, "sheetNames">,
  wanted: readonly string[],
): Promise<Result<ReadonlyMap<string, Grid>, HostRefusal>> {
  const names = wanted.filter((name) => sheetNames.includes(name));
  const read = names.length === 0 ? ok([]) : await workbook.read(names);
  return read.ok ? ok(new Map(read.value.map((grid) => [grid.sheetName, grid]))) : read;
}
