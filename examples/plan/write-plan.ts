import { writeFileSync } from "node:fs";
import { compilationWorkbook } from "../../src/actions/compilation-workbook";
import { compileFiles } from "../../src/actions/compile";
import { collectFiles } from "../../src/cli/collect-files";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import type { AssignmentPlan } from "../../src/scoring/assignment";
import { dayAfter } from "../../src/scoring/iso-days";
import type { OrgUnit } from "../../src/scoring/org-unit";
import type { RowModel } from "../../src/sheet-model/sheet";
import { localDay } from "../../src/sheet-model/local-time";
import { appraisalAssignmentsSheet } from "../../src/templates/sheets/appraisal-assignments-sheet";
import { SUMMARY_SHEET_NAME } from "../../src/templates/sheets/compiled-sheet-names";
import { dayNumber } from "../../src/templates/sheets/list-parts";
import { FIRST_STAGE_ROW, STAGE_COLUMNS } from "../../src/templates/sheets/plan-layout";
import { planSheet } from "../../src/templates/sheets/plan-sheet";
import { ASSIGNMENTS_TEXTS } from "../../src/wording/vi/sheet-texts";

/** So many days ago the sample district's plan began, and so many days ago its first stages were done. */
const STARTED = 25;
const DONE = [26, 20];

/** Communes of the sample district that have sent nothing, and made up as the others are. */
const MISSING: readonly OrgUnit[] = ["Xã Trung Mẫu", "Xã Lâm Mẫu"].map((name) => ({
  name,
  kind: "commune",
}));

const DEPARTMENTS: readonly (readonly [code: string, department: string])[] = [
  ["1", "Cơ quan tổng hợp"],
  ["2", "Cơ quan tư pháp"],
  ["3", "Văn phòng UBND"],
  ["4", "Cơ quan tổng hợp"],
  ["5", "Cơ quan tổng hợp"],
  ["6", "Cơ quan tài chính"],
  ["7", "Cơ quan văn hóa và thông tin"],
  ["8.1", "Cơ quan tài chính"],
  ["8.2", "Cơ quan tổng hợp"],
];

/*
 * Writes a plan of the sample district that is under way, its assignments, and the summary as it is shown, to the
 * file named on the command line: what is printed for the documentation.
 */
const [target = "plan.xlsx"] = process.argv.slice(2);
const set = defaultCriteriaSet();
const { files } = await collectFiles(["examples/huyen-mau"], target);
const compilation = await compileFiles(files, set, xlsxFiles);
const compiled = compilationWorkbook(compilation);
const received = compilation.units.map(({ standing }) => standing.scorecard.unit);
const today = localDay(new Date());
const { year } = compilation;
const drawn = planSheet({
  year,
  start: dayAfter(today, -STARTED),
  today,
  expectedUnits: [...received, ...MISSING],
  received,
});
const plan = {
  ...drawn,
  rows: drawn.rows.map((row, index) => {
    const ago = DONE[index - FIRST_STAGE_ROW];
    return {
      ...row,
      cells: row.cells.map((cell, column) =>
        cell === null || ago === undefined || column !== STAGE_COLUMNS.done
          ? cell
          : { ...cell, input: dayNumber(dayAfter(today, -ago)) },
      ),
    };
  }),
};
const assignments: AssignmentPlan = {
  due: dayAfter(today, 2),
  assignments: DEPARTMENTS.map(([code, department]) => ({
    code,
    person: "",
    department,
    due: undefined,
    note: "",
  })),
};
const summary = compiled.sheets
  .filter(({ name }) => name === SUMMARY_SHEET_NAME)
  .map((sheet) => ({ ...sheet, rows: sheet.rows.map(withResults) }));
const sheets = [
  plan,
  appraisalAssignmentsSheet(set, year, ASSIGNMENTS_TEXTS.sheetName, assignments),
  ...summary,
];
writeFileSync(target, await xlsxFiles.write({ title: "", sheets, properties: {} }));

/** Results in place of formulas: the units' own sheets are not there to be asked. */
function withResults(row: RowModel): RowModel {
  const cells = row.cells.map((cell) => {
    const input = cell?.input;
    return cell !== null && typeof input === "object" && input !== null
      ? { ...cell, input: input.value }
      : cell;
  });
  return { ...row, cells };
}
