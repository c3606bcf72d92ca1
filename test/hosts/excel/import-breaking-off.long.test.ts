import type { IWorkbookData } from "@univerjs/core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { BatchRequest } from "../../../embedded/batch/batch-protocol";
import { type ImportOptions, importUnits } from "../../../src/actions/import-units";
import { importWork } from "../../../src/actions/plan-import";
import { prepareImport } from "../../../src/actions/prepare-import";
import type { Submission } from "../../../src/actions/read-submissions";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import type { Scorecard } from "../../../src/scoring/scorecard";
import { standingsOf } from "../../../src/scoring/standings";
import { unitFromName } from "../../../src/templates/reading/read-unit";
import { readScorecard } from "../../../src/templates/reading/read-scorecard";
import {
  COMPILED_SHEET_NAMES,
  NO_UNIT_SHEET_NAMES,
} from "../../../src/templates/sheets/compiled-sheet-names";
import { filledRows } from "../../../src/templates/sheets/filled-ranking";
import { isInForm } from "../../../src/templates/sheets/scorecard-form";
import { ScorecardLayout } from "../../../src/templates/sheets/scorecard-layout";
import { LOG_SHEET_NAME } from "../../../src/wording/vi/compiling-sheet-names";
import { SET_SHEET_NAMES } from "../../../src/wording/vi/set-sheet-names";
import { smallSet } from "../../criteria/small-set";
import { type BatchFate, type OfficeInNode, openExcel } from "../../embedded/office-in-node";
import { submissionOf } from "../../actions/submissions";
import { appraisedScorecard } from "../../templates/sheets/entered-scorecards";
import { valueOf } from "./host-results";

const set = smallSet();
const layout = new ScorecardLayout(set);
const EMPTY_SHEET = "Sheet1";

/** What Xã A sent first, with what was appraised since, and what it sends anew with three others. */
const first = appraisedScorecard(set, "Xã A", { "1.2": 1 });
const APPRAISED = { code: "2.1", points: 0.5 } as const;
const sent = ["Xã A", "Xã B", "Phường C", "Thị trấn D"].map((name, index) => ({
  ...appraisedScorecard(set, name, { "1.1.2": index * 0.25, "2.2": index * 0.5 }),
  unit: unitFromName(name),
  evidenceByCode: new Map([["1.1.1", `Kế hoạch số ${String(index)}/KH-UBND`]]),
}));
const submissions = sent.map((scorecard) => submissionOf(scorecard));

let excel: OfficeInNode;
/** The workbook after the first import and the appraisal. */
let begun: IWorkbookData;
/** How each unit is in the end. */
let finished: readonly Scorecard[];

beforeAll(async () => {
  excel = await openExcel();
  await importAll([submissionOf(first)]);
  await Excel.run(async (context) => {
    const cell = set.nodesByCode.get(APPRAISED.code);
    if (cell === undefined) throw new Error("There is no such leaf");
    const sheet = context.workbook.worksheets.getItem("Xã A");
    sheet.getRange(layout.scoreCell(cell, "appraised")).values = [[APPRAISED.points]];
    await context.sync();
  });
  await excel.workbook.calculated();
  begun = excel.workbook.save();
  await importAll(submissions);
  finished = await unitsInWorkbook();
  excel.close();
});

afterEach(() => {
  excel.close();
});

/** Univer goes on with the very snapshot that it is given. */
const openBegun = (): Promise<OfficeInNode> => openExcel({ snapshot: structuredClone(begun) });

async function importAll(all: readonly Submission[], options: ImportOptions = {}) {
  const workbook = excelWorkbook();
  const prepared = valueOf(await prepareImport(workbook, set, { read: all, refused: [] }));
  const work = importWork(prepared.planned, ({ rivals: [rival] }) =>
    rival === undefined ? undefined : { kind: "replace", rival },
  );
  return importUnits(workbook, { set, work, refused: [] }, { together: 2, ...options });
}

