import {
  type AppraisalPlan,
  type PlanStage,
  STAGE_DAYS,
  type StageDay,
} from "../../scoring/appraisal-plan";
import type { OrgUnit } from "../../scoring/org-unit";
import type { CellContent } from "../../sheet-model/cell-content";
import type { Grid } from "../../sheet-model/grid";
import { cellText, isBlank } from "./cell-text";
import { dayOfCell, dayWithin } from "./day-of-cell";
import { foldText } from "./fold-text";
import { type ListEntry, type ListPatterns, findListTable } from "./list-table";
import { unitFromName } from "./read-unit";

type StageColumn = "number" | "task" | "lead" | "cooperating" | "state" | StageDay;
type UnitColumn = "unit" | "state";

const STAGE_PATTERNS: ListPatterns<StageColumn> = [
  [/\bhan\b|thoi (han|gian)/, "due"],
  [/hoan thanh|ngay xong/, "done"],
  [/^(stt|so tt|tt|so thu tu)\.?$/, "number"],
  [/chu tri/, "lead"],
  [/phoi hop/, "cooperating"],
  [/tinh trang|tien do/, "state"],
  [/nhiem vu|noi dung|cong viec/, "task"],
];

const UNIT_PATTERNS: ListPatterns<UnitColumn> = [
  [/^(ten )?don vi/, "unit"],
  [/tinh trang/, "state"],
];

/**
 * Reads the stages of a plan with their days, and the units that have to send their scorecards; rows in
 * any order, blank ones left out. Undefined where the sheet has no such list. Source: 001, II.
 */
export function readPlanSheet(grid: Grid): AppraisalPlan | undefined {
  const found = findStages(grid);
  if (found === undefined) return undefined;
  // The units stand beneath the stages, under headings of their own.
  const beneath = grid.rows.slice(found.firstHeadingRow + 1);
  const units = findListTable(
    { ...grid, rows: beneath },
    UNIT_PATTERNS,
    (columns) => columns.has("unit") && columns.has("state"),
  );
  const last = units && found.firstHeadingRow + 1 + units.firstHeadingRow;
  const stages = findStages({ ...grid, rows: grid.rows.slice(0, last) }) ?? found;
  return {
    start: startOf(grid.rows.slice(0, found.firstHeadingRow)),
    stages: stages.entries.flatMap(stageOf),
    expectedUnits: (units?.entries ?? []).flatMap((entry): OrgUnit[] => {
      const name = entry.text("unit");
      return name === "" ? [] : [unitFromName(name)];
    }),
  };
}

const findStages = (grid: Grid) =>
  findListTable(
    grid,
    STAGE_PATTERNS,
    (columns) => columns.has("task") && STAGE_DAYS.some((day) => columns.has(day)),
  );

/** The date on the line above the table that says when it begins. */
function startOf(rows: readonly (readonly CellContent[])[]): string | undefined {
  const line = rows.find((cells) =>
    cells.some((cell) => foldText(cellText(cell)).startsWith("ngay bat dau")),
  );
  return line?.flatMap((cell) => dayOfCell(cell) ?? dayWithin(cellText(cell)) ?? [])[0];
}

/** None for a row that names no task, such as the title of what stands beneath. */
function stageOf(entry: ListEntry<StageColumn>): PlanStage[] {
  const task = entry.text("task");
  if (task === "") return [];
  const unclear = STAGE_DAYS.filter((day) => {
    const content = entry.content(day);
    return !isBlank(content) && dayOfCell(content) === undefined;
  });
  return [
    {
      number: entry.text("number"),
      task,
      due: dayOfCell(entry.content("due")),
      lead: entry.text("lead"),
      cooperating: entry.text("cooperating"),
      done: dayOfCell(entry.content("done")),
      unclear,
    },
  ];
}
