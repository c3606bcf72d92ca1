import {
  DataValidationErrorStyle,
  DataValidationStatus,
  DataValidationType,
  type IDisposable,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import {
  CellAlertType,
  SheetInterceptorService,
  VALIDATE_CELL,
} from "@univerjs/preset-sheets-core";
import {
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from "@univerjs/sheets-data-validation";
import "../engine/univer-services";

/** Ahead of Univer's own check, whose message leaves the rule's title out. */
const BEFORE_UNIVER = 1;

/** Refuses what is typed against a rule of style "stop", and shows the rule's own title and sentence. */
export function stopInvalidEntries(
  univerAPI: FUniver,
  show: (message: string | undefined, title: string | undefined) => void,
): void {
  const rules = univerAPI.service(SheetDataValidationModel);
  const validator = univerAPI.service(SheetsDataValidationValidatorService);
  univerAPI.service(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: BEFORE_UNIVER,
    handler: async (_accepted, { unitId, subUnitId, row, col }) => {
      const rule = rules.getRuleByLocation(unitId, subUnitId, row, col);
      if (rule?.showErrorMessage !== true) return true;
      if (rule.errorStyle !== DataValidationErrorStyle.STOP) return true;
      const status = await validator.validatorCell(unitId, subUnitId, row, col);
      if (status === DataValidationStatus.VALID) return true;
      show(rule.error, rule.errorTitle);
      return false;
    },
  });
}

/** Has a day be judged by its number: Univer would read the text that it is shown as, in English. */
export function judgeDaysByNumber(univerAPI: FUniver): void {
  const days = univerAPI
    .service(DataValidatorRegistryService)
    .getValidatorItem(DataValidationType.DATE);
  if (days === undefined) throw new Error("Univer has no validation of days");
  days.isValidType = ({ value }) => Promise.resolve(typeof value === "number");
}

/** Shows the input message of the selected cell's rule beside the cell; Univer keeps it but does not show it. */
export function showInputMessages(univerAPI: FUniver): void {
  const rules = univerAPI.service(SheetDataValidationModel);
  let shown: IDisposable | undefined;
  univerAPI.addEvent(univerAPI.Event.SelectionChanged, ({ workbook, worksheet, selections }) => {
    shown?.dispose();
    shown = undefined;
    const selected = selections[0];
    if (selected === undefined) return;
    const { startRow: row, startColumn: column } = selected;
    const unitId = workbook.getId();
    const rule = rules.getRuleByLocation(unitId, worksheet.getSheetId(), row, column);
    if (rule?.showInputMessage !== true || !rule.prompt) return;
    shown = worksheet.getRange(row, column).attachAlertPopup({
      type: CellAlertType.INFO,
      title: rule.promptTitle ?? "",
      message: rule.prompt,
      width: 220,
      height: 0,
      key: "input-message",
    });
  });
}
