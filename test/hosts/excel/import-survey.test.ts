import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type SurveyOutcome, importSurvey } from "../../../src/actions/import-survey";
import {
  type PreparedSurvey,
  prepareSurveyImport,
  prepareTypedSurvey,
} from "../../../src/actions/prepare-survey";
import { insertSurveySheet } from "../../../src/actions/surveyed-workbook";
import { takeStock } from "../../../src/actions/take-stock";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import { exampleSet } from "../../../src/criteria/example-set";
import { KNOWN_SETS } from "../../../src/criteria/known-sets";
import type { Points } from "../../../src/criteria/points";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { validScore } from "../../../src/scoring/score";
import { type Scorecard, emptyScorecard } from "../../../src/scoring/scorecard";
import { standingsOf } from "../../../src/scoring/standings";
import type { CellContent } from "../../../src/sheet-model/cell-content";
import type { OpenWorkbook } from "../../../src/sheet-model/open-workbook";
import { unitFromName } from "../../../src/templates/reading/read-unit";
import {
  compiledProperties,
  compiledWorkbook,
} from "../../../src/templates/sheets/compiled-workbook";
import { scorecardSheet } from "../../../src/templates/sheets/scorecard-sheet";
import { type OfficeInNode, openExcel } from "../../embedded/office-in-node";
import type { Typed } from "../../templates/reading/retyped-form";
import { sheetOf, shownFindings } from "../../templates/reading/survey-tables";
import { valueOf } from "./host-results";

const set = exampleSet();
const NOW = new Date(2026, 11, 26, 9, 30);
const NAMES = ["Xã A", "Phường B", "Thị trấn C"];
const SHEET = "Kết quả điều tra";

let excel: OfficeInNode;
let workbook: OpenWorkbook;

/** A unit with full scores, as the compiling level has them; nothing of the survey yet, but what is given. */
function scorecard(of: CriteriaSet, name: string, survey: Record<string, number> = {}): Scorecard {
  const empty = emptyScorecard(of, unitFromName(name), 2026);
  const scores = of.leaves.map((leaf) => {
    const { self, appraised } = empty.scoresByCode.get(leaf.code) ?? {};
    if (self === undefined || appraised === undefined) throw new Error(leaf.code);
    const given = survey[leaf.code];
    const full = validScore(leaf.maxScore);
    if (leaf.kind === "survey") {
      const result = given === undefined ? appraised : validScore((given * 100) as Points);
      return [leaf.code, { self, appraised: result }] as const;
    }
    const applies = self.kind === "unscored" && leaf.kind === "ordinary";
    return [leaf.code, applies ? { self: full, appraised: full } : { self, appraised }] as const;
  });
  return { ...empty, scoresByCode: new Map(scores) };
}

async function open(of: CriteriaSet, scorecards: readonly Scorecard[]): Promise<void> {
  const model = compiledWorkbook(of, 2026, standingsOf(scorecards, of), []);
  valueOf(await workbook.insert(model));
}

/** The same without the compiled sheets, which take longest to draw. */
async function openUnits(of: CriteriaSet, scorecards: readonly Scorecard[]): Promise<void> {
  const sheets = scorecards.map((each) => scorecardSheet(of, each, each.unit.name));
  valueOf(await workbook.insert({ title: "", sheets, properties: compiledProperties(of) }));
}

beforeAll(() => {
  KNOWN_SETS.add(set);
});

beforeEach(async () => {
  excel = await openExcel();
  workbook = excelWorkbook();
});

afterEach(() => {
  excel.close();
});

const units = () => [
  scorecard(set, "Xã A"),
  scorecard(set, "Phường B", { "4.1": 9, "4.2": 5 }),
  scorecard(set, "Thị trấn C"),
];

const FILE: readonly (readonly Typed[])[] = [
  ["Đơn vị", "4.1", "4.2"],
  ["Xã A", 10.5, "75%"],
  ["Phường B", 9, 4.25],
  ["Thị trấn C", 13, 7],
];

const prepare = async (rows = FILE): Promise<PreparedSurvey> =>
  valueOf(
    await prepareSurveyImport(
      workbook,
      { fileName: "ket qua.xlsx", content: { grids: [sheetOf(rows)], properties: {} } },
      { now: NOW },
    ),
  );

