import { ok } from "../../result";
import type { RetiredSheet } from "../../sheet-model/open-workbook";
import type { Answer } from "./attempt";

/** A sheet that is to be retired, as it was. */
export interface FormerRetiree extends RetiredSheet {
  /** By which it is found under either name. */
  readonly id: string;
  readonly visibility: Excel.Worksheet["visibility"];
}

/** Gives sheets their new names, before sheets are added that may take the old ones. */
export function renameRetired(
  { worksheets }: Excel.Workbook,
  retirees: readonly FormerRetiree[],
): void {
  for (const { id, newName } of retirees) worksheets.getItem(id).name = newName;
}

/** Hides them when a new sheet is in front: Excel hides no sheet that is the only visible one. */
export function hideRetired(
  { worksheets }: Excel.Workbook,
  retirees: readonly FormerRetiree[],
): void {
  for (const { id } of retirees) worksheets.getItem(id).visibility = "Hidden";
}

/** Deletes those that are not to stay. */
export async function deleteRetired(
  context: Excel.RequestContext,
  retirees: readonly FormerRetiree[],
): Promise<Answer<void>> {
  const leaving = retirees.filter(({ isDeleted }) => isDeleted);
  if (leaving.length === 0) return ok(undefined);
  for (const { id } of leaving) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
  return ok(undefined);
}

/** Shows them again, before others are deleted, for the same reason. */
export function showRetired(
  { worksheets }: Excel.Workbook,
  retirees: readonly FormerRetiree[],
): void {
  for (const { id, visibility } of retirees) worksheets.getItem(id).visibility = visibility;
}

/** Gives them their names back, when no new sheet has them any more. */
export function renameBack(
  { worksheets }: Excel.Workbook,
  retirees: readonly FormerRetiree[],
): void {
  for (const { id, sheetName } of retirees) worksheets.getItem(id).name = sheetName;
}