/** All scorecards in the workbook; each sheet beside the compiled ones has to be one, whole and protected. */
async function unitsInWorkbook(): Promise<Scorecard[]> {
  const workbook = excelWorkbook();
  const { sheetNames } = valueOf(await workbook.outline());
  const names = sheetNames.filter(
    (name) => name !== EMPTY_SHEET && !NO_UNIT_SHEET_NAMES.some((other) => name.startsWith(other)),
  );
  const grids = names.length === 0 ? [] : valueOf(await workbook.read(names));
  const protections = await Excel.run(async (context) => {
    const sheets = names.map((name) =>
      context.workbook.worksheets.getItem(name).load("protection/protected,visibility"),
    );
    await context.sync();
    return sheets.map(({ protection, visibility }) => [protection.protected, visibility]);
  });
  expect(protections).toEqual(names.map(() => [true, "Visible"]));
  return grids.map((grid) => {
    expect(isInForm(grid, set)).toBe(true);
    const reading = readScorecard({ grids: [grid], properties: {} }, set, grid.sheetName);
    if (!reading.ok) throw new Error(`${grid.sheetName} is no scorecard`);
    return reading.value.scorecard;
  });
}

/** Whether an unfinished workbook has each unit as it was, as it is to be, or not at all. */
async function expectWholeUnits(): Promise<void> {
  for (const scorecard of await unitsInWorkbook()) {
    const { name } = scorecard.unit;
    const possible = [
      ...finished.filter(({ unit }) => unit.name === name),
      ...(name === "Xã A" ? [appraisedA()] : []),
    ];
    expect(possible.map(entriesOf)).toContainEqual(entriesOf(scorecard));
  }
}

/** Whether everything is as an import does it that nothing disturbs. */
async function expectFinished(): Promise<void> {
  const units = await unitsInWorkbook();
  expect(units.map(entriesOf)).toEqual(finished.map(entriesOf));
  const workbook = excelWorkbook();
  const { sheetNames, properties } = valueOf(await workbook.outline());
  // What was appraised before the import is in the log, which is there once.
  expect(sheetNames.filter((name) => name.startsWith(LOG_SHEET_NAME))).toEqual([LOG_SHEET_NAME]);
  expect(sheetNames.filter((name) => name !== LOG_SHEET_NAME)).toEqual([
    ...COMPILED_SHEET_NAMES,
    EMPTY_SHEET,
    // The set is none that is built in, and comes along once.
    ...Object.values(SET_SHEET_NAMES),
    ...units.map(({ unit }) => unit.name),
  ]);
  expect(properties).toEqual({
    "cchc-compiled": set.id,
    "cchc-compiled-hash": set.contentHash,
  });
  const ranking = valueOf(await workbook.read(["Xếp hạng"])).flatMap(filledRows);
  const expected = standingsOf(units, set)
    .map(({ rank, appraised }) => [rank, appraised.points / 100])
    .sort();
  expect(ranking.map(({ rank, totalNow }) => [rank, totalNow]).sort()).toEqual(expected);
}

const entriesOf = ({ unit, year, scoresByCode, evidenceByCode }: Scorecard) => ({
  name: unit.name,
  year,
  scores: Object.fromEntries(scoresByCode),
  evidence: Object.fromEntries(evidenceByCode),
});

/** Xã A as it was before the second import. */
function appraisedA(): Scorecard {
  const [, changed] = [first, appraisedScorecard(set, "Xã A", { "1.2": 1, "2.1": 1 })];
  const scores = changed.scoresByCode.get(APPRAISED.code);
  const own = first.scoresByCode.get(APPRAISED.code);
  if (scores === undefined || own === undefined) throw new Error("There is no such leaf");
  const both = { self: own.self, appraised: scores.appraised };
  return { ...first, scoresByCode: new Map([...first.scoresByCode, [APPRAISED.code, both]]) };
}

/** Only what the add-in waits for: that office.js lets go of ranges is nobody's `context.sync()`. */
const isSync = ({ Actions }: BatchRequest): boolean =>
  !Actions.every(({ Name }) => Name === "_RemoveReference");

