import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";
import { workbookContract } from "../workbook-contract";
import { readContent } from "./reading";

workbookContract("The .xlsx host", () => {
  let written: Uint8Array | undefined;
  return Promise.resolve({
    write: async (workbook) => {
      written = await xlsxFiles.write(workbook);
    },
    read: async (sheetNames) => {
      if (written === undefined) throw new Error("Nothing was written");
      const { grids, properties } = await readContent(written);
      return { grids: grids.filter(({ sheetName }) => sheetNames.includes(sheetName)), properties };
    },
    close: () => {
      written = undefined;
    },
  });
});
