import { afterEach, beforeEach, expect, test } from "vitest";
import { type OfficeInNode, openExcel } from "../office-in-node";

let office: OfficeInNode;
let changes: Excel.WorksheetChangedEventArgs[];
beforeEach(async () => {
  office = await openExcel();
  changes = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((change) => {
      changes.push(change);
      return Promise.resolve();
    });
    await context.sync();
  });
});
afterEach(() => {
  office.close();
});

/** Events are told in turns of their own. */
const told = () => new Promise((resolve) => setTimeout(resolve, 0));

const book = () => {
  const open = office.univerAPI.getActiveWorkbook();
  if (!open) throw new Error("no workbook");
  return open;
};

const grid = () => book().getActiveSheet();

const onSheet = (act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getFirst());
    await context.sync();
  });

async function changesOf(act: () => unknown): Promise<unknown[]> {
  changes.length = 0;
  await act();
  await told();
  return changes.map(({ address, changeType, triggerSource, details }: ChangeWithDetails) => ({
    address,
    changeType,
    triggerSource,
    ...(details && { before: details.valueBefore, after: details.valueAfter }),
  }));
}

/** Details are there for single cells only, which the types do not say. */
interface ChangeWithDetails extends Omit<Excel.WorksheetChangedEventArgs, "details"> {
  readonly details: { readonly valueBefore: unknown; readonly valueAfter: unknown } | undefined;
}

test("typing into a cell is told with what was there before and after", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B2").values = [["cũ"]];
  });
  const edits = await changesOf(() => grid().getRange("B2").setValue(2.5));
  expect(edits).toEqual([
    {
      address: "B2",
      changeType: "RangeEdited",
      triggerSource: "Unknown",
      before: "cũ",
      after: 2.5,
    },
  ]);
  expect(changes[0]).toMatchObject({ source: "Local", worksheetId: grid().getSheetId() });
  expect(changes[0]?.details).toMatchObject({
    valueTypeBefore: "String",
    valueTypeAfter: "Double",
  });
});

test("changes of several cells are told as one, without details", async () => {
  const fill = () =>
    grid()
      .getRange("A1:B2")
      .setValues([
        [1, 2],
        [3, 4],
      ]);
  expect(await changesOf(fill)).toEqual([
    { address: "A1:B2", changeType: "RangeEdited", triggerSource: "Unknown" },
  ]);
  expect(await changesOf(() => grid().getRange("A1:B2").clearContent())).toEqual([
    { address: "A1:B2", changeType: "RangeEdited", triggerSource: "Unknown" },
  ]);
});

test("undoing and redoing are edits", async () => {
  grid().getRange("A1").setValue(7);
  await told();
  expect(await changesOf(() => book().undo())).toMatchObject([
    { address: "A1", before: 7, after: "" },
  ]);
  expect(await changesOf(() => book().redo())).toMatchObject([
    { address: "A1", before: "", after: 7 },
  ]);
});

test("rows and columns that come and go are told as such", async () => {
  expect(await changesOf(() => grid().insertRowsAfter(1, 2))).toEqual([
    { address: "3:4", changeType: "RowInserted", triggerSource: "Unknown" },
  ]);
  expect(
    await changesOf(() => {
      grid().deleteRows(2, 1);
    }),
  ).toEqual([{ address: "3:3", changeType: "RowDeleted", triggerSource: "Unknown" }]);
  expect(await changesOf(() => grid().insertColumnAfter(0))).toEqual([
    { address: "B:B", changeType: "ColumnInserted", triggerSource: "Unknown" },
  ]);
  expect(
    await changesOf(() => {
      grid().deleteColumn(1);
    }),
  ).toEqual([{ address: "B:B", changeType: "ColumnDeleted", triggerSource: "Unknown" }]);
});

test("formats and results of calculations are no edits", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B1").formulas = [["=A1*2"]];
  });
  expect(await changesOf(() => grid().getRange("A1").setBackgroundColor("#FF0000"))).toEqual([]);
  expect(
    await changesOf(() =>
      onSheet((sheet) => {
        sheet.getRange("A1").format.font.bold = true;
        sheet.getRange("A1").numberFormat = [["0.00"]];
      }),
    ),
  ).toEqual([]);
  const edits = await changesOf(async () => {
    grid().getRange("A1").setValue(4);
    await office.workbook.calculated();
  });
  expect(edits).toMatchObject([{ address: "A1" }]);
});

test("what the add-in writes is told one write at a time, as its own", async () => {
  const edits = await changesOf(() =>
    onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("D5").values = [["x"]];
      sheet.getRange("2:2").insert("Down");
    }),
  );
  expect(edits).toEqual([
    { address: "2:2", changeType: "RowInserted", triggerSource: "ThisLocalAddin" },
    { address: "A1:B1", changeType: "RangeEdited", triggerSource: "ThisLocalAddin" },
    {
      address: "D5",
      changeType: "RangeEdited",
      triggerSource: "ThisLocalAddin",
      before: "",
      after: "",
    },
  ]);
});

test("a handler of one sheet hears of that sheet, and its range can be asked for", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Hai");
    sheet.onChanged.add(async (change) => {
      await Excel.run(async (inner) => {
        const range = change.getRange(inner);
        range.load("address,values");
        await inner.sync();
        heard.push(`${range.address} ${JSON.stringify(range.values)}`);
      });
    });
    await context.sync();
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    sheet.getRange("C3").values = [[2]];
    await context.sync();
  });
  await expect.poll(() => heard).toEqual(["Hai!C3 [[2]]"]);
});

test("a handler that was removed hears no more", async () => {
  const heard: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((change) => {
      heard.push(change.address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  grid().getRange("A1").setValue(1);
  await told();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  grid().getRange("A2").setValue(1);
  await told();
  expect(heard).toEqual(["A1"]);
});

test("sheets that are added, activated and deleted are told", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const hear = (what: string) => (event: { worksheetId: string }) => {
      heard.push(`${what} ${event.worksheetId === "sheet-1" ? "Sheet1" : "Hai"}`);
      return Promise.resolve();
    };
    sheets.onAdded.add(hear("added"));
    sheets.onActivated.add(hear("activated"));
    sheets.onDeactivated.add(hear("deactivated"));
    sheets.onDeleted.add(hear("deleted"));
    await context.sync();
    const sheet = sheets.add("Hai");
    await context.sync();
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await told();
  expect(heard).toEqual([
    "added Hai",
    "deactivated Sheet1",
    "activated Hai",
    "deactivated Hai",
    "activated Sheet1",
    "deleted Hai",
  ]);
});

test("sheets whose formulas were calculated are told", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add((event) => {
      heard.push(event.worksheetId);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getFirst().getRange("A1").formulas = [["=1+1"]];
    await context.sync();
  });
  await office.workbook.calculated();
  await told();
  expect(heard).toEqual([grid().getSheetId()]);
});
