import type { HostRefusal } from "../../sheet-model/host-refusal";
import { ok } from "../../result";
import type { AddOptions, AddedSheets, ReplacedSheet } from "../../sheet-model/open-workbook";
import type { SheetModel, WorkbookModel } from "../../sheet-model/sheet";
import { type Drawing, drawingOf, queueDrawings } from "./added-drawings";
import { attempt, undo } from "./attempt";
import { breathe } from "./breathe";
import { tableNamesFor } from "./drawing/table";
import { CALL_BYTES, REQUEST_BYTES } from "./request-limit";
import { type WorkbookBefore, lookBefore } from "./workbook-before";
import { type FormerRetiree, deleteRetired, hideRetired, renameRetired } from "./retired-sheets";
import { takingAwayGroup } from "./taking-away-group";

/** Somebody may cancel after each request, and sees how far it is: so many sheets take a few seconds. */
const SHEETS_A_REQUEST = 20;

/** What a request takes beside the sheets in it. */
const GROUP_BYTES = 20 * CALL_BYTES;

/**
 * Adds sheets behind those that are there, a group of them in a request. Excel carries a request out to
 * its end whatever becomes of the add-in, so each sheet is drawn, or copied and filled, and protected
 * within one; a group that fails is taken away again, and what it was to replace comes back.
 */
export async function addSheets(
  { sheets, properties }: WorkbookModel,
  { signal, onProgress, together = SHEETS_A_REQUEST, replaced = [] }: AddOptions = {},
): Promise<AddedSheets> {
  const names = sheets.map(({ name }) => name);
  const undertaking = { what: `add ${String(names.length)} sheets`, sheetName: names[0] ?? "" };
  const looked = await attempt(undertaking, (context) =>
    lookBefore(context, { sheets, properties }, replaced.map(retirement)),
  );
  if (!looked.ok) return { added: 0, refusal: looked.error };

  const models: Models = {
    byKind: new Map(),
    tableNames: tableNamesFor(sheets, looked.value.tableNames),
  };
  let known = looked.value.sheetIds;
  let added = 0;
  while (added < sheets.length) {
    if (signal?.aborted === true) return { added, refusal: { kind: "cancelled" } };
    const group = await nextGroup(sheets.slice(added, added + together), models);
    const written = await addGroup(group, {
      before: {
        ...looked.value,
        sheetIds: known,
        retirees: replacedBy(group, replaced, looked.value.retirees),
      },
      properties: added === 0 ? properties : {},
    });
    if ("refusal" in written) return { added, refusal: written.refusal };
    known = written.sheetIds;
    added += group.length;
    onProgress?.(added / sheets.length);
  }
  return { added, refusal: undefined };
}

const retirement = ({ sheetName, newName }: ReplacedSheet) => ({
  sheetName,
  newName,
  isDeleted: true as const,
});

/** Of the sheets that are replaced, those by sheets of this group. */
function replacedBy(
  group: readonly Drawing[],
  replaced: readonly ReplacedSheet[],
  retirees: readonly FormerRetiree[],
): FormerRetiree[] {
  const coming = new Set(group.map(({ sheet }) => sheet.name));
  const going = replaced.filter(({ by }) => coming.has(by)).map(({ sheetName }) => sheetName);
  return retirees.filter(({ sheetName }) => going.includes(sheetName));
}

interface Models {
  /** Sheets that were added, by what they are like. */
  readonly byKind: Map<string, SheetModel>;
  readonly tableNames: ReadonlyMap<string, string>;
}

/** The first sheets, one at least, as far as they fit into a request. */
async function nextGroup(
  sheets: readonly SheetModel[],
  { byKind, tableNames }: Models,
): Promise<Drawing[]> {
  const group: Drawing[] = [];
  let room = REQUEST_BYTES - GROUP_BYTES;
  for (const sheet of sheets) {
    const drawing = await drawingOf(sheet, byKind, tableNames);
    if (group.length > 0 && drawing.bytes > room) break;
    if (drawing.kind !== undefined) byKind.set(drawing.kind, drawing.model ?? drawing.sheet);
    group.push(drawing);
    room -= drawing.bytes;
    await breathe();
  }
  return group;
}

interface GroupPlace {
  readonly before: WorkbookBefore;
  readonly properties: WorkbookModel["properties"];
}

/** Answers with the sheets that there are then, or why the group was not added. */
async function addGroup(
  group: readonly Drawing[],
  { before, properties }: GroupPlace,
): Promise<Pick<WorkbookBefore, "sheetIds"> | { readonly refusal: HostRefusal }> {
  const names = group.map(({ sheet }) => sheet.name);
  const undertaking = { what: `add ${names.join(", ")}`, sheetName: names.join(", ") };
  const written = await attempt(undertaking, async (context) => {
    const { application, worksheets, properties: ofWorkbook } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    renameRetired(context.workbook, before.retirees);
    await queueDrawings(worksheets, group);
    hideRetired(context.workbook, before.retirees);
    for (const [key, value] of Object.entries(properties)) ofWorkbook.custom.add(key, value);
    worksheets.load("items/id");
    await context.sync();
    return ok(new Set(worksheets.items.map(({ id }) => id)));
  });
  if (written.ok) {
    // What stays is hidden and in nobody's way.
    await attempt(undertaking, (context) => deleteRetired(context, before.retirees));
    return { sheetIds: written.value };
  }
  const isTaken = written.error.kind === "sheet-name-taken";
  const back = takingAwayGroup(group, { before, properties, isTaken });
  return { refusal: await undo(written.error, names, back) };
}
