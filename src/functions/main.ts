import { excelCellReader } from "../hosts/excel/reading/cell-reader";
import { lookUpCellsWith } from "./answer";
import "./check-functions";
import "./criteria-functions";
import "./ranking-functions";
import "./sum-functions";

lookUpCellsWith(excelCellReader());
