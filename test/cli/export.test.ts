import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import type { Scorecard } from "../../src/scoring/scorecard";
import type { WorkbookModel } from "../../src/sheet-model/sheet";
import { standingsOf } from "../../src/scoring/standings";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { scorecardSheet } from "../../src/templates/sheets/scorecard-sheet";
import { query } from "../hosts/table/duckdb";
import { appraisedScorecard, scorecardWithTotal } from "../templates/sheets/entered-scorecards";
import { cchc } from "./run-cchc";

const set = defaultCriteriaSet();
const DISTRICT = "examples/huyen-mau";
const FILLED = "examples/phieu-da-dien.xlsx";
let folder = "";
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cchc-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const save = async (name: string, workbook: WorkbookModel): Promise<string> => {
  await writeFile(at(name), await xlsxFiles.write(workbook));
  return at(name);
};
const ofYear = (scorecard: Scorecard, year: number): Scorecard => ({ ...scorecard, year });
const compiled = (name: string, year: number, scorecards: readonly Scorecard[]) =>
  save(
    name,
    compiledWorkbook(
      set,
      year,
      standingsOf(
        scorecards.map((scorecard) => ofYear(scorecard, year)),
        set,
      ),
      [],
    ),
  );
const single = (name: string, scorecard: Scorecard) =>
  save(name, {
    title: "",
    sheets: [scorecardSheet(set, scorecard, "Phiếu")],
    properties: {},
  });

const totalsOf = (path: string, format: "csv" | "parquet") => async () =>
  query(
    await readFile(path),
    format,
    (file) =>
      `SELECT year::INT AS year, unit, COUNT(*)::INT AS rows, SUM(appraised::DECIMAL(9,2))::VARCHAR AS total
       FROM ${file} GROUP BY year, unit ORDER BY year, unit`,
  );

test.each(["csv", "parquet"] as const)(
  "scorecards and compiled workbooks of several years become one %s",
  async (format) => {
    const before = await compiled("2023.xlsx", 2023, [
      scorecardWithTotal(set, "Xã An", 81.25),
      scorecardWithTotal(set, "Xã Bình", 89.95),
    ]);
    const now = await single("2024.xlsx", ofYear(scorecardWithTotal(set, "Xã An", 90), 2024));
    const out = at(`điểm.${format}`);
    const { exit, out: printed } = await cchc(
      ...["export", before, now, FILLED, "--format", format, "--out", out],
    );
    expect(exit).toBe(0);
    expect(printed.split("\n")).toEqual([
      "Đã xuất 476 dòng của 4 phiếu, năm 2023, 2024; 0 tệp bị từ chối.",
      `Đã ghi ${out}`,
    ]);
    expect(await totalsOf(out, format)()).toEqual([
      { year: 2023, unit: "Xã An", rows: 119, total: "81.25" },
      { year: 2023, unit: "Xã Bình", rows: 119, total: "89.95" },
      { year: 2024, unit: "Xã An", rows: 119, total: "90.00" },
      { year: 2024, unit: "Xã Mẫu Thượng", rows: 119, total: null },
    ]);
  },
);

test("a district's folder is exported as far as it can be read, and what is not is told", async () => {
  const out = at("huyện.parquet");
  const { exit, out: printed } = await cchc(
    "export",
    DISTRICT,
    "--format",
    "parquet",
    "--out",
    out,
  );
  expect(exit).toBe(3);
  expect(printed).toContain("Đã xuất 2261 dòng của 19 phiếu, năm 2023, 2024; 6 tệp bị từ chối.");
  expect(printed).toContain("Các phiếu có 16 lỗi; điểm không hợp lệ được để trống.");
  expect(printed).toContain("Không rõ năm của Xã Vĩnh Mẫu: cột year để trống.");
  expect(printed).toContain(
    "Bỏ qua Xã Hoà Mẫu năm 2024 trong Xã Hoà Mẫu (nộp lại).xlsx: đã lấy từ 09 Xã Hòa Mẫu 2024.xlsx.",
  );
  const [counts] = await query(
    await readFile(out),
    "parquet",
    (file) => `SELECT COUNT(*)::INT AS rows, COUNT(DISTINCT unit)::INT AS units FROM ${file}`,
  );
  expect(counts).toEqual({ rows: 2261, units: 19 });
});

