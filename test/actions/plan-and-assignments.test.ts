import { describe, expect, test } from "vitest";
import { insertPlan, readPlan } from "../../src/actions/appraisal-plan";
import { expectUnits } from "../../src/actions/expect-units";
import { recalculateRanking } from "../../src/actions/recalculate-ranking";
import { readUnits } from "../../src/actions/read-units";
import { checkScorecard } from "../../src/actions/check-scorecard";
import { readCompiledFile } from "../../src/actions/read-compiled-file";
import {
  insertAppraisalAssignments,
  readAppraisalAssignments,
} from "../../src/actions/appraisal-assignments";
import { scorecardWorkbook } from "../../src/actions/new-scorecard";
import { WorkbookFollower } from "../../src/actions/workbook-follower";
import type { Situation } from "../../src/actions/situation";
import { FILLED_PLAN, filledScorecard } from "../../examples/filled/filled-scorecard";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import type { AssignmentPlan } from "../../src/scoring/assignment";
import { standingsOf } from "../../src/scoring/standings";
import type { WorkbookModel } from "../../src/sheet-model/sheet";
import { appraisalAssignmentsSheet } from "../../src/templates/sheets/appraisal-assignments-sheet";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { EXPECTED_COLUMNS, FIRST_EXPECTED_ROW } from "../../src/templates/sheets/plan-layout";
import { planSheet } from "../../src/templates/sheets/plan-sheet";
import { appraisedScorecard } from "../templates/sheets/entered-scorecards";
import { MemoryWorkbook } from "./memory-workbook";

const set = defaultCriteriaSet();
const TODAY = "2024-12-20";
const NAMES = ["Xã A", "Xã B", "Xã C"];

const compiled = (): WorkbookModel =>
  compiledWorkbook(
    set,
    2024,
    standingsOf(
      NAMES.map((name) => appraisedScorecard(set, name)),
      set,
    ),
    [],
  );
const REQUEST = { start: "2024-11-28", today: TODAY };

const sheetNames = ({ grids }: MemoryWorkbook) => grids.map(({ sheetName }) => sheetName);

const APPRAISAL_PLAN: AssignmentPlan = {
  due: "2024-12-25",
  assignments: [
    { code: "1", person: "", department: "Văn phòng", due: undefined, note: "" },
    { code: "2.1", person: "Người thẩm định", department: "Sở Tư pháp", due: TODAY, note: "a" },
  ],
};

/** A compiled workbook in which the compiling level has both sheets. */
const planned = (): WorkbookModel => {
  const workbook = compiled();
  const units = NAMES.map((name) => ({ name, kind: "commune" as const }));
  const plan = planSheet({ year: 2024, ...REQUEST, expectedUnits: units, received: units });
  const assignments = appraisalAssignmentsSheet(set, 2024, "Phân công", APPRAISAL_PLAN);
  return { ...workbook, sheets: [plan, assignments, ...workbook.sheets] };
};

describe("a plan", () => {
  test("is drawn for the units that are there, in front, and read back", async () => {
    const workbook = new MemoryWorkbook(compiled());
    expect(await readPlan(workbook)).toEqual({ ok: true, value: undefined });
    expect(await insertPlan(workbook, REQUEST)).toEqual({ ok: true, value: "drawn" });
    expect(sheetNames(workbook)[0]).toBe("Kế hoạch");
    expect(workbook.content("Kế hoạch", "A1")).toMatchObject({
      text: "KẾ HOẠCH XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA UBND CẤP XÃ NĂM 2024",
    });
    const read = await readPlan(workbook);
    const units = NAMES.map((name) => ({ name, kind: "commune" }));
    expect(read).toMatchObject({
      ok: true,
      value: { plan: { start: "2024-11-28", expectedUnits: units }, received: units },
    });
    expect(read.ok && read.value?.plan.stages).toHaveLength(9);
  });

  test("is not drawn twice", async () => {
    const workbook = new MemoryWorkbook(planned());
    const before = sheetNames(workbook);
    expect(await insertPlan(workbook, REQUEST)).toEqual({ ok: true, value: "shown" });
    expect(sheetNames(workbook)).toEqual(before);
  });

  test("is drawn where there is no summary, and then knows no units", async () => {
    const workbook = new MemoryWorkbook({ sheets: [], properties: {} });
    expect(await insertPlan(workbook, REQUEST)).toEqual({ ok: true, value: "drawn" });
    expect(await readPlan(workbook)).toMatchObject({
      ok: true,
      value: { plan: { expectedUnits: [] }, received: [] },
    });
  });

  test("is not read out of a sheet of its name that is something else", async () => {
    const workbook = new MemoryWorkbook({ sheets: [], properties: {} });
    workbook.grids.push({ sheetName: "Kế hoạch", hidden: false, rows: [], merges: [] });
    expect(await readPlan(workbook)).toEqual({ ok: false, error: { kind: "no-plan-table" } });
  });
});

