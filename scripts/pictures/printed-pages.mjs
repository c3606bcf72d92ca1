// Prints the sample district's result through LibreOffice and puts the pages that the documentation shows into
// docs/pictures. Needs LibreOffice and poppler-utils.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "cchc-pictures-"));
const target = "docs/pictures";

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

try {
  mkdirSync(target, { recursive: true });
  const compiled = join(folder, "compiled.xlsx");
  const template = join(folder, "template.xlsx");
  cchc("compile", "examples/huyen-mau", "--out", compiled);
  cchc("template", "--unit", "Xã Đồng Thịnh", "--year", "2024", "--out", template);
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
  ]);
  picture("xep-hang", join(folder, "compiled.pdf"), 1);
  picture("tong-hop", join(folder, "compiled.pdf"), 2);
  picture("phat-hien", join(folder, "compiled.pdf"), 3);
  picture("phieu-cham-diem", join(folder, "template.pdf"), 1);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
