import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { openExcel } from "../../embedded/office-in-node";
import { workbookContract } from "../workbook-contract";
import { valueOf } from "./host-results";

workbookContract("The Excel host", async () => {
  const excel = await openExcel();
  const workbook = excelWorkbook();
  return {
    write: async (model) => {
      valueOf(await workbook.insert(model));
    },
    read: async (sheetNames) => {
      const { properties } = valueOf(await workbook.outline());
      return { grids: valueOf(await workbook.read(sheetNames)), properties };
    },
    close: () => {
      excel.close();
    },
  };
});