describe("an undisturbed import", () => {
  test("keeps what was appraised, takes on what was sent, and ranks all", async () => {
    excel = await openBegun();
    const outcome = await importAll(submissions);
    expect(outcome).toMatchObject({ refusal: undefined, ranking: { ok: true } });
    expect(outcome.updated.map(({ file }) => file.name)).toEqual(["Xã A.xlsx"]);
    expect(outcome.added).toHaveLength(3);
    await expectFinished();
    const [a] = await unitsInWorkbook();
    expect(a?.scoresByCode.get(APPRAISED.code)).toMatchObject({
      self: { kind: "valid", points: 150 },
      appraised: { kind: "valid", points: 50 },
    });
    expect(a?.scoresByCode.get("1.2")).toMatchObject({
      self: { kind: "valid", points: 300 },
      appraised: { kind: "valid", points: 200 },
    });
  });

  test("done again changes nothing", async () => {
    excel = await openBegun();
    await importAll(submissions);
    const before = await unitsInWorkbook();
    const again = await importAll(submissions);
    expect(again).toMatchObject({ added: [], updated: [], waiting: [] });
    expect(await unitsInWorkbook()).toEqual(before);
    await expectFinished();
  });
});

describe.each<{ readonly what: string; readonly fate: BatchFate | "error" }>([
  { what: "where Excel refuses a request", fate: "error" },
  { what: "where the answer to a request is lost", fate: "lost" },
  { what: "where the add-in ends after a request", fate: "never-answered" },
])("$what, each in turn,", ({ fate }) => {
  test("each unit is there wholly or not at all, and the same import again finishes the work", async () => {
    for (let failing = 1; ; failing++) {
      excel = await openBegun();
      let count = 0;
      let hasBrokenOff: () => void = () => undefined;
      const brokenOff = new Promise<undefined>((resolve) => {
        hasBrokenOff = () => {
          resolve(undefined);
        };
      });
      const isNow = (batch: BatchRequest) => isSync(batch) && ++count === failing;
      if (fate === "error") {
        excel.failWhen((batch) =>
          isNow(batch) ? { code: "GeneralException", message: "" } : undefined,
        );
      } else {
        excel.meetWith((batch) => {
          if (!isNow(batch)) return "answered";
          if (fate !== "lost") setTimeout(hasBrokenOff);
          return fate;
        });
      }
      const outcome = await Promise.race([
        importAll(submissions).catch(() => undefined),
        brokenOff,
      ]);
      excel.failWhen(() => undefined);
      excel.meetWith(() => "answered");
      await excel.workbook.calculated();
      const isUndisturbed = count < failing;
      if (isUndisturbed) {
        expect(outcome).toMatchObject({ refusal: undefined, ranking: { ok: true } });
        expect(failing).toBeGreaterThan(12);
        return;
      }
      await expectWholeUnits();
      expect(await importAll(submissions)).toMatchObject({
        refusal: undefined,
        ranking: { ok: true },
      });
      await expectFinished();
      excel.close();
    }
  });
});

test("cancelled after each request, what was finished stays and is ranked", async () => {
  for (let last = 1; ; last++) {
    excel = await openBegun();
    const controller = new AbortController();
    let steps = 0;
    const outcome = await importAll(submissions, {
      signal: controller.signal,
      onProgress: () => {
        if (++steps === last) controller.abort();
      },
    });
    await expectWholeUnits();
    const units = await unitsInWorkbook();
    const ranking = valueOf(await excelWorkbook().read(["Xếp hạng"])).flatMap(filledRows);
    expect(ranking).toHaveLength(units.length);
    expect(units).toHaveLength(1 + outcome.added.length);
    if (outcome.refusal === undefined) {
      expect(last).toBe(4);
      return;
    }
    expect(outcome.refusal).toEqual({ kind: "cancelled" });
    expect(outcome.waiting.length).toBeGreaterThan(0);
    await importAll(submissions);
    await expectFinished();
    excel.close();
  }
});
