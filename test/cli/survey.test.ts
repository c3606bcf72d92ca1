import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { exampleSet } from "../../src/criteria/example-set";
import { setData } from "../../src/criteria/set-data";
import type { Points } from "../../src/criteria/points";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { validScore } from "../../src/scoring/score";
import { type Scorecard, emptyScorecard } from "../../src/scoring/scorecard";
import type { CellInput, SheetModel } from "../../src/sheet-model/sheet";
import { readFindingRows } from "../../src/templates/sheets/findings-sheet";
import { scorecardSheet } from "../../src/templates/sheets/scorecard-sheet";
import { STYLES, cell } from "../../src/templates/sheets/styles";
import { surveySheet } from "../../src/templates/sheets/survey-sheet";
import { unitFromName } from "../../src/templates/reading/read-unit";
import { cchc } from "./run-cchc";

const set = exampleSet();
let folder = "";
const at = (...names: string[]) => join(folder, ...names);

/** A unit with full scores of all but the survey, of which it has what is given. */
function scorecard(name: string, survey: Record<string, number> = {}): Scorecard {
  const empty = emptyScorecard(set, unitFromName(name), 2026);
  const scores = new Map(empty.scoresByCode);
  for (const leaf of set.leaves) {
    const { kind, code, maxScore } = leaf;
    const before = empty.scoresByCode.get(code);
    const given = survey[code];
    if (before === undefined) continue;
    if (kind === "survey" && given !== undefined) {
      scores.set(code, { ...before, appraised: validScore((given * 100) as Points) });
    } else if (kind === "ordinary" && before.self.kind === "unscored") {
      scores.set(code, { self: validScore(maxScore), appraised: validScore(maxScore) });
    }
  }
  return { ...empty, scoresByCode: scores };
}

const save = async (path: string, sheet: SheetModel) =>
  writeFile(path, await xlsxFiles.write({ title: "", sheets: [sheet], properties: {} }));

async function table(path: string, rows: readonly (readonly CellInput[])[]): Promise<void> {
  const [base] = [surveySheet(set, [])];
  await save(path, {
    ...base,
    name: "KQ",
    merges: [],
    rows: rows.map((cells) => ({ cells: cells.map((input) => cell(input, STYLES.text)) })),
  });
}

