import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import type { Scorecard } from "../../src/scoring/scorecard";
import { scorecardSheet } from "../../src/templates/sheets/scorecard-sheet";
import { appraisedScorecard } from "../templates/sheets/entered-scorecards";
import { cchc } from "./run-cchc";

const set = defaultCriteriaSet();
let folder = "";
const at = (...names: string[]) => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cchc-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function save(path: string, scorecard: Scorecard): Promise<void> {
  const sheets = [scorecardSheet(set, scorecard, "Phiếu")];
  await writeFile(path, await xlsxFiles.write({ title: "", sheets, properties: {} }));
}

/** A folder with two complete units, one of them flawed, and things that are no scorecards. */
async function district(name: string): Promise<string> {
  await mkdir(at(name, "nộp muộn"), { recursive: true });
  await save(at(name, "Xã An.xlsx"), appraisedScorecard(set, "Xã An", { "4.2.6": 3.5 }));
  await save(at(name, "nộp muộn", "Xã Bình.xlsx"), appraisedScorecard(set, "Xã Bình"));
  await writeFile(at(name, "~$Xã An.xlsx"), "lock");
  await writeFile(at(name, "minh chứng.pdf"), "%PDF-1.7");
  return at(name);
}

describe("cchc template", () => {
  test("writes an empty score sheet that check reads back", async () => {
    const path = at("mẫu", "Đồng Thịnh.xlsx");
    const made = await cchc("template", "--unit", "Xã Đồng Thịnh", "--year", "2024", "--out", path);
    expect(made).toMatchObject({ exit: 0, out: `Đã ghi ${path}` });
    const { exit, out } = await cchc("check", path, "--json");
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      criteriaSet: "thai-nguyen-4203",
      name: "Xã Đồng Thịnh",
      year: 2024,
      selfTotal: 0,
      complete: false,
    });
  });

  test.each([
    [["--year", "2024", "--out", "a.xlsx"], "Thiếu tham số --unit."],
    [["--unit", "Xã A", "--year", "24", "--out", "a.xlsx"], "Năm “24” không hợp lệ"],
    [["--unit", "Xã A", "--year", "2024"], "Thiếu tham số --out."],
    [
      ["--unit", "Xã A", "--year", "2024", "--out", "a.xlsx", "--set", "x"],
      "Không có bộ tiêu chí “x”",
    ],
    [["--unit", "Xã A", "--yeer", "2024", "--out", "a.xlsx"], "Tham số “--yeer” không có"],
  ])("%j is wrong usage", async (args, sentence) => {
    const { exit, out, err } = await cchc("template", ...args);
    expect(exit).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(sentence);
  });
});

describe("cchc check", () => {
  test("tells what is wrong, where, and what to do; exit 1 where there are errors", async () => {
    const scorecard = appraisedScorecard(set, "Xã An", { "1.1.1": -1 });
    await save(at("sai.xlsx"), scorecard);
    const { exit, out } = await cchc("check", at("sai.xlsx"));
    expect(exit).toBe(1);
    expect(out).toContain("Đơn vị: Xã An, năm 2024");
    expect(out).toContain("Điểm tự đánh giá: 99 (118/119 tiêu chí)");
    expect(out).toContain(
      "D10: Tiêu chí 1.1.1: Điểm tự đánh giá 2 vượt điểm tối đa 1, không được tính. Nhập lại điểm từ 0 đến 1.",
    );
    const report: unknown = JSON.parse((await cchc("check", at("sai.xlsx"), "--json")).out);
    expect(report).toMatchObject({
      selfTotal: 99,
      findings: expect.arrayContaining([
        expect.objectContaining({
          kind: "above-max",
          severity: "error",
          code: "1.1.1",
          cell: "D10",
        }),
      ]) as unknown,
    });
  });

  test("refuses a file with the reason", async () => {
    await writeFile(at("rỗng.xlsx"), "");
    expect(await cchc("check", at("rỗng.xlsx"))).toMatchObject({
      exit: 1,
      out: "Tệp rỗng (0 byte). Đề nghị đơn vị gửi lại tệp.",
    });
    expect(await cchc("check", at("không có.xlsx"))).toMatchObject({ exit: 1, out: "" });
    expect(await cchc("check")).toMatchObject({ exit: 2 });
  });
});

