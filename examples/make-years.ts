import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleYears } from "./district/sample-years";
import { xlsxFiles } from "../src/hosts/xlsx/xlsx-files";

/** Writes the sample district's compiled workbook and that of the year before into a folder. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Usage: make-years FOLDER");
mkdirSync(folder, { recursive: true });
const { now, before } = await sampleYears();
writeFileSync(join(folder, "now.xlsx"), await xlsxFiles.write(now));
writeFileSync(join(folder, "before.xlsx"), await xlsxFiles.write(before));