describe("units that sent something and are not in the plan", () => {
  const written = ({ filled }: MemoryWorkbook) =>
    filled.map(({ firstRow, firstColumn, rows }) => [
      firstRow,
      firstColumn,
      rows.map(({ cells }) => cells.map((cell) => cell?.input)),
    ]);
  const units = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      name: `Xã ${String(index)}`,
      kind: "commune" as const,
    }));

  test("are written behind those that are there", async () => {
    const workbook = new MemoryWorkbook(planned());
    expect(await expectUnits(workbook, units(2))).toMatchObject({ ok: true });
    expect(written(workbook)).toEqual([
      [FIRST_EXPECTED_ROW + 3, EXPECTED_COLUMNS.unit, [["Xã 0"], ["Xã 1"]]],
    ]);
  });

  test("are not where there are too many, or where the list is not where it was drawn", async () => {
    const workbook = new MemoryWorkbook(planned());
    const noRoom = { ok: false, error: { kind: "no-room" } };
    expect(await expectUnits(workbook, units(298))).toEqual(noRoom);
    workbook.grids = workbook.grids.map((grid) => ({ ...grid, rows: grid.rows.slice(1) }));
    expect(await expectUnits(workbook, units(1))).toEqual(noRoom);
    expect(workbook.filled).toEqual([]);
  });
});

describe("who appraises what", () => {
  test("has a sheet of its own, drawn once", async () => {
    const workbook = new MemoryWorkbook(compiled());
    expect(await readAppraisalAssignments(workbook, set)).toEqual({ ok: true, value: undefined });
    expect(await insertAppraisalAssignments(workbook)).toEqual({ ok: true, value: "drawn" });
    expect(await insertAppraisalAssignments(workbook)).toEqual({ ok: true, value: "shown" });
    expect(sheetNames(workbook).filter((name) => name.startsWith("Phân công"))).toHaveLength(1);
    expect(await readAppraisalAssignments(workbook, set)).toEqual({
      ok: true,
      value: {
        plan: { due: undefined, assignments: [] },
        findings: [],
        sheetName: "Phân công",
      },
    });
  });

  test("is read back as it was entered", async () => {
    const read = await readAppraisalAssignments(new MemoryWorkbook(planned()), set);
    expect(read).toMatchObject({ ok: true, value: { plan: APPRAISAL_PLAN, findings: [] } });
  });

  test("is not asked for in another workbook", async () => {
    const workbook = new MemoryWorkbook({ sheets: [], properties: {} });
    expect(await insertAppraisalAssignments(workbook)).toEqual({
      ok: false,
      error: { kind: "not-compiled" },
    });
  });

  test("is not read out of a commune's own assignments, nor drawn over them", async () => {
    const communes = scorecardWorkbook(set, filledScorecard(set), FILLED_PLAN).sheets;
    const { sheets, properties } = compiled();
    const workbook = new MemoryWorkbook({ sheets: [...sheets, ...communes], properties });
    expect(await readAppraisalAssignments(workbook, set)).toEqual({ ok: true, value: undefined });
    await insertAppraisalAssignments(workbook);
    const read = await readAppraisalAssignments(workbook, set);
    expect(read).toMatchObject({ ok: true, value: { sheetName: "Phân công (2)" } });
  });

  test.each(["Phân công", "Phân công (2)"])(
    "is not shown as a unit's own, in a sheet named %s",
    async (name) => {
      const workbook = new MemoryWorkbook(planned());
      workbook.grids = workbook.grids.map((grid) =>
        grid.sheetName === "Phân công" ? { ...grid, sheetName: name } : grid,
      );
      workbook.activeSheetName = "Xã B";
      const told: Situation[] = [];
      const follower = new WorkbookFollower(workbook, set, (each) => told.push(each));
      await follower.start();
      await follower.stop();
      expect(told).toMatchObject([
        {
          kind: "scorecard",
          review: {
            sheetName: "Xã B",
            plan: { assignments: [] },
            companions: { assignments: undefined },
          },
        },
      ]);
    },
  );
});

describe("neither sheet", () => {
  test("is taken for a unit's", async () => {
    const workbook = new MemoryWorkbook(planned());
    const units = await readUnits(workbook, set, { sheetNames: sheetNames(workbook) });
    expect(units.ok && units.value.map(({ sheetName }) => sheetName)).toEqual(NAMES);
  });

  test("keeps the file from being known as a compiled one", async () => {
    const bytes = await xlsxFiles.write(planned());
    expect(await checkScorecard("tong-hop.xlsx", bytes, set, xlsxFiles)).toEqual({
      ok: false,
      error: { kind: "compiled-workbook" },
    });
    const read = await readCompiledFile(bytes, xlsxFiles);
    expect(read.ok && read.value.units.map(({ sheetName }) => sheetName)).toEqual(NAMES);
    expect(read.ok && [...read.value.sheets.keys()].slice(0, 2)).toEqual(["Kế hoạch", "Phân công"]);
  });

  test("goes when the compiled sheets are drawn anew", async () => {
    const workbook = new MemoryWorkbook(planned());
    workbook.grids = workbook.grids.filter(({ sheetName }) => sheetName !== "Xã B");
    const before = await readPlan(workbook);
    expect(await recalculateRanking(workbook)).toMatchObject({ ok: true, value: { ranked: 2 } });
    const after = await readPlan(workbook);
    expect(after.ok && after.value?.plan).toEqual(before.ok && before.value?.plan);
    expect(after.ok && after.value?.received.map(({ name }) => name)).toEqual(["Xã A", "Xã C"]);
    const read = await readAppraisalAssignments(workbook, set);
    expect(read).toMatchObject({ ok: true, value: { plan: APPRAISAL_PLAN } });
  });
});