test("of a unit's two scorecards of one year the first counts, wherever they lie", async () => {
  const workbook = await compiled("hai lần.xlsx", 2024, [
    scorecardWithTotal(set, "Xã An", 70),
    scorecardWithTotal(set, "Xã Bình", 71),
  ]);
  const again = await single("Xã an.xlsx", appraisedScorecard(set, "xã AN"));
  const out = at("hai lần.csv");
  const { exit, out: printed } = await cchc(
    ...["export", workbook, again, "--format", "csv", "--out", out],
  );
  expect(exit).toBe(3);
  expect(printed).toContain("Bỏ qua Xã An năm 2024 trong Xã an.xlsx: đã lấy từ hai lần.xlsx.");
  expect(await totalsOf(out, "csv")()).toMatchObject([
    { unit: "Xã An", total: "70.00" },
    { unit: "Xã Bình", total: "71.00" },
  ]);
});

test("a compiled workbook on which rows were moved is refused; where nothing else is there, nothing is written", async () => {
  const model = compiledWorkbook(
    set,
    2024,
    standingsOf([appraisedScorecard(set, "Xã An")], set),
    [],
  );
  const moved = await save("lệch.xlsx", {
    ...model,
    sheets: model.sheets.map((sheet) =>
      sheet.name === "Xã An"
        ? { ...sheet, rows: [...sheet.rows.slice(0, 20), { cells: [] }, ...sheet.rows.slice(20)] }
        : sheet,
    ),
  });
  const { exit, out } = await cchc(
    ...["export", moved, "--format", "csv", "--out", at("không ghi.csv")],
  );
  expect(exit).toBe(1);
  expect(out).toContain("Từ chối lệch.xlsx: Trang “Xã An” không đúng mẫu phiếu của tệp tổng hợp");
  expect(out).toContain("Không đọc được phiếu nào, không ghi tệp.");
  expect(await readdir(folder)).not.toContain("không ghi.csv");
});

test("a compiled workbook by a set that is not known is told from a scorecard", async () => {
  const model = compiledWorkbook(
    set,
    2024,
    standingsOf([appraisedScorecard(set, "Xã An")], set),
    [],
  );
  const [property = ""] = Object.keys(model.properties);
  const other = await save("bộ khác.xlsx", { ...model, properties: { [property]: "tinh-khac" } });
  const { out } = await cchc("export", other, FILLED, "--format", "csv", "--out", at("bộ.csv"));
  expect(out).toContain(
    "Từ chối bộ khác.xlsx: Tệp được lập theo bộ chỉ số “tinh-khac” mà phần mềm chưa có",
  );
});

describe("is wrong usage", () => {
  test.each([
    [["--format", "csv", "--out", "a.csv"], "Lệnh export cần ít nhất một tệp hoặc thư mục."],
    [[FILLED, "--out", "a.csv"], "Thiếu tham số --format."],
    [[FILLED, "--format", "csv"], "Thiếu tham số --out."],
    [
      [FILLED, "--format", "xlsx", "--out", "a"],
      "Không có định dạng “xlsx”. Các định dạng hiện có: csv, parquet.",
    ],
    [[FILLED, "--format", "csv", "--out", FILLED], "vừa là tệp đầu vào vừa là --out"],
    [["không có.xlsx", "--format", "csv", "--out", "a.csv"], "Không tìm thấy"],
  ])("%j", async (args, sentence) => {
    const { exit, err } = await cchc("export", ...args);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });
});

test("npx cchc export finds what writes Parquet in a built checkout", async () => {
  const out = at("đã dựng.parquet");
  const args = ["cchc", "export", FILLED, "--format", "parquet", "--out", out];
  const { stdout } = await promisify(execFile)("npx", args);
  expect(stdout).toContain("Đã xuất 119 dòng của 1 phiếu");
  expect(await totalsOf(out, "parquet")()).toMatchObject([{ unit: "Xã Mẫu Thượng", rows: 119 }]);
});
