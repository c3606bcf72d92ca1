import { excelWorkbook } from "../hosts/excel/excel-workbook";
import { excelCellReader } from "../hosts/excel/reading/cell-reader";
import { learnUsualSetWith, lookUpCellsWith } from "./answer";
import "./check-functions";
import "./criteria-functions";
import "./ranking-functions";
import "./sum-functions";

lookUpCellsWith(excelCellReader());
learnUsualSetWith(async () => {
  // Until that file can be fetched, the usual set stays the usual one.
  const part = await import(/* webpackChunkName: "carried-sets" */ "../actions/usual-set").catch(
    () => undefined,
  );
  return part === undefined ? false : part.learnUsualSet(excelWorkbook());
});
