import { type AppraisalPlan, PLAN_STAGES } from "../../scoring/appraisal-plan";
import { dayAfter } from "../../scoring/iso-days";
import type { OrgUnit } from "../../scoring/org-unit";
import { planProgress, stageState } from "../../scoring/plan-progress";
import type {
  CellInput,
  CellModel,
  CellStyle,
  RowModel,
  SheetModel,
} from "../../sheet-model/sheet";
import { wrappedHeight } from "../../sheet-model/text-height";
import { PLAN_SHEET_NAME } from "../../wording/vi/compiling-sheet-names";
import { PLAN_TEXTS as TEXTS, stageSentence } from "../../wording/vi/plan-texts";
import { PAGE_FOOTER } from "../../wording/vi/sheet-texts";
import { mergedLine } from "./heading-rows";
import { ANY_DAY, dayNumber } from "./list-parts";
import { expectedUnitRows } from "./plan-units";
import { dueFormula, stagesSummaryFormula, stateBegins, stateFormula } from "./plan-formulas";
import {
  EXPECTED_COLUMNS,
  FIRST_EXPECTED_ROW,
  FIRST_STAGE_ROW,
  LAST_PRINTED_COLUMN,
  STAGE_COLUMNS,
  STAGE_ROWS,
  START_CELL,
  START_ROW,
  UNITS_TITLE_ROW,
  expectedCells,
  stageCells,
} from "./plan-layout";
import { FINISHED, LATE, STYLES, cell } from "./styles";

/** What a new plan is drawn of. */
export interface PlanContent {
  readonly year: number | undefined;
  /** ISO; from which the deadlines are counted. */
  readonly start: string;
  readonly expectedUnits: readonly OrgUnit[];
  /** The units whose scorecards are there; undefined where the workbook has no summary that says so. */
  readonly received: readonly OrgUnit[] | undefined;
  /** ISO. */
  readonly today: string;
}

const WIDTHS = [6, 52, 11, 14, 26, 32, 13, 19] as const;
/** What a cell's edges take of its width, in characters; some texts fill their last line. */
const BORDER = 2;
/** Rows for units that are printed whether or not they are filled. */
const PRINTED_BLANK_UNITS = 10;

/**
 * `Kế hoạch`: the stages with their deadlines, who leads and who cooperates, what is done and late, and the
 * units that have to send their scorecards. Source: 001, II.
 */
export function planSheet(content: PlanContent): SheetModel {
  const { year, expectedUnits } = content;
  const plan = newPlan(content);
  const lastRow = FIRST_EXPECTED_ROW + expectedUnits.length + PRINTED_BLANK_UNITS - 1;
  return {
    name: PLAN_SHEET_NAME,
    columns: [
      ...WIDTHS.map((width) => ({ width })),
      { width: 30, hidden: true },
      { width: 30, hidden: true },
    ],
    rows: [
      { height: 26, cells: [cell(TEXTS.title(year), STYLES.titleEntry)] },
      { height: 20, cells: [cell(TEXTS.hint, STYLES.hint)] },
      startRow(plan, content),
      { height: 8, cells: [] },
      headingRow(),
      ...Array.from({ length: STAGE_ROWS }, (_, index) => stageRow(plan, content.today, index)),
      { height: 16, cells: [] },
      ...expectedUnitRows(expectedUnits, content.received),
    ],
    merges: [
      mergedLine(0, 0, LAST_PRINTED_COLUMN),
      mergedLine(1, 0, LAST_PRINTED_COLUMN),
      mergedLine(START_ROW, 0, STAGE_COLUMNS.days),
      mergedLine(START_ROW, STAGE_COLUMNS.lead, LAST_PRINTED_COLUMN),
      mergedLine(UNITS_TITLE_ROW, 0, EXPECTED_COLUMNS.unit),
      mergedLine(UNITS_TITLE_ROW, EXPECTED_COLUMNS.state, LAST_PRINTED_COLUMN),
    ],
    validations: [
      { range: START_CELL, rule: ANY_DAY, ...TEXTS.date },
      { range: stageCells("days"), rule: { kind: "decimal", ...DAY_COUNTS }, ...TEXTS.dayCount },
      { range: stageCells("due"), rule: ANY_DAY, ...TEXTS.dueDate },
      { range: stageCells("done"), rule: ANY_DAY, ...TEXTS.date },
      { range: expectedCells("reminded"), rule: ANY_DAY, ...TEXTS.date },
    ],
    conditionalFormats: [
      {
        ranges: [stageCells("due"), stageCells("state")],
        formula: stateBegins(FIRST_STAGE_ROW, STAGE_COLUMNS.state, TEXTS.states.overdue),
        style: { ...LATE, bold: true },
      },
      {
        ranges: [stageCells("due"), stageCells("state")],
        formula: stateBegins(
          FIRST_STAGE_ROW,
          STAGE_COLUMNS.state,
          TEXTS.states.done,
          TEXTS.states.doneLate,
        ),
        style: FINISHED,
      },
      {
        ranges: [expectedCells("state")],
        formula: stateBegins(FIRST_EXPECTED_ROW, EXPECTED_COLUMNS.state, TEXTS.units.missing),
        style: LATE,
      },
    ],
    frozen: { rows: 0, columns: 0 },
    protected: true,
    print: {
      orientation: "landscape",
      area: { firstRow: 0, firstColumn: 0, lastRow, lastColumn: LAST_PRINTED_COLUMN },
      footer: PAGE_FOOTER,
    },
  };
}

