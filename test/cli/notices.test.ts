import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { scorecardSheet } from "../../src/templates/sheets/scorecard-sheet";
import { appraisedScorecard } from "../templates/sheets/entered-scorecards";
import { cchc } from "./run-cchc";

const set = defaultCriteriaSet();
let folder = "";
const at = (...names: string[]) => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cchc-notices-"));
  const compiled = await cchc("compile", "examples/huyen-mau", "--out", at("tổng hợp.xlsx"));
  expect(compiled.out).toContain("Đã tổng hợp 19 đơn vị");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const textOf = async (path: string) =>
  strFromU8(unzipSync(await readFile(path))["word/document.xml"] ?? new Uint8Array());

describe("cchc notices", () => {
  test("writes a Word file for each unit of a compiled workbook, the same ones each time", async () => {
    const to = at("thông báo");
    const issuer = ["--issuer", "UBND huyện Mẫu; Phòng Nội vụ", "--signer", "Trưởng phòng"];
    const call = ["notices", at("tổng hợp.xlsx"), "--deadline", "5/1/2026", "--out", to, ...issuer];
    const { exit, out, err } = await cchc(...call);
    expect({ exit, out }).toEqual({
      exit: 0,
      out: `Đã lập 19 thông báo trong thư mục ${to}\n19 thông báo là dự thảo vì kết quả sơ bộ chưa được chốt.`,
    });
    expect(err).toContain("[19/19] Dự thảo thông báo sơ bộ CCHC - ");
    const files = await readdir(to);
    expect(files).toHaveLength(19);
    const file = "Dự thảo thông báo sơ bộ CCHC - Xã Yên Mẫu - 2024.docx";
    expect(files).toContain(file);
    const text = await textOf(join(to, file));
    for (const part of [
      "PHÒNG NỘI VỤ",
      "TRƯỞNG PHÒNG",
      "Kính gửi: Ủy ban nhân dân xã Yên Mẫu",
      "Điểm tự đánh giá: 79,8/100 điểm (đã tự chấm 117/119 tiêu chí).",
      "Điểm thẩm định sơ bộ: 75/100 điểm, đạt 75%.",
      "Có 33 tiêu chí, tiêu chí thành phần có điểm thẩm định khác điểm tự đánh giá",
      "Thời hạn: đến hết ngày 05 tháng 01 năm 2026.",
    ]) {
      expect(text).toContain(part);
    }
    const first = await readFile(join(to, file));
    await cchc(...call);
    expect((await readFile(join(to, file))).equals(first)).toBe(true);
    expect(await readdir(to)).toHaveLength(19);
  });

  test.each([
    [["--deadline", "05/01/2026", "--out", "x"], "Lệnh notices cần đúng một tệp."],
    [["a.xlsx", "b.xlsx", "--deadline", "05/01/2026", "--out", "x"], "đúng một tệp."],
    [["a.xlsx", "--out", "x"], "Thiếu tham số --deadline."],
    [["a.xlsx", "--deadline", "05/01/2026"], "Thiếu tham số --out."],
    [
      ["a.xlsx", "--deadline", "31/02/2026", "--out", "x"],
      "Hạn giải trình “31/02/2026” không phải là một ngày. Ghi ngày/tháng/năm, ví dụ 05/01/2026.",
    ],
    [["a.xlsx", "--deadline", "cuối tháng", "--out", "x"], "“cuối tháng” không phải là một ngày"],
    [["a.xlsx", "--deadline", "05/01/2026", "--out", "x", "--json"], "Tham số “--json” không có"],
  ])("%j is wrong usage", async (args, sentence) => {
    const { exit, out, err } = await cchc("notices", ...args);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err).toContain("cchc notices TỆP-TỔNG-HỢP.xlsx --deadline");
  });

  test("fails with the reason where the file is no compiled workbook, and writes nothing", async () => {
    const sheets = [scorecardSheet(set, appraisedScorecard(set, "Xã An"), "Phiếu")];
    const scorecard = await xlsxFiles.write({ title: "", sheets, properties: {} });
    await writeFile(at("Xã An.xlsx"), scorecard);
    await writeFile(at("hỏng.xlsx"), "PK không phải");
    for (const [name, sentence] of [
      ["không có.xlsx", "Không đọc được"],
      ["hỏng.xlsx", "không phải bảng tính Excel"],
      ["Xã An.xlsx", "Đây không phải tệp tổng hợp"],
    ] as const) {
      const to = at("không lập");
      const call = ["notices", at(name), "--deadline", "05/01/2026", "--out", to];
      const { exit, err } = await cchc(...call);
      expect(exit).toBe(1);
      expect(err).toContain(sentence);
    }
    expect(await readdir(folder)).not.toContain("không lập");
  });

  test("fails where the folder is a file", async () => {
    const to = at("tổng hợp.xlsx");
    const { exit, err } = await cchc("notices", to, "--deadline", "05/01/2026", "--out", to);
    expect(exit).toBe(1);
    expect(err).toContain("Không ghi được");
  });
});
