import { ok } from "../../../result";
import { type CellRange, parseAddress } from "../../../sheet-model/address";
import type { CellReader } from "../../../sheet-model/cell-reader";
import type { Grid } from "../../../sheet-model/grid";
import { attempt } from "../attempt";
import { CALL_BYTES, inRequests } from "../request-limit";
import { loadRows, rowsOf } from "./range-rows";

/** The sheet, the range, its used part and what is loaded of that. */
const QUESTION_BYTES = 6 * CALL_BYTES;

/** An address that was asked for. */
interface Question {
  readonly sheetName: string;
  readonly cells: string;
  readonly range: CellRange;
  /** What it adds to a request. */
  readonly bytes: number;
}

type Rows = Grid["rows"] | undefined;

/** Cells of the open workbook for custom functions; what is asked for at once is read together. */
export function excelCellReader(): CellReader {
  let asked: { readonly questions: Question[]; readonly answers: Promise<Rows[]> } | undefined;
  const gather = () => {
    const questions: Question[] = [];
    const answers = Promise.resolve().then(() => {
      asked = undefined;
      return answersTo(questions);
    });
    return { questions, answers };
  };
  return async (address) => {
    const question = questionOf(address);
    if (question === undefined) return undefined;
    asked ??= gather();
    const index = asked.questions.push(question) - 1;
    return (await asked.answers)[index];
  };
}

function questionOf(address: string): Question | undefined {
  const split = address.lastIndexOf("!");
  const cells = address.slice(split + 1);
  const range = parseAddress(cells);
  if (split < 1 || range === undefined) return undefined;
  return { sheetName: unquoted(address.slice(0, split)), cells, range, bytes: QUESTION_BYTES };
}

async function answersTo(questions: readonly Question[]): Promise<Rows[]> {
  const answers: Rows[] = [];
  for (const request of inRequests(questions))
    answers.push(...(await answersInOneRequest(request)));
  return answers;
}

async function answersInOneRequest(questions: readonly Question[]): Promise<Rows[]> {
  const read = await attempt({ what: "read what a function was given" }, async (context) => {
    const loaded = questions.map(({ sheetName, cells }) => {
      const range = context.workbook.worksheets.getItem(sheetName).getRange(cells);
      return loadRows(range.getUsedRangeOrNullObject(true));
    });
    await context.sync();
    return ok(
      questions.map(({ range: { firstRow, firstColumn } }, index) => {
        const used = loaded[index];
        if (used === undefined || used.isNullObject) return [];
        return rowsOf(used, firstRow).map((row) => row.slice(firstColumn));
      }),
    );
  });
  return read.ok ? read.value : questions.map(() => undefined);
}

const unquoted = (sheetName: string): string =>
  sheetName.startsWith("'") ? sheetName.slice(1, -1).replaceAll("''", "'") : sheetName;
