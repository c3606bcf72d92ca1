import { writeFileSync } from "node:fs";
import { compileFiles } from "../src/actions/compile";
import { collectFiles } from "../src/cli/collect-files";
import { defaultCriteriaSet } from "../src/criteria/built-in-sets";
import { xlsxFiles } from "../src/hosts/xlsx/xlsx-files";
import { standingsOf } from "../src/scoring/standings";
import { compiledWorkbook } from "../src/templates/sheets/compiled-workbook";
import { withRemarks } from "./district/appraisers-remarks";

/** Writes the sample district's compiled workbook as it is when the appraisers have said why they scored so. */
const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("Usage: make-appraised FILE.xlsx");
const set = defaultCriteriaSet();
const { files } = await collectFiles(["examples/huyen-mau"], path);
const { year, units } = await compileFiles(files, set, xlsxFiles);
const scorecards = units.map(({ standing }) => withRemarks(set, standing.scorecard));
const workbook = compiledWorkbook(set, year, standingsOf(scorecards, set), []);
writeFileSync(path, await xlsxFiles.write(workbook));
