import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleYears } from "../../examples/district/sample-years";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { cchc } from "./run-cchc";

const set = defaultCriteriaSet();
let folder = "";
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cchc-"));
  const { now, before } = await sampleYears();
  await writeFile(at("2024.xlsx"), await xlsxFiles.write(now));
  await writeFile(at("2023.xlsx"), await xlsxFiles.write(before));
  await writeFile(
    at("không có phiếu.xlsx"),
    await xlsxFiles.write(compiledWorkbook(set, 2024, [], [])),
  );
  await writeFile(at("hỏng.xlsx"), "PK không phải");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A Word file's text, a line a paragraph. */
async function textOf(path: string): Promise<string> {
  const xml = strFromU8(unzipSync(await readFile(path))["word/document.xml"] ?? new Uint8Array());
  return xml
    .split("</w:p>")
    .map((part) => [...part.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(""))
    .join("\n");
}

const UNRANKED =
  "3 đơn vị chưa đủ điểm thẩm định nên không được xếp hạng: Thị trấn Suối Mẫu, Xã Đồng Mẫu, Xã Quang Mẫu.";

describe("cchc decision", () => {
  test("writes the draft with Phụ lục II, tells who is not ranked, the same each time", async () => {
    const out = at("quyết định.docx");
    expect(await cchc("decision", at("2024.xlsx"), "--out", out)).toEqual({
      exit: 0,
      out: `Đã ghi ${out}`,
      err: UNRANKED,
    });
    const first = await readFile(out);
    const text = await textOf(out);
    expect(text).toContain("Số: 12/QĐ-UBND");
    expect(text).toContain("đối với 16 đơn vị cấp xã, gồm:");
    expect(text).toContain("PHỤ LỤC II\nTHỐNG KÊ KẾT QUẢ XẾP HẠNG");
    expect(text).toContain("UBND thị trấn Mẫu\n96,4\n95,25\n1\nNhóm Xuất sắc");
    await cchc("decision", at("2024.xlsx"), "--out", out);
    expect((await readFile(out)).equals(first)).toBe(true);
  });
});

describe("cchc summary", () => {
  test("writes the report, against last year's workbook where it is given", async () => {
    const [alone, compared] = [at("một năm.docx"), at("hai năm.docx")];
    expect(await cchc("summary", at("2024.xlsx"), "--out", alone)).toEqual({
      exit: 0,
      out: `Đã ghi ${alone}`,
      err: UNRANKED,
    });
    const made = await cchc(
      ...["summary", at("2024.xlsx"), "--last-year", at("2023.xlsx"), "--out", compared],
    );
    expect(made).toMatchObject({ exit: 0, err: UNRANKED });
    expect(await textOf(alone)).not.toContain("2023");
    const text = await textOf(compared);
    expect(text).toContain("3. Thay đổi so với năm 2023");
    expect(text).toContain(
      "Có trong kết quả năm 2023, không có trong năm báo cáo: UBND xã Cổ Mẫu.",
    );
  });

  test("says so where last year's workbook is none, and leaves it out", async () => {
    const out = at("cùng năm.docx");
    const { exit, err } = await cchc(
      ...["summary", at("2024.xlsx"), "--last-year", at("2024.xlsx"), "--out", out],
    );
    const sentence =
      "Không so sánh: sổ làm việc được chọn làm số liệu năm trước ghi năm 2024, không phải một năm trước đó.";
    expect(exit).toBe(0);
    expect(err.split("\n")).toEqual([UNRANKED, sentence]);
    expect(await textOf(out)).toContain(sentence);
  });
});

describe.each(["decision", "summary"])("cchc %s", (command) => {
  test.each([
    [["--out", "a.docx"], `Lệnh ${command} cần đúng một tệp.`],
    [["a.xlsx", "b.xlsx", "--out", "a.docx"], `Lệnh ${command} cần đúng một tệp.`],
    [["a.xlsx"], "Thiếu tham số --out."],
    [["a.xlsx", "--out", "a.xlsx"], "Tệp văn bản phải có đuôi .docx"],
    [["a.xlsx", "--out", "a.docx", "--set", "x"], "Tham số “--set” không có"],
  ])("with %j is wrong usage", async (args, sentence) => {
    const { exit, out, err } = await cchc(command, ...args);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err).toContain(`cchc ${command} TỆP-TỔNG-HỢP.xlsx`);
  });

  test.each([
    ["không có.xlsx", "Không đọc được"],
    ["hỏng.xlsx", "không phải bảng tính Excel"],
    ["không có phiếu.xlsx", "không còn trang phiếu của đơn vị nào"],
  ])("fails over %s and writes nothing", async (name, sentence) => {
    const out = at(`${command} không lập.docx`);
    const { exit, err } = await cchc(command, at(name), "--out", out);
    expect(exit).toBe(1);
    expect(err).toContain(sentence);
    expect(err).not.toContain("Cách dùng");
    expect(await readdir(folder)).not.toContain(`${command} không lập.docx`);
  });

  test("fails over a unit's own file", async () => {
    const { exit, err } = await cchc(
      ...[command, "examples/phieu-da-dien.xlsx", "--out", at("không lập.docx")],
    );
    expect(exit).toBe(1);
    expect(err).toContain(
      "Không dùng được “examples/phieu-da-dien.xlsx”: Đây không phải tệp tổng hợp",
    );
  });
});

test("cchc summary fails over last year's file too", async () => {
  const { exit, err } = await cchc(
    ...["summary", at("2024.xlsx"), "--last-year", at("hỏng.xlsx"), "--out", at("không lập.docx")],
  );
  expect(exit).toBe(1);
  expect(err).toContain("hỏng.xlsx”: ");
});
