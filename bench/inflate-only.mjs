// Unpacks every file of a folder and does nothing with it.
import { readFileSync, readdirSync } from "node:fs";
import { unzipSync } from "fflate";

const folder = process.argv[2];
for (const name of readdirSync(folder)) unzipSync(readFileSync(`${folder}/${name}`));
