/* global CustomFunctions, document, Excel, Office */
// What every add-in with ribbon commands does, in a few lines: named functions, and a pane that opens and closes.
let isVisible = false;

Office.actions.associate("writeDown", async (event) => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("C1").values = [[`ghi bởi ${event.source.id}`]];
    await context.sync();
  });
  event.completed();
});

Office.actions.associate("togglePane", async (event) => {
  await (isVisible ? Office.addin.hide() : Office.addin.showAsTaskpane());
  event.completed();
});

CustomFunctions.associate("TWICE", (cells) =>
  cells.map((row) =>
    row.map((cell) =>
      typeof cell === "number"
        ? cell * 2
        : new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Không phải số"),
    ),
  ),
);

CustomFunctions.associate("TYPES", (cells, { address, parameterAddresses: [source] }) =>
  Excel.run(async (context) => {
    const [, area] = source.split("!");
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(area);
    range.load("valueTypes");
    await context.sync();
    const kinds = cells
      .flat()
      .map((cell) => (cell instanceof CustomFunctions.Error ? cell.code : cell));
    return `${address}: ${range.valueTypes.flat().join()} of ${JSON.stringify(kinds)}`;
  }),
);

document.getElementById("hide").addEventListener("click", () => Office.addin.hide());

await Office.onReady();
await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
  isVisible = visibilityMode === "Taskpane";
  const entry = document.createElement("li");
  entry.textContent = visibilityMode;
  document.getElementById("visibility").append(entry);
});
document.getElementById("state").textContent = [
  Office.context.displayLanguage,
  Office.context.requirements.isSetSupported("ExcelApi", "1.13"),
  Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
].join(" ");