/** A year before the start, ten after. */
const DAY_COUNTS = { min: -366, max: 3660 } as const;

/** The stages of the decision's shape, none of them done yet. */
const newPlan = ({ start, expectedUnits }: PlanContent): AppraisalPlan => ({
  start,
  expectedUnits,
  stages: PLAN_STAGES.map(({ number, days }) => ({
    number,
    ...TEXTS.stages[number],
    due: dayAfter(start, days),
    done: undefined,
    unclear: [],
  })),
});

function startRow(plan: AppraisalPlan, { received = [], today }: PlanContent): RowModel {
  const { done, tasks, end } = TEXTS.summary;
  const progress = planProgress(plan, received, today);
  const counts = `${String(progress.done.length)}/${String(progress.stages.length)}`;
  const value = `${done}${counts}${tasks}${String(progress.late.length)}${end}`;
  return {
    height: 22,
    cells: [
      cell(TEXTS.start, STYLES.remark),
      null,
      null,
      cell(dayNumber(plan.start), STYLES.awaitedDate),
      cell({ formula: stagesSummaryFormula(), value }, STYLES.progress),
    ],
  };
}

const headingRow = (): RowModel => {
  const texts = Object.keys(STAGE_COLUMNS) as (keyof typeof STAGE_COLUMNS)[];
  return {
    height: 52,
    cells: texts.map((column) => cell(TEXTS.headings[column], STYLES.heading)),
  };
};

function stageRow(plan: AppraisalPlan, today: string, index: number): RowModel {
  const row = FIRST_STAGE_ROW + index;
  const stage = plan.stages[index];
  const { task = null, lead = null, cooperating = null } = stage ?? {};
  const height = (text: string | null, column: number) =>
    wrappedHeight(text ?? "", (WIDTHS[column] ?? 0) - BORDER);
  const state = stage === undefined ? "" : stageSentence(stageState(stage, today));
  const entries: readonly (readonly [CellInput, CellStyle])[] = [
    [stage?.number ?? null, STYLES.codeEntry],
    [task, STYLES.textEntry],
    [PLAN_STAGES[index]?.days ?? null, STYLES.countEntry],
    [{ formula: dueFormula(row), value: dayNumber(stage?.due) ?? "" }, STYLES.dateEntry],
    [lead, STYLES.textEntry],
    [cooperating, STYLES.textEntry],
    [null, STYLES.awaitedDate],
    [{ formula: stateFormula(row), value: state }, STYLES.number],
  ];
  return {
    height: Math.max(
      20,
      height(task, STAGE_COLUMNS.task),
      height(lead, STAGE_COLUMNS.lead),
      height(cooperating, STAGE_COLUMNS.cooperating),
    ),
    fitted: true,
    cells: entries.map(([input, style]): CellModel => cell(input, style)),
  };
}
