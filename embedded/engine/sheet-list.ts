import {
  CopySheetCommand,
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { AddConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { RemoveSheetsFilterMutation, SheetsFilterService } from "@univerjs/sheets-filter";
import { conditionalFormatsOf, deleteConditionalFormat } from "./conditional-formats";
import type { DocumentSheet } from "./document-sheet";
import "./univer-services";

/** Gives a sheet another name, in the formulas that name it too. */
export function renameSheet(sheet: DocumentSheet, name: string): void {
  const { document, target } = sheet;
  document.flush();
  const { formulas } = document;
  if (!formulas.mayName(sheet)) {
    document.execute(SetWorksheetNameMutation, { ...target, name });
    return;
  }
  formulas.showingNaming(sheet, () => {
    document.execute(SetWorksheetNameCommand, { ...target, name });
  });
}

/** Takes a sheet away, with all that belongs to it; formulas that name it get an error. */
export function removeSheet(sheet: DocumentSheet): void {
  const { document, target } = sheet;
  document.flush();
  if (document.formulas.mayName(sheet)) {
    document.formulas.showingNaming(sheet, () => {
      document.execute(RemoveSheetCommand, target);
    });
    return;
  }
  sheet.validations.clear();
  for (const { id } of conditionalFormatsOf(sheet)) deleteConditionalFormat(sheet, id);
  const filters = document.univerAPI.service(SheetsFilterService);
  if (filters.getFilterModel(target.unitId, target.subUnitId) != null) {
    document.execute(RemoveSheetsFilterMutation, target);
  }
  // By the name given here formulas would find the sheet that is gone before a new one of its name.
  document.execute(RemoveSheetMutation, { ...target, subUnitName: sheet.id });
}

/**
 * A copy of a sheet, with all that belongs to it, put at a place among the sheets. Univer's own command
 * would bring it to the front, keep a second copy to undo the first, and turn the order of the
 * conditional formats round.
 */
export function copySheet(sheet: DocumentSheet, name: string, index: number): DocumentSheet {
  const { document, target } = sheet;
  sheet.flush();
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  document.executeBehind(InsertSheetMutation, {
    unitId: target.unitId,
    index,
    // The mutation makes the sheet of a copy of this.
    sheet: { ...sheet.worksheet.getConfig(), id, name },
  });
  for (const mutation of belongings(sheet, id)) document.mutateBehind(mutation);
  return document.sheet(id);
}

/** The mutations by which Univer's parts copy what they keep of a sheet: validations, filters and so on. */
function belongings({ document, target }: DocumentSheet, targetSubUnitId: string) {
  const interceptors = document.univerAPI.service(SheetInterceptorService);
  const { preRedos = [], redos } = interceptors.onCommandExecute({
    id: CopySheetCommand.id,
    params: { ...target, targetSubUnitId },
  });
  const isFormat = ({ id }: { readonly id: string }) => id === AddConditionalRuleMutation.id;
  // Each format is put before those that are there.
  return [
    ...preRedos,
    ...redos.filter((mutation) => !isFormat(mutation)),
    ...redos.filter(isFormat).reverse(),
  ];
}
