import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleSet } from "../../src/criteria/example-set";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { cchc } from "../cli/run-cchc";
import { editWithLibreOffice } from "../hosts/xlsx/edit-with-libreoffice";
import { recalculateAll } from "../hosts/xlsx/engines";
import { withWrongResults } from "../templates/sheets/model-grid";
import { WORKED_UNITS } from "./worked-units";
import { YEAR, figuresIn, sentWorkbook, surveyWorkbook, typedByCouncil } from "./worked-workbooks";

/*
 * The example set all the way by the command line: exported and brought in as a workbook, ten units' forms
 * filled in and calculated by LibreOffice, compiled with the survey's results, appraised in LibreOffice,
 * ranked and reported.
 */

const set = exampleSet();
let folder = "";
let homeBefore: string | undefined;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cchc-example-"));
  homeBefore = process.env.CCHC_HOME;
  process.env.CCHC_HOME = at("sets");
});
afterAll(async () => {
  if (homeBefore === undefined) delete process.env.CCHC_HOME;
  else process.env.CCHC_HOME = homeBefore;
  await rm(folder, { recursive: true, force: true });
});

describe("the example set by the command line", () => {
  test("is exported as a workbook and brought in from it", async () => {
    expect(await cchc("criteria", "export", set.id, "--out", at("set.xlsx"))).toMatchObject({
      exit: 0,
    });
    const imported = await cchc("criteria", "import", at("set.xlsx"));
    expect(imported.exit).toBe(0);
    expect(imported.out).toContain("ĐIỀU TRA XÃ HỘI HỌC");
    expect((await cchc("criteria", "list")).out).toContain(set.decision.number);
  });

  test("gives a form to fill in, which brings the set along", async () => {
    const out = at("form.xlsx");
    const unit = "Phường Kim Đồng";
    const made = await cchc(
      ...["template", "--set", set.decision.number, "--unit", unit, "--year", String(YEAR)],
      ...["--out", out],
    );
    expect(made).toMatchObject({ exit: 0, err: "" });
    const read = await xlsxFiles.read(await readFile(out));
    expect(read.ok && read.value.grids.map(({ sheetName }) => sheetName)).toEqual([
      unit,
      "Tài liệu kiểm chứng",
      "Phân công",
      "Bộ chỉ số",
      "Thiết lập bộ chỉ số",
    ]);
  });

  test("compiles ten filled forms with the survey's results", async () => {
    const files = await filledForms();
    const survey = at("survey.xlsx");
    await writeFile(survey, await xlsxFiles.write(surveyWorkbook()));
    const out = at("compiled.xlsx");
    const compiled = await cchc("compile", ...files, "--survey", survey, "--out", out);
    expect(compiled.exit, compiled.err + compiled.out).toBe(0);
    expect(compiled.out).toContain("0 lỗi");
  });

  test("has the figures that were worked out by hand when all is appraised", async () => {
    const edited = await editWithLibreOffice(await readFile(at("compiled.xlsx")), typedByCouncil());
    await writeFile(at("appraised.xlsx"), edited);
    const read = await xlsxFiles.read(edited, "compiled");
    if (!read.ok) throw new Error(read.error.kind);
    const { shown, expected } = figuresIn(read.value);
    expect(shown).toEqual(expected);
  });

  test("is published, summed up and told to each unit", async () => {
    const source = at("appraised.xlsx");
    const decision = await wordText("decision", source);
    expect(decision).toContain(set.decision.number);
    expect(decision).toContain("UBND xã Bình Minh\n45,5\n60,25\n83,68\n2\nNhóm Tốt");
    expect(decision).toContain("UBND thị trấn Mỹ Lộc\n41,5\n55,5\n72,08\n2\nNhóm Khá");
    const summary = await wordText("summary", source);
    expect(summary).toContain("Phường, thị trấn");
    const notices = await cchc(
      "notices",
      source,
      "--deadline",
      "05/01/2027",
      "--out",
      at("notices"),
    );
    expect(notices.exit, notices.err).toBe(0);
    const exported = await cchc("export", source, "--format", "csv", "--out", at("long.csv"));
    expect(exported.exit, exported.err).toBe(0);
  });
});

/** The units' own files as they send them: self-scores and figures filled in, calculated by LibreOffice. */
async function filledForms(): Promise<string[]> {
  const forms = WORKED_UNITS.map((unit) => xlsxFiles.write(withWrongResults(sentWorkbook(unit))));
  const calculated = await recalculateAll(await Promise.all(forms));
  return Promise.all(
    calculated.map(async (bytes, place) => {
      const path = at(`${WORKED_UNITS[place]?.name ?? ""} ${String(YEAR)}.xlsx`);
      await writeFile(path, bytes);
      return path;
    }),
  );
}

async function wordText(command: "decision" | "summary", source: string): Promise<string> {
  const out = at(`${command}.docx`);
  const made = await cchc(command, source, "--out", out);
  expect(made.exit, made.err).toBe(0);
  const xml = strFromU8(unzipSync(await readFile(out))["word/document.xml"] ?? new Uint8Array());
  return xml
    .split("</w:p>")
    .map((part) => [...part.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(""))
    .join("\n");
}
