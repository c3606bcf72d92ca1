// Reads every file of a folder with read-excel-file, one after the other.
import { readFileSync, readdirSync } from "node:fs";
import readXlsxFile from "read-excel-file/node";

const folder = process.argv[2];
for (const name of readdirSync(folder)) await readXlsxFile(readFileSync(`${folder}/${name}`));
