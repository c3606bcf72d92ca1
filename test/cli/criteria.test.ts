import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { setsFolder } from "../../src/cli/sets-folder";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { exampleSet } from "../../src/criteria/example-set";
import { setData } from "../../src/criteria/set-data";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { emptyScorecard } from "../../src/scoring/scorecard";
import { scorecardSheet } from "../../src/templates/sheets/scorecard-sheet";
import { SET_SHEET_NAMES } from "../../src/wording/vi/set-sheet-names";
import { changedSet } from "../criteria/changed-set";
import { otherContentOf } from "../criteria/other-content";
import { smallSet } from "../criteria/small-set";
import { sheetOf, workbookOf } from "../hosts/build-model";
import { cchc } from "./run-cchc";

let folder = "";
const at = (...names: string[]) => join(folder, ...names);
const [set, example] = [smallSet(), exampleSet()];
const amended = otherContentOf(set);
const unique = ({ id, contentHash }: CriteriaSet) => `${id}@${contentHash}`;

async function jsonFile(name: string, of: CriteriaSet): Promise<string> {
  await writeFile(at(name), JSON.stringify(setData(of)));
  return at(name);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cchc-"));
  process.env.CCHC_HOME = at("home");
});
afterAll(async () => {
  delete process.env.CCHC_HOME;
  await rm(folder, { recursive: true, force: true });
});

describe("cchc criteria import", () => {
  test("shows what was understood and keeps the set; the same one again changes nothing", async () => {
    const path = await jsonFile("bộ.json", set);
    const { exit, out } = await cchc("criteria", "import", path);
    expect(exit).toBe(0);
    expect(out).toContain(`Mã: ${unique(set)}`);
    expect(out).toMatch(/^I +Chỉ đạo, điều hành +6 +3$/m);
    expect(out).toMatch(/^ +Tổng +10 +5$/m);
    expect(out).toContain("Xếp loại: Tốt từ 8; Khá từ 5; Yếu từ 0");
    expect(await readdir(at("home"))).toEqual([`${unique(set)}.json`]);
    const again = await cchc("criteria", "import", path);
    expect(again).toMatchObject({ exit: 0 });
    expect(again.out).toContain(`Bộ chỉ số ${set.id} đã được nhập trước đây`);
    expect(await readdir(at("home"))).toHaveLength(1);
  });

  test("other content of the id is kept beside it, and then nobody guesses which is meant", async () => {
    const { exit, out } = await cchc("criteria", "import", await jsonFile("bộ sửa.json", amended));
    expect(exit).toBe(0);
    for (const each of [set, amended]) expect(out).toContain(unique(each));
    expect(await readdir(at("home"))).toHaveLength(2);

    const template = ["template", "--unit", "Xã An", "--year", "2026", "--out", at("an.xlsx")];
    const asked = await cchc(...template, "--set", set.id);
    expect(asked.exit).toBe(2);
    for (const each of [set, amended]) expect(asked.err).toContain(unique(each));
    for (const name of [unique(amended), unique(amended).slice(0, -8), at("bộ sửa.json")]) {
      expect(await cchc(...template, "--set", name)).toMatchObject({ exit: 0 });
      const { out: report } = await cchc("check", at("an.xlsx"), "--json");
      expect(JSON.parse(report)).toMatchObject({ criteriaSet: amended.id, name: "Xã An" });
    }
  });

  test("tells every mistake of a wrong set, and keeps nothing", async () => {
    const wrong = { ...setData(set), total: 11, tieRule: { sections: ["7"] } };
    await writeFile(at("sai.json"), JSON.stringify(wrong));
    const before = await readdir(at("home"));
    const { exit, out } = await cchc("criteria", "import", at("sai.json"));
    expect(exit).toBe(1);
    expect(out).toContain("tổng điểm ghi 11, cộng các lĩnh vực được 10");
    expect(out).toContain("mã 7 dùng để phân hạng khi bằng điểm không phải là một lĩnh vực");
    expect(await readdir(at("home"))).toEqual(before);
    await writeFile(at("chữ.json"), "không phải JSON");
    expect(await cchc("criteria", "import", at("chữ.json"))).toMatchObject({ exit: 1 });
  });

  test("keeps no set that was changed by hand where it lies, and tells so", async () => {
    const kept = at("home", `${unique(set)}.json`);
    const data = await readFile(kept, "utf8");
    await writeFile(kept, data.replace("Chỉ đạo, điều hành", "Chỉ đạo"));
    const { out, err } = await cchc("criteria", "list");
    expect(err).toContain(kept);
    expect(out).not.toMatch(new RegExp(`^${unique(set)} `, "m"));
    await writeFile(kept, data);
    expect((await cchc("criteria", "list")).err).toBe("");
  });
});

