import { afterEach, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import type { Scorecard } from "../../src/scoring/scorecard";
import { ScorecardLayout } from "../../src/templates/sheets/scorecard-layout";
import { scorecardSheet } from "../../src/templates/sheets/scorecard-sheet";
import { PANE_TEXTS } from "../../src/wording/vi/pane-texts";
import { UNIT_IMPORT_TEXTS } from "../../src/wording/vi/unit-import-texts";
import { enteredScorecard } from "../scoring/entered-leaves";
import { type ExcelInBrowser, startExcel } from "./browser";

const TEXTS = UNIT_IMPORT_TEXTS;
const set = defaultCriteriaSet();
const layout = new ScorecardLayout(set);
const [first, second] = set.leaves;
if (first === undefined || second === undefined) throw new Error("The set has leaves");

/** They are written in several groups. */
const UNITS = 45;

let excel: ExcelInBrowser;

afterEach(async () => {
  await excel.close();
});

const pane = () => excel.pane();
const button = (text: string | RegExp) => pane().locator("fluent-button", { hasText: text });
const heading = (text: string) => pane().getByRole("heading", { name: text });

async function fileOf(scorecard: Scorecard, name = `${scorecard.unit.name}.xlsx`) {
  const sheets = [scorecardSheet(set, scorecard, "Phiếu")];
  const bytes = await xlsxFiles.write({ title: "", sheets, properties: {} });
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

async function read(...files: readonly Awaited<ReturnType<typeof fileOf>>[]): Promise<void> {
  await pane()
    .locator("input[type=file]")
    .setInputFiles([...files]);
  await button(/^(Nhập \d+ đơn vị|Cập nhật)/).waitFor();
}

async function importAndClose(units: number): Promise<void> {
  await button(TEXTS.submit(units)).click();
  await heading(TEXTS.outcome.heading).waitFor();
}

test("a unit that sends anew: what would change is shown, the choice is asked, appraised scores stay", async () => {
  const a = enteredScorecard(set, "Xã A", { [first.code]: [1, null], [second.code]: [1, null] });
  const b = enteredScorecard(set, "Xã B", { [first.code]: [0.5, null] });
  excel = await startExcel();
  await excel.clickRibbon("Bảng điều khiển");
  await button(PANE_TEXTS.importUnits).click();
  await read(await fileOf(a), await fileOf(b), {
    name: "thư mời.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("Kính mời"),
  });
  await pane().getByText("văn bản thuần").waitFor();
  await importAndClose(2);
  await button(TEXTS.outcome.close).click();
  await heading(PANE_TEXTS.compiled.heading).waitFor();

  await excel.showSheet("Xã A");
  await excel.type(layout.scoreCell(first, "appraised"), "0,75");
  await excel.showSheet("Xếp hạng");
  await button(PANE_TEXTS.importUnits).click();
  const anew = enteredScorecard(set, "XÃ A", { [first.code]: [0.5, 1], [second.code]: [1, null] });
  await read(await fileOf(anew, "xa-a nộp lại.xlsx"), await fileOf(b));
  await heading(TEXTS.unchanged(1)).waitFor();
  await pane().getByText(TEXTS.inSheet("Xã A")).waitFor();
  await pane().getByText(`1 điểm tự chấm đổi: ${first.code}: 1 → 0,5.`).waitFor();
  await pane().getByText("điểm đã nhập được giữ").waitFor();

  await pane().getByLabel(TEXTS.keepSheet).check();
  await button(TEXTS.nothingToDo).waitFor();
  await pane().getByLabel(TEXTS.replaceSheet("Xã A")).check();
  await importAndClose(1);
  await heading(TEXTS.outcome.updated(1)).waitFor();
  await excel.showSheet("Xã A");
  expect(await excel.cellValue(layout.scoreCell(first, "self"))).toBe(0.5);
  expect(await excel.cellValue(layout.scoreCell(first, "appraised"))).toBe(0.75);
  await button(TEXTS.outcome.close).click();
});

test("an import that is stopped keeps what was finished, and the same files again finish it", async () => {
  const files = await Promise.all(
    Array.from({ length: UNITS }, (_, index) =>
      fileOf(enteredScorecard(set, `Xã Số ${String(index + 1)}`, { [first.code]: [1, 1] })),
    ),
  );
  excel = await startExcel();
  await excel.clickRibbon("Bảng điều khiển");
  await button(PANE_TEXTS.importUnits).click();
  await read(...files);
  await button(TEXTS.submit(UNITS)).click();
  await pane().getByText(TEXTS.writingFile("")).waitFor();
  await button(TEXTS.stop).click();
  await pane().getByText(TEXTS.outcome.stopped).waitFor({ timeout: 60_000 });
  // The button is pressed while one group of units is written, or between two.
  const added = await pane()
    .getByRole("heading", { name: /^\d+ đơn vị được thêm/ })
    .textContent();
  const done = Number.parseInt(added ?? "", 10);
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(UNITS);
  await heading(TEXTS.outcome.waiting(UNITS - done)).waitFor();

  await button(TEXTS.outcome.more).click();
  await read(...files);
  await heading(TEXTS.unchanged(done)).waitFor();
  await button(TEXTS.submit(UNITS - done)).click();
  await heading(TEXTS.outcome.added(UNITS - done)).waitFor({ timeout: 60_000 });
  await button(TEXTS.outcome.close).click();
});
