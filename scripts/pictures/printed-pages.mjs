// Prints the sample district's result, its plan, decision and report, a unit's notice, a filled scorecard and its report
// through LibreOffice and puts the pages that the documentation shows into docs/pictures. Needs LibreOffice (Calc and
// Writer) and poppler-utils.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "cchc-pictures-"));
const target = "docs/pictures";
/** The unit whose notice is shown: few differences, and evidence that is missing. */
const NOTIFIED = "Xã Đồng Mẫu";
/** The made-up set's id. */
const EXAMPLE_SET = "vi-du";

function cchc(...args) {
  try {
    execFileSync(process.execPath, ["dist/cli/cchc.mjs", ...args], { stdio: "ignore" });
  } catch (error) {
    // Some of the sample files are refused on purpose.
    if (error.status !== 3) throw error;
  }
}

function picture(name, pdf, page) {
  const pageArgs = ["-f", String(page), "-l", String(page), "-singlefile"];
  execFileSync("pdftoppm", ["-r", "80", "-png", ...pageArgs, pdf, join(target, name)]);
}

/** Every page of a document, as NAME-1.png and so on; grey and small, for reading along. */
function pages(name, pdf, last) {
  const isOld = new RegExp(`^${name}-\\d+\\.png$`);
  for (const old of readdirSync(target)) if (isOld.test(old)) rmSync(join(target, old));
  const count = last ?? pageCount(pdf);
  for (let page = 1; page <= count; page++) {
    const pageArgs = ["-f", String(page), "-l", String(page), "-singlefile"];
    const to = join(target, `${name}-${String(page)}`);
    execFileSync("pdftoppm", ["-r", "55", "-gray", "-png", ...pageArgs, pdf, to]);
  }
}

const pageCount = (pdf) =>
  Number(/^Pages:\s+(\d+)$/m.exec(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))?.[1]);

/** The first page, counted from 1, that has this text. */
function pageWith(pdf, text) {
  const all = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).split("\f");
  return all.findIndex((page) => page.includes(text)) + 1;
}

try {
  mkdirSync(target, { recursive: true });
  const compiled = join(folder, "compiled.xlsx");
  const template = join(folder, "template.xlsx");
  cchc("compile", "examples/huyen-mau", "--out", compiled);
  const plan = join(folder, "plan.xlsx");
  execFileSync(process.execPath, ["dist/tools/write-plan.mjs", plan]);
  const filled = "examples/phieu-da-dien.xlsx";
  const report = join(folder, "report.docx");
  cchc("report", filled, "--out", report);
  cchc("template", "--unit", "Xã Đồng Thịnh", "--year", "2024", "--out", template);
  execFileSync(process.execPath, ["dist/tools/make-years.mjs", folder]);
  const now = join(folder, "now.xlsx");
  const decision = join(folder, "decision.docx");
  const summary = join(folder, "summary.docx");
  cchc("decision", now, "--out", decision);
  cchc("summary", now, "--last-year", join(folder, "before.xlsx"), "--out", summary);
  const set = join(folder, "set.xlsx");
  cchc("criteria", "export", EXAMPLE_SET, "--out", set);
  const appraised = join(folder, "appraised.xlsx");
  execFileSync(process.execPath, ["dist/tools/make-appraised.mjs", appraised]);
  const issuer = [
    "--issuer",
    "UBND huyện Mẫu; Phòng Nội vụ",
    "--place",
    "Mẫu",
    "--signer",
    "Trưởng phòng",
  ];
  cchc(
    "notices",
    appraised,
    "--deadline",
    "06/01/2025",
    "--out",
    join(folder, "notices"),
    ...issuer,
  );
  const notice = join(folder, "notice.docx");
  const notices = readdirSync(join(folder, "notices"));
  renameSync(
    join(
      folder,
      "notices",
      notices.find((name) => name.includes(NOTIFIED)),
    ),
    notice,
  );
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync("soffice", [
    profile,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    compiled,
    template,
    plan,
    filled,
    report,
    decision,
    summary,
    notice,
    set,
  ]);
  picture("xep-hang", join(folder, "compiled.pdf"), 1);
  picture("tong-hop", join(folder, "compiled.pdf"), 2);
  picture("phat-hien", join(folder, "compiled.pdf"), 3);
  picture("ke-hoach", join(folder, "plan.pdf"), 1);
  const setPages = join(folder, "set.pdf");
  picture("bo-chi-so", setPages, 1);
  picture("thiet-lap-bo-chi-so", setPages, pageWith(setPages, "THIẾT LẬP BỘ CHỈ SỐ"));
  const printed = join(folder, "phieu-da-dien.pdf");
  pages("phieu-in", printed, pageWith(printed, "NGƯỜI TỔNG HỢP"));
  pages("bao-cao", join(folder, "report.pdf"));
  pages("quyet-dinh", join(folder, "decision.pdf"));
  pages("bao-cao-tong-hop", join(folder, "summary.pdf"));
  pages("thong-bao", join(folder, "notice.pdf"));
  picture("phieu-cham-diem", join(folder, "template.pdf"), 1);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