describe("cchc compile", () => {
  test("ranks the files of a folder and those below it", async () => {
    const source = await district("huyện");
    const { exit, out, err } = await cchc("compile", source, "--out", at("th.xlsx"), "--json");
    expect(exit).toBe(0);
    expect(err).toContain("[2/2] ");
    expect(err).toContain("Bỏ qua 1 tệp không phải bảng tính: minh chứng.pdf");
    const sections = set.sections.map(({ code, maxScore }) => ({
      code,
      self: maxScore / 100,
      appraised: maxScore / 100,
    }));
    const noEvidence = expect.objectContaining({ kind: "no-evidence" }) as unknown;
    expect(JSON.parse(out)).toEqual({
      criteriaSet: "thai-nguyen-4203",
      units: [
        {
          file: at("huyện", "nộp muộn", "Xã Bình.xlsx"),
          name: "Xã Bình",
          year: 2024,
          selfTotal: 100,
          appraisedTotal: 100,
          rank: 1,
          classification: "Xuất sắc",
          complete: true,
          sections,
          findings: expect.arrayContaining([noEvidence]) as unknown,
        },
        {
          file: at("huyện", "Xã An.xlsx"),
          name: "Xã An",
          year: 2024,
          selfTotal: 96.5,
          appraisedTotal: 96.5,
          rank: 2,
          classification: "Xuất sắc",
          complete: true,
          sections: sections.map((section) =>
            section.code === "4" ? { code: "4", self: 16.5, appraised: 16.5 } : section,
          ),
          findings: expect.arrayContaining([noEvidence]) as unknown,
        },
      ],
      refused: [],
    });
  });

  test("writes the workbook and exits 3 where files were refused", async () => {
    const source = await district("có tệp hỏng");
    await writeFile(at("có tệp hỏng", "Xã Chi.xlsx"), "PK không phải");
    await copyFile(at("có tệp hỏng", "Xã An.xlsx"), at("có tệp hỏng", "Xã An (1).xlsx"));
    const { exit, out } = await cchc("compile", source, "--out", at("th3.xlsx"));
    expect(exit).toBe(3);
    expect(out).toContain("Đã tổng hợp 2 đơn vị, 2 đơn vị được xếp hạng, 2 tệp bị từ chối.");
    expect(out).toContain("Từ chối Xã Chi.xlsx: ");
    expect(out).toContain("Có 0 lỗi và 237 cảnh báo trong các phiếu, xem trang tính “Phát hiện”.");
    const read = await xlsxFiles.read(await readFile(at("th3.xlsx")));
    expect(read.ok && read.value.grids.map(({ sheetName }) => sheetName)).toEqual([
      "Xếp hạng",
      "Tổng hợp",
      "So sánh",
      "Tiêu chí mất điểm",
      "Biểu đồ",
      "Phát hiện",
      "Xã Bình",
      "Xã An",
    ]);
  });

  test("may be run again into the folder it reads", async () => {
    const source = await district("chạy lại");
    const out = at("chạy lại", "Tổng hợp.xlsx");
    expect(await cchc("compile", source, "--out", out)).toMatchObject({ exit: 0 });
    const first = await readFile(out);
    expect(await cchc("compile", source, "--out", out)).toMatchObject({ exit: 0 });
    expect((await readFile(out)).equals(first)).toBe(true);
    expect(await readdir(source)).not.toContainEqual(expect.stringContaining(".tmp"));
  });

  test("leaves the old result whole where it cannot write, and no temporary file", async () => {
    const source = await district("không ghi được");
    await mkdir(at("là thư mục.xlsx"));
    const { exit, err } = await cchc("compile", source, "--out", at("là thư mục.xlsx"));
    expect(exit).toBe(1);
    expect(err).toContain("Không ghi được");
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("is wrong usage without files, with a path that is not there, or with its output as input", async () => {
    const source = await district("cách dùng");
    const out = at("cách dùng", "Xã An.xlsx");
    await mkdir(at("trống"));
    expect(await cchc("compile", "--out", at("x.xlsx"))).toMatchObject({ exit: 2 });
    expect(await cchc("compile", source)).toMatchObject({ exit: 2 });
    expect(await cchc("compile", at("nhầm"), "--out", at("x.xlsx"))).toMatchObject({ exit: 2 });
    expect(await cchc("compile", at("trống"), "--out", at("x.xlsx"))).toMatchObject({ exit: 2 });
    expect(await cchc("compile", out, "--out", out)).toMatchObject({ exit: 2 });
    expect(await cchc("komp")).toMatchObject({ exit: 2 });
  });
});

describe("cchc report", () => {
  const textOf = async (path: string) =>
    strFromU8(unzipSync(await readFile(path))["word/document.xml"] ?? new Uint8Array());

  test("writes a Word file with the unit's own scores, the same one each time", async () => {
    await save(at("Xã An.xlsx"), appraisedScorecard(set, "Xã An", { "4.2.6": 3.5 }));
    const out = at("báo cáo", "Xã An.docx");
    const { exit, out: printed, err } = await cchc("report", at("Xã An.xlsx"), "--out", out);
    expect({ exit, printed, err }).toEqual({ exit: 0, printed: `Đã ghi ${out}`, err: "" });
    const first = await readFile(out);
    expect(await textOf(out)).toContain("Tổng điểm tự đánh giá là 96,5/100 điểm");
    await cchc("report", at("Xã An.xlsx"), "--out", out);
    expect((await readFile(out)).equals(first)).toBe(true);
  });

  test("is made from a retyped form, and tells its errors", async () => {
    const form = join("examples/huyen-mau", "09 Xã Hòa Mẫu 2024.xlsx");
    const out = at("hòa mẫu.docx");
    const { exit, err } = await cchc("report", form, "--out", out);
    expect(exit).toBe(0);
    expect(err).toContain("D141: Tiêu chí 7.4.7: Điểm tự đánh giá ghi “");
    expect(err).not.toContain("Cách dùng");
    const text = await textOf(out);
    expect(text).toContain("XÃ HÒA MẪU");
    expect(text).toContain("Tổng điểm tự đánh giá là 74,85/100 điểm, đạt 74,85%");
    expect(text).toContain("tính vào tổng điểm: 7.4.7.");
  });

  test.each([
    [["--out", "a.docx"], "Lệnh report cần đúng một tệp."],
    [["a.xlsx", "b.xlsx", "--out", "a.docx"], "Lệnh report cần đúng một tệp."],
    [["a.xlsx"], "Thiếu tham số --out."],
    [["a.xlsx", "--out", "a.xlsx"], "Tệp văn bản phải có đuôi .docx"],
    [["a.xlsx", "--out", "a.docx", "--json"], "Tham số “--json” không có"],
  ])("%j is wrong usage", async (args, sentence) => {
    const { exit, err } = await cchc("report", ...args);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });

  test("fails where the file is none, or no scorecard, and writes nothing", async () => {
    await writeFile(at("hỏng.xlsx"), "PK không phải");
    for (const [name, sentence] of [
      ["không có.xlsx", "Không đọc được"],
      ["hỏng.xlsx", "không phải bảng tính Excel"],
    ] as const) {
      const { exit, err } = await cchc("report", at(name), "--out", at("không lập.docx"));
      expect(exit).toBe(1);
      expect(err).toContain(sentence);
    }
    expect(await readdir(folder)).not.toContain("không lập.docx");
  });
});

test("npx cchc runs in a built checkout", async () => {
  const run = promisify(execFile);
  const { stdout } = await run("npx", ["cchc", "--help"]);
  expect(stdout).toContain("cchc compile");
});
