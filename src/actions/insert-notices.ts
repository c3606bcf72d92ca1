import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, err, ok } from "../result";
import { preliminaryResult } from "../scoring/settled-scores";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { AddOptions, OpenWorkbook, ReplacedSheet } from "../sheet-model/open-workbook";
import type { SheetModel } from "../sheet-model/sheet";
import { legalSheetNames, suffixedSheetName } from "../sheet-model/sheet-names";
import { identityOf, recordIdentity } from "../templates/recorded-identity";
import { type NoticeFrame, preliminaryNotice } from "../templates/report/preliminary-notice";
import { reportSheet } from "../templates/sheets/report-sheet";
import { NOTICE_SHEET_PREFIX } from "../wording/vi/compiling-sheet-names";
import { REPLACED_SHEET_SUFFIX } from "../wording/vi/sheet-texts";
import {
  type NoticeRefusal,
  type NoticeRequest,
  type NoticeSheet,
  readNoticeSheets,
  readNotifiedUnits,
} from "./notified-units";
import type { UnitSheet } from "./read-units";

/** What came of inserting notices. */
export interface InsertedNotices {
  /** The names of the sheets that were added, each wholly. */
  readonly sheetNames: readonly string[];
  /** So many of them are drafts. */
  readonly drafts: number;
  /** Units that were not reached, and why not. */
  readonly waiting: number;
  readonly refusal: HostRefusal | undefined;
}

/**
 * Draws the notices to the units of the open workbook as sheets to be printed, behind those that are there;
 * a unit's earlier notice goes when the new one is there. Those that were finished stay when the work is
 * stopped. The first of them is shown. Errors: why none was begun.
 */
export async function insertNotices(
  workbook: OpenWorkbook,
  { sheetName, frame }: NoticeRequest,
  options: Omit<AddOptions, "replaced"> = {},
): Promise<Result<InsertedNotices, NoticeRefusal>> {
  const read = await readNotifiedUnits(workbook, { sheetName });
  if (!read.ok) return read;
  const { set, units, sheetNames: there } = read.value;
  const notices = await readNoticeSheets(workbook, there);
  if (!notices.ok) return notices;

  const earlier = units.map((unit) => notices.value.filter((notice) => isOf(notice, unit, there)));
  const going = new Set(earlier.flat().map((notice) => notice.sheetName));
  const names = legalSheetNames(
    units.map((unit) => NOTICE_SHEET_PREFIX + unit.sheetName),
    there.filter((name) => !going.has(name)),
  );
  const sheets: SheetModel[] = [];
  for (const [index, unit] of units.entries()) {
    if (options.signal?.aborted === true) return err({ kind: "cancelled" });
    sheets.push(noticeSheet(set, unit, frame, names[index] ?? ""));
    await workbook.breathe();
  }
  const replaced = replacements(earlier, names, there);
  const { added, refusal } = await workbook.add(
    { title: "", sheets, properties: {} },
    { ...options, replaced },
  );
  const [first] = names;
  if (added > 0 && first !== undefined) await workbook.select(first, "A1");
  return ok({
    sheetNames: names.slice(0, added),
    drafts: units.slice(0, added).filter(({ record }) => record.rounds.preliminary === undefined)
      .length,
    waiting: units.length - added,
    refusal,
  });
}

/**
 * Whether a notice is an earlier one to a unit: it was made from its sheet, or from one that is gone, as where
 * the sheet was renamed, for a unit of that name.
 */
const isOf = (
  { unit, source }: NoticeSheet,
  { sheetName, scorecard }: UnitSheet,
  sheetNames: readonly string[],
): boolean =>
  source === sheetName || (unit === scorecard.unit.name && !sheetNames.includes(source));

/** `earlier` are those of each unit, whose new one has the name at the same place of `names`. */
function replacements(
  earlier: readonly (readonly NoticeSheet[])[],
  names: readonly string[],
  there: readonly string[],
): ReplacedSheet[] {
  const taken = [...there, ...names];
  return earlier.flatMap((ofUnit, index) =>
    ofUnit.map(({ sheetName }) => {
      const newName = suffixedSheetName(sheetName, REPLACED_SHEET_SUFFIX, taken);
      taken.push(newName);
      return { sheetName, newName, by: names[index] ?? "" };
    }),
  );
}

function noticeSheet(
  set: CriteriaSet,
  { sheetName, scorecard, record }: UnitSheet,
  frame: NoticeFrame,
  name: string,
): SheetModel {
  const { unit, year } = scorecard;
  const document = preliminaryNotice(set, preliminaryResult(scorecard, record), frame);
  const identity = identityOf(set, {
    cchc: "notice",
    unit: unit.name,
    kind: unit.kind,
    year,
    round: "preliminary",
    source: sheetName,
  });
  return reportSheet(document, name, recordIdentity(identity));
}