const plain = (cell: CellContent | undefined) => {
  if (cell?.kind === "number") return cell.value;
  return cell?.kind === "text" ? cell.text : "";
};

/** Unit, code, from, to, reason and place of each entry of the log. */
async function log() {
  const { sheetNames } = valueOf(await workbook.outline());
  if (!sheetNames.includes("Nhật ký")) return [];
  const [grid] = valueOf(await workbook.read(["Nhật ký"]));
  return (grid?.rows ?? [])
    .slice(4)
    .map((row) => [2, 3, 7, 8, 9, 10].map((column) => plain(row[column])));
}

async function surveyScores(sheetName: string) {
  const [grid] = valueOf(await workbook.read([sheetName]));
  return ["4.1", "4.2"].map((code) => {
    const row = (grid?.rows ?? []).find((cells) => plain(cells[0]) === code);
    return plain(row?.[4]);
  });
}

const type = (sheetName: string, cell: string, value: string | number) => {
  const sheet = excel.univerAPI.getActiveWorkbook()?.getSheetByName(sheetName);
  if (sheet === null || sheet === undefined) throw new Error(`There is no ${sheetName}`);
  sheet.getRange(cell).setValue(value);
};

/** The cell in which a leaf is appraised, as the spreadsheet names it. */
async function appraisedCell(sheetName: string, code: string): Promise<string> {
  const [grid] = valueOf(await workbook.read([sheetName]));
  const row = (grid?.rows ?? []).findIndex((cells) => plain(cells[0]) === code);
  return `E${String(row + 1)}`;
}

const shown = (entries: SurveyOutcome["written"]) =>
  entries.map(({ unit, leaf, state }) => `${unit} ${leaf.code} ${state}`);

test("results are shown first, then written, logged and ranked; again nothing changes", async () => {
  await open(set, units());
  const prepared = await prepare();
  expect(shown(prepared.entries)).toEqual([
    "Xã A 4.1 new",
    "Xã A 4.2 new",
    "Phường B 4.1 equal",
    "Phường B 4.2 changed",
    "Thị trấn C 4.2 new",
  ]);
  expect(shownFindings(prepared)).toEqual(["not-taken(above-max) 4.1 KQ!B4"]);
  expect(await surveyScores("Xã A")).toEqual(["", ""]);
  expect(await log()).toEqual([]);

  const shares: number[] = [];
  const outcome = await importSurvey(workbook, prepared, {
    now: NOW,
    onProgress: (share) => shares.push(share),
  });
  expect(outcome).toMatchObject({
    left: [],
    refusal: undefined,
    // Thị trấn C still lacks one leaf.
    ranking: { ok: true, value: { kind: "recalculated", ranked: 2, unranked: 1 } },
  });
  expect(shown(outcome.written)).toHaveLength(4);
  expect(shares).toEqual([1]);
  expect(await Promise.all(NAMES.map(surveyScores))).toEqual([
    [10.5, 6],
    [9, 4.25],
    ["", 7],
  ]);
  const reason = "Nhập kết quả điều tra xã hội học từ tệp “ket qua.xlsx”";
  const place = "Nhập kết quả điều tra";
  const logged = (await log()).sort();
  expect(logged).toEqual(
    [
      ["Xã A", "4.1", "(trống)", 10.5, reason, place],
      ["Xã A", "4.2", "(trống)", 6, reason, place],
      ["Phường B", "4.2", 5, 4.25, reason, place],
      ["Thị trấn C", "4.2", "(trống)", 7, reason, place],
    ].sort(),
  );

  const again = await prepare();
  expect(new Set(again.entries.map(({ state }) => state))).toEqual(new Set(["equal"]));
  const second = await importSurvey(workbook, again, { now: NOW });
  expect(second).toEqual({ written: [], left: [], refusal: undefined, ranking: undefined });
  expect(valueOf(await takeStock(workbook, { now: NOW })).changedOutside).toBe(0);
  expect((await log()).sort()).toEqual(logged);
});