describe("cchc criteria list, export, validate, diff, form", () => {
  test("the list has the built-in sets and one's own, each by a name that means it alone", async () => {
    const { exit, out } = await cchc("criteria", "list");
    expect(exit).toBe(0);
    for (const name of [defaultCriteriaSet().id, unique(set), unique(amended)]) {
      expect(out).toMatch(new RegExp(`^${name} `, "m"));
    }
    expect(out).not.toContain(example.id + " ");
    expect(out).toContain(`cchc criteria export ${example.id}`);
  });

  test("the example can be taken out, not scored by until it is imported", async () => {
    const [xlsx, json] = [at("ví dụ.xlsx"), at("ví dụ.json")];
    for (const out of [xlsx, json]) {
      const made = await cchc("criteria", "export", example.id, "--out", out);
      expect(made).toMatchObject({ exit: 0, out: `Đã ghi ${out}` });
    }
    expect(JSON.parse(await readFile(json, "utf8"))).toEqual(setData(example));
    const args = ["template", "--unit", "Xã An", "--year", "2026", "--out", at("vd.xlsx"), "--set"];
    expect(await cchc(...args, example.id)).toMatchObject({ exit: 2 });
    expect(await cchc(...args, xlsx)).toMatchObject({ exit: 0 });
    expect((await cchc("criteria", "diff", xlsx, json)).out).toBe("Hai bộ chỉ số giống hệt nhau.");
  });

  test("under the name that it gives itself, an export replaces nothing; under --out it does", async () => {
    const [before, own] = [process.cwd(), `${example.id}.xlsx`];
    const typedInto = "bộ của tỉnh";
    process.chdir(folder);
    try {
      const first = await cchc("criteria", "export", example.id);
      expect(first).toMatchObject({ exit: 0, out: `Đã ghi ${own}` });
      await writeFile(at(own), typedInto);
      const again = await cchc("criteria", "export", example.id);
      expect(again).toMatchObject({ exit: 1, out: "" });
      expect(again.err).toContain(`Đã có tệp “${own}”`);
      expect(again.err).toContain("--out");
      expect(await readFile(at(own), "utf8")).toBe(typedInto);
      expect(await cchc("criteria", "export", example.id, "--out", own)).toMatchObject({ exit: 0 });
      expect(await readFile(at(own), "utf8")).not.toBe(typedInto);
    } finally {
      process.chdir(before);
    }
  });

  test("the example that is imported is still one set", async () => {
    expect(await cchc("criteria", "import", at("ví dụ.xlsx"))).toMatchObject({ exit: 0 });
    const again = at("ví dụ nữa.json");
    const out = `Đã ghi ${again}`;
    const exported = await cchc("criteria", "export", example.id, "--out", again);
    expect(exported).toMatchObject({ exit: 0, out });
    const compared = await cchc("criteria", "diff", example.id, again);
    expect(compared.out).toBe("Hai bộ chỉ số giống hệt nhau.");
  });

  test("validate answers for each file", async () => {
    const right = await jsonFile("đúng.json", set);
    const { exit, out } = await cchc("criteria", "validate", right, at("sai.json"));
    expect(exit).toBe(1);
    expect(out).toContain(`${right}: hợp lệ (${set.id})`);
    expect(out).toContain(`${at("sai.json")}: không dùng được`);
    expect(await cchc("criteria", "validate", right)).toMatchObject({ exit: 0 });
  });

  test("form is typed into: filled from a list of criteria, blank without one", async () => {
    const sheets = [
      scorecardSheet(set, emptyScorecard(set, { name: "Xã An", kind: "commune" }, 2024), "Phụ lục"),
    ];
    const annex = at("phụ lục.xlsx");
    await writeFile(annex, await xlsxFiles.write({ title: "", sheets, properties: {} }));
    const [filled, blank] = [at("mẫu.xlsx"), at("mẫu trống.xlsx")];
    expect(await cchc("criteria", "form", annex, "--out", filled)).toMatchObject({
      exit: 0,
      err: "",
    });
    expect(await cchc("criteria", "form", "--out", blank)).toMatchObject({ exit: 0 });
    const namesIn = async (path: string) => {
      const read = await xlsxFiles.read(await readFile(path));
      return read.ok ? JSON.stringify(read.value.grids) : "";
    };
    expect(await namesIn(filled)).toContain("Công khai thủ tục");
    expect(await namesIn(blank)).not.toContain("Công khai thủ tục");
    const { err } = await cchc("criteria", "form", blank, "--out", at("nữa.xlsx"));
    expect(err).toBe("");
    const validated = await cchc("criteria", "validate", blank);
    expect(validated.exit).toBe(1);
  });

  test("form says what of the annex was not read, and what is wrong in it", async () => {
    const annex = at("phụ lục sai.xlsx");
    const sheet = sheetOf([
      ["STT", "Tên tiêu chí", "Điểm tối đa", "Mốc thời gian"],
      ["I", "Chỉ đạo", 4],
      ["1.1", "Kế hoạch", 4],
      [null, "Cộng I", 3],
    ]);
    await writeFile(annex, await xlsxFiles.write(workbookOf([{ ...sheet, name: "PL" }])));
    const { exit, out, err } = await cchc("criteria", "form", annex, "--out", at("mẫu sai.xlsx"));
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toContain("Trang “PL”, ô C4: dòng cộng ghi 3, khác 4");
    expect(out).toContain("Trang “PL”, ô D1: không đọc cột “Mốc thời gian”.");
    expect(out).not.toContain("Thiết lập bộ chỉ số”: chưa có");
  });

  test("diff says in what two sets differ", async () => {
    const { exit, out } = await cchc("criteria", "diff", unique(set), unique(amended));
    expect(exit).toBe(0);
    expect(out).toContain("7,5");
  });

  test("an annex is told as one, with the command that goes on from it; a foreign file by its one reason", async () => {
    const annex = at("phụ lục.xlsx");
    const [imported, validated, named] = [
      await cchc("criteria", "import", annex),
      await cchc("criteria", "validate", annex),
      await cchc("criteria", "diff", annex, example.id),
    ];
    for (const { exit, out, err } of [imported, validated, named]) {
      expect(exit).toBe(1);
      expect(out + err).toContain("đã hiểu các tiêu chí");
      expect(out + err).toContain(`cchc criteria form "${annex}" --out`);
      expect(out + err).not.toContain(SET_SHEET_NAMES.settings);
    }
    const foreign = at("danh sách.xlsx");
    const sheet = {
      ...scorecardSheet(set, emptyScorecard(set, { name: "Xã An", kind: "commune" }, 2024), "Nháp"),
      rows: [],
      merges: [],
    };
    await writeFile(foreign, await xlsxFiles.write({ title: "", sheets: [sheet], properties: {} }));
    const { exit, out } = await cchc("criteria", "import", foreign);
    expect(exit).toBe(1);
    expect(out.split("\n").slice(1)).toEqual([
      expect.stringContaining("không tìm thấy bảng tiêu chí"),
    ]);
  });

  test.each([
    [["criteria"], "import, export, list, validate, diff, form"],
    [["criteria", "drop"], "không có lệnh con “drop”"],
    [["criteria", "export"], "cần đúng một bộ chỉ số"],
    [["criteria", "export", "không-có"], "Không có bộ tiêu chí “không-có”"],
    [["criteria", "export", "vi-du", "--out", "a.pdf"], "không phải “a.pdf”"],
    [["criteria", "diff", "a"], "cần đúng hai bộ chỉ số"],
    [["criteria", "form"], "Thiếu tham số --out"],
    [["criteria", "validate"], "cần ít nhất một tệp"],
  ])("%j is wrong usage", async (args, sentence) => {
    const { exit, err } = await cchc(...args);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe("files bring their sets to the command", () => {
  const fresh = changedSet(set, (data) => {
    data.id = "tinh-chua-ai-co";
  });

  test("a scorecard is checked and compiled where its set was never imported", async () => {
    const path = await jsonFile("tỉnh.json", fresh);
    const files = ["Xã An", "Xã Bình"].map((unit) => [unit, at("nộp", `${unit}.xlsx`)] as const);
    for (const [unit, out] of files) {
      const args = ["--unit", unit, "--year", "2026", "--set", path, "--out", out];
      expect(await cchc("template", ...args)).toMatchObject({ exit: 0 });
    }
    const compiled = await cchc("compile", at("nộp"), "--out", at("tổng hợp.xlsx"), "--json");
    expect(compiled.exit).toBe(0);
    expect(JSON.parse(compiled.out)).toMatchObject({ criteriaSet: fresh.id, units: [{}, {}] });
    const { exit } = await cchc("summary", at("tổng hợp.xlsx"), "--out", at("báo cáo.docx"));
    expect(exit).toBe(0);
  });

  test("a set that was chosen refuses files of another, by the names of both", async () => {
    const { exit, out } = await cchc(
      "compile",
      at("nộp"),
      "--set",
      unique(amended),
      "--out",
      at("khác.xlsx"),
    );
    expect(exit).toBe(3);
    expect(out).toContain(fresh.id);
    expect(out).toContain(amended.decision.number);
  });
});

test.each([
  [{ CCHC_HOME: "/đâu/đó" }, "linux", "/đâu/đó"],
  [{}, "linux", "/home/a/.config/cchc"],
  [{ XDG_CONFIG_HOME: "/cấu hình" }, "linux", "/cấu hình/cchc"],
  [{}, "darwin", "/home/a/Library/Application Support/cchc"],
  [{ APPDATA: "C:\\Users\\a\\AppData\\Roaming" }, "win32", "C:\\Users\\a\\AppData\\Roaming\\cchc"],
] as const)("with %j on %s sets are kept in %s", (env, platform, expected) => {
  expect(setsFolder(env, platform, "/home/a")).toBe(expected);
});
