import { err, ok } from "../../result";
import type { RowSpan } from "../../sheet-model/open-workbook";
import { type Answer, attempt, undo } from "./attempt";
import { type Protection, loadProtection, protectAgain, unprotect } from "./sheet-protection";

/** Of the rows `among`, hides those of the spans and shows the others. */
export function hideRows(
  sheetName: string,
  among: RowSpan,
  hidden: readonly RowSpan[],
): Promise<Answer<void>> {
  const runs = runsOf(hidden, among);
  return formatRows({ what: `hide rows of ${sheetName}`, sheetName }, among, (worksheet) => {
    showAllBut(worksheet, among, runs);
  });
}

/** Makes rows as high as what they hold. Where it fails midway, rows that were fitted stay so. */
export async function fitRows(sheetName: string, spans: readonly RowSpan[]): Promise<Answer<void>> {
  const among = {
    first: Math.min(...spans.map(({ first }) => first)),
    last: Math.max(...spans.map(({ last }) => last)),
  };
  const runs = runsOf(spans, among);
  if (runs.length === 0) return ok(undefined);
  return formatRows({ what: `fit rows of ${sheetName}`, sheetName }, among, (worksheet) => {
    for (const run of runs) rowsOf(worksheet, run).format.autofitRows();
  });
}

/** Rows as they were before they are formatted. */
interface FormerRows {
  readonly sheetName: string;
  readonly among: RowSpan;
  readonly hidden: readonly RowSpan[];
  readonly protection: Protection;
}

/** Formats rows of a sheet, which is unprotected meanwhile only where its protection does not allow it. */
async function formatRows(
  undertaking: { readonly what: string; readonly sheetName: string },
  among: RowSpan,
  queue: (worksheet: Excel.Worksheet) => void,
): Promise<Answer<void>> {
  const { sheetName } = undertaking;
  let former: FormerRows | undefined;
  const formatted = await attempt(undertaking, async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("name");
    const protection = loadProtection(worksheet);
    const { first, last } = among;
    const rows = worksheet
      .getRangeByIndexes(first, 0, last - first + 1, 1)
      .getRowProperties({ rowHidden: true });
    await context.sync();
    if (worksheet.isNullObject) return err({ kind: "sheet-gone", sheetName });
    const hidden = rows.value.flatMap(({ rowHidden }, index) =>
      rowHidden === true ? [{ first: first + index, last: first + index }] : [],
    );
    former = { sheetName, among, hidden: runsOf(hidden, among), protection };
    const lifted = isInTheWay(protection);
    if (lifted) unprotect(worksheet, protection);
    queue(worksheet);
    if (lifted) protectAgain(worksheet, protection);
    await context.sync();
    return ok(undefined);
  });
  if (formatted.ok || former === undefined) return formatted;
  return err(await undo(formatted.error, [sheetName], puttingBack(former)));
}

const puttingBack =
  ({ sheetName, among, hidden, protection }: FormerRows) =>
  async (context: Excel.RequestContext): Promise<void> => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("name");
    const now = loadProtection(worksheet);
    await context.sync();
    if (worksheet.isNullObject) return;
    // Where it could not even be unprotected, as with a password, nothing was done.
    if (isInTheWay(now)) return;
    showAllBut(worksheet, among, hidden);
    if (!now.protected) protectAgain(worksheet, protection);
    await context.sync();
  };

const isInTheWay = ({ protected: isProtected, options }: Protection): boolean =>
  isProtected && options.allowFormatRows !== true;

function showAllBut(worksheet: Excel.Worksheet, among: RowSpan, runs: readonly RowSpan[]): void {
  rowsOf(worksheet, among).rowHidden = false;
  for (const run of runs) rowsOf(worksheet, run).rowHidden = true;
}

const rowsOf = (worksheet: Excel.Worksheet, { first, last }: RowSpan): Excel.Range =>
  worksheet.getRange(`${String(first + 1)}:${String(last + 1)}`);

/** The rows of spans that lie `among` others, as few spans as there can be. */
function runsOf(spans: readonly RowSpan[], among: RowSpan): RowSpan[] {
  const runs: { first: number; last: number }[] = [];
  for (const span of [...spans].sort((one, other) => one.first - other.first)) {
    const [first, last] = [Math.max(span.first, among.first), Math.min(span.last, among.last)];
    const run = runs.at(-1);
    if (first > last) continue;
    if (run !== undefined && first <= run.last + 1) run.last = Math.max(run.last, last);
    else runs.push({ first, last });
  }
  return runs;
}