test("a score that somebody types meanwhile stays, and is told", async () => {
  await open(set, units());
  const prepared = await prepare();
  const [before, during] = [
    await appraisedCell("Xã A", "4.1"),
    await appraisedCell("Thị trấn C", "4.2"),
  ];
  type("Xã A", before, 2);
  let isTyped = false;
  excel.meetWith((batch) => {
    // The sheets were read; this looks at the cells again and writes into them.
    if (!isTyped && JSON.stringify(batch).includes(`"${during}"`)) {
      isTyped = true;
      type("Thị trấn C", during, 3);
    }
    return "answered";
  });
  const outcome = await importSurvey(workbook, prepared, { now: NOW });
  expect(isTyped).toBe(true);
  expect(outcome.refusal).toBeUndefined();
  expect(shown(outcome.left)).toEqual(["Xã A 4.1 new", "Thị trấn C 4.2 new"]);
  expect(await surveyScores("Xã A")).toEqual([2, 6]);
  expect(await surveyScores("Thị trấn C")).toEqual(["", 3]);
  expect((await log()).map(([unit, code]) => `${String(unit)} ${String(code)}`).sort()).toEqual([
    "Phường B 4.2",
    "Xã A 4.2",
  ]);
});

test("stopped before anything was written, nothing is", async () => {
  await openUnits(set, units());
  const prepared = await prepare();
  const signal = AbortSignal.abort();
  expect(await importSurvey(workbook, prepared, { now: NOW, signal })).toMatchObject({
    written: [],
    refusal: { kind: "cancelled" },
  });
  expect(await surveyScores("Xã A")).toEqual(["", ""]);
});

test("results are typed in a sheet of the workbook and imported from there", async () => {
  await open(set, units());
  expect(valueOf(await insertSurveySheet(workbook, { now: NOW }))).toBe("drawn");
  expect(valueOf(await insertSurveySheet(workbook, { now: NOW }))).toBe("shown");
  const [grid] = valueOf(await workbook.read([SHEET]));
  expect(grid?.rows.slice(2).map((row) => row.map(plain))).toEqual([
    [
      "STT",
      "Đơn vị",
      "4.1. Mức độ hài lòng của người dân (điểm, tối đa 12)",
      "4.2. Đánh giá của tổ chức, doanh nghiệp (điểm, tối đa 8)",
    ],
    // What the unit's sheet has stands there already.
    [1, "Phường B", 9, 5],
    [2, "Thị trấn C"],
    [3, "Xã A"],
  ]);
  type(SHEET, "C5", 7.5);
  type(SHEET, "D4", 8);
  const prepared = valueOf(await prepareTypedSurvey(workbook, { now: NOW }));
  expect(shown(prepared.entries)).toEqual([
    "Phường B 4.1 equal",
    "Phường B 4.2 changed",
    "Thị trấn C 4.1 new",
  ]);
  expect(shownFindings(prepared)).toEqual(["blank 4.1", "blank 4.2"]);
  await importSurvey(workbook, prepared, { now: NOW });
  expect(await surveyScores("Phường B")).toEqual([9, 8]);
  expect((await log()).map((entry) => entry[4])).toEqual([
    "Nhập kết quả điều tra xã hội học từ trang “Kết quả điều tra”",
    "Nhập kết quả điều tra xã hội học từ trang “Kết quả điều tra”",
  ]);
  // The sheet is no unit's.
  expect(valueOf(await takeStock(workbook, { now: NOW })).units).toHaveLength(3);
});

test("a workbook or file without a survey is refused", async () => {
  const content = { grids: [sheetOf(FILE)], properties: {} };
  const given = { fileName: "a.xlsx", content };
  expect(await prepareSurveyImport(workbook, given, { now: NOW })).toEqual({
    ok: false,
    error: { kind: "not-compiled" },
  });
  const other = defaultCriteriaSet();
  await openUnits(other, [scorecard(other, "Xã A")]);
  expect(await prepareSurveyImport(workbook, given, { now: NOW })).toEqual({
    ok: false,
    error: { kind: "no-survey" },
  });
  const compiled = { ...content, properties: { "cchc-compiled": "x" } };
  expect(
    await prepareSurveyImport(workbook, { ...given, content: compiled }, { now: NOW }),
  ).toEqual({ ok: false, error: { kind: "compiled-workbook" } });
  expect(await prepareTypedSurvey(workbook, { now: NOW })).toMatchObject({
    ok: false,
    error: { kind: "sheet-gone" },
  });
});
