import { readFile, readdir } from "node:fs/promises";
import { type IWorkbookData } from "@univerjs/core";
import { describe, expect } from "vitest";
import { createNodeEngine } from "../../../embedded/engine/node-engine";
import { openXlsx } from "../../../embedded/xlsx/open-xlsx";
import { saveXlsx } from "../../../embedded/xlsx/save-xlsx";
import { newScorecard } from "../../../src/actions/new-scorecard";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";
import { testWith } from "../../hosts/xlsx/engines";
import { compiledExample } from "./compiled-example";
import { factsAsJson } from "./workbook-facts";
import { workbookOfEverything } from "./workbook-of-everything";

const test = testWith("openpyxl");

const FOLDER = "examples/huyen-mau";
/** A Word document, an encrypted workbook and half a file: see `unreadable-file.test.ts`. */
const NO_WORKBOOKS = [
  "Báo cáo thuyết minh xã Phú Mẫu.xlsx",
  "Xã Bình Mẫu - có mật khẩu.xlsx",
  "Xã Thanh Mẫu (tải về lỗi).xlsx",
];
const examples = (await readdir(FOLDER))
  .map((name) => name.normalize("NFC"))
  .filter((name) => name.endsWith(".xlsx") && !NO_WORKBOOKS.includes(name));

/** What Univer makes of a workbook: opened by it, and saved by it. */
function throughUniver(snapshot: IWorkbookData): IWorkbookData {
  const { univerAPI, dispose } = createNodeEngine();
  try {
    return univerAPI.createWorkbook(snapshot).save();
  } finally {
    dispose();
  }
}

/**
 * Nothing changes but what the facts leave out, because Univer or hucre has no place for it: headers
 * and footers beside the middle one, repeated columns, columns beyond the cells, the heights of rows
 * that fit themselves, theme colours (they become the colour they stand for), lines' automatic colour
 * (black), passwords of protected sheets, and names that belong to a program (Gnumeric's sheet titles).
 */
async function expectKept(xlsx: Uint8Array): Promise<void> {
  const before = await factsAsJson(xlsx);
  const snapshot = await openXlsx(xlsx, "tệp.xlsx");
  const saved = await saveXlsx(snapshot);
  expectSame(await factsAsJson(saved), before);
  const savedThroughUniver = await saveXlsx(throughUniver(snapshot));
  // The same bytes say the same.
  if (Buffer.compare(savedThroughUniver, saved) === 0) return;
  expectSame(await factsAsJson(savedThroughUniver), before);
}

/** Facts that stand in another order are the same, too. */
function expectSame(after: string, before: string): void {
  if (after !== before) expect(JSON.parse(after)).toEqual(JSON.parse(before));
}

describe("a workbook that is opened and saved, and that went through Univer between, says the same", () => {
  test("with everything that can be in one", async () => {
    await expectKept(await workbookOfEverything());
  });

  test("a new scorecard", async () => {
    const unit = { kind: "commune", name: "Xã An Mẫu" } as const;
    await expectKept(await xlsxFiles.write(newScorecard(defaultCriteriaSet(), unit, 2024)));
  });

  test("the compiled workbook", async () => {
    await expectKept(await xlsxFiles.write(await compiledExample()));
  });

  test.each(examples)("%s", async (name) => {
    await expectKept(await readFile(`${FOLDER}/${name}`));
  });

  test("there are examples", () => {
    expect(examples.length).toBeGreaterThan(20);
  });
});
