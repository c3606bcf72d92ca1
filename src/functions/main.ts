import { learnUsualSet } from "../actions/usual-set";
import { excelWorkbook } from "../hosts/excel/excel-workbook";
import { excelCellReader } from "../hosts/excel/reading/cell-reader";
import { learnUsualSetWith, lookUpCellsWith } from "./answer";
import "./check-functions";
import "./criteria-functions";
import "./ranking-functions";
import "./sum-functions";

lookUpCellsWith(excelCellReader());
learnUsualSetWith(() => learnUsualSet(excelWorkbook()));