const read = async (path: string) => {
  const workbook = await xlsxFiles.read(await readFile(path));
  if (!workbook.ok) throw new Error(workbook.error.kind);
  return workbook.value.grids;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cchc-"));
  await writeFile(at("bộ.json"), JSON.stringify(setData(set)));
  await mkdir(at("nộp"));
  for (const each of [scorecard("Xã An", { "4.1": 3 }), scorecard("Phường Bình")]) {
    await save(at("nộp", `${each.unit.name}.xlsx`), scorecardSheet(set, each, "Phiếu"));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("the survey's results are compiled into the ranking; what was not taken is told and exits 3", async () => {
  // In the units' folder, where it is none of their files.
  const survey = at("nộp", "điều tra.xlsx");
  await table(survey, [
    ["Đơn vị", "4.1 (%)", "4.2"],
    ["Xã An", "75%", 8],
    ["Phường Bình", "100%", 9],
    ["Xã Lạ", "50%", 4],
  ]);
  const out = at("tổng hợp.xlsx");
  const args = ["compile", at("nộp"), "--set", at("bộ.json"), "--survey", survey, "--out", out];
  const told = await cchc(...args);
  expect(told.exit).toBe(3);
  expect(told.out).toContain("Đã nhập 3 kết quả điều tra xã hội học từ “điều tra.xlsx”.");
  expect(told.out).toContain("[Lỗi] KQ!A4: Đơn vị “Xã Lạ” không có trong sổ tổng hợp");
  expect(told.out).toContain(
    "[Lỗi] KQ!C3: Tiêu chí 4.2: Phường Bình: kết quả 9 vượt điểm tối đa 8",
  );
  expect(told.out).toContain("0 tệp bị từ chối");

  const grids = await read(out);
  const findings = grids.find(({ sheetName }) => sheetName === "Phát hiện");
  const rows = findings === undefined ? [] : readFindingRows(findings);
  const ofSurvey = rows.filter(({ file }) => file === "điều tra.xlsx");
  expect(ofSurvey.map(({ unit, code, place }) => [unit, code, place])).toEqual([
    ["Phường Bình", "4.2", "KQ!C3"],
    ["", "", "KQ!A4"],
    ["Xã An", "4.1", "KQ!B2"],
  ]);
  // What the units' own files lacked is there now, but for one.
  const unscored = rows.filter(({ message }) => message.includes("chưa có điểm thẩm định"));
  expect(unscored.map(({ unit, message }) => [unit, /: ([\d., ]+)\.$/.exec(message)?.[1]])).toEqual(
    [["Phường Bình", "4.2"]],
  );

  const json = await cchc(...args, "--json");
  const report = JSON.parse(json.out) as {
    units: { name: string; complete: boolean; rank: number | null; sections: object[] }[];
    survey: object;
  };
  expect(report.units.map(({ name, complete, rank }) => [name, complete, rank])).toEqual([
    ["Phường Bình", false, null],
    ["Xã An", true, 1],
  ]);
  expect(report.units[1]?.sections).toContainEqual({ code: "4", self: 0, appraised: 17 });
  expect(report.survey).toMatchObject({
    file: "điều tra.xlsx",
    taken: 3,
    findings: [
      { kind: "not-taken", severity: "error", code: "4.2", sheet: "KQ", cell: "C3" },
      { kind: "unknown-unit" },
      { kind: "replaced", severity: "warning" },
    ],
  });
});

test("a whole table exits 0; it may be that of a compiled workbook", async () => {
  const own = surveySheet(set, [
    { sheetName: "a", scorecard: scorecard("Xã An", { "4.1": 9, "4.2": 8 }) },
    { sheetName: "b", scorecard: scorecard("Phường Bình", { "4.1": 12, "4.2": 7.5 }) },
  ]);
  const survey = at("kết quả.xlsx");
  const properties = { "cchc-compiled": set.id };
  await writeFile(survey, await xlsxFiles.write({ title: "", sheets: [own], properties }));
  const units = ["Xã An", "Phường Bình"].map((name) => at("nộp", `${name}.xlsx`));
  const out = at("đủ.xlsx");
  const told = await cchc(
    "compile",
    ...units,
    "--set",
    at("bộ.json"),
    "--survey",
    survey,
    "--out",
    out,
  );
  expect(told.exit).toBe(0);
  expect(told.out).toContain("2 đơn vị được xếp hạng");
});

test("what has no results is refused before anything is written", async () => {
  const out = at("không có.xlsx");
  const unit = at("nộp", "Xã An.xlsx");
  const compile = (survey: string, of = at("bộ.json")) =>
    cchc("compile", unit, "--set", of, "--survey", survey, "--out", out);
  const nothing = at("trống.xlsx");
  await table(nothing, [["Đơn vị", "Ghi chú"]]);
  await writeFile(at("hỏng.xlsx"), "%PDF-1.7");

  expect(await compile(nothing)).toMatchObject({
    exit: 1,
    err: expect.stringContaining("Không tìm thấy bảng kết quả điều tra") as string,
  });
  expect(await compile(at("hỏng.xlsx"))).toMatchObject({
    exit: 1,
    err: expect.stringContaining("tệp PDF") as string,
  });
  expect(await compile(at("không.xlsx"))).toMatchObject({ exit: 1 });
  expect(await compile(unit, defaultCriteriaSet().id)).toMatchObject({
    exit: 2,
    err: expect.stringContaining("không có tiêu chí điều tra xã hội học") as string,
  });
  await expect(readFile(out)).rejects.toThrow();
});
