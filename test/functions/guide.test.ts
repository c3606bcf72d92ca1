import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OfficeInNode } from "../embedded/office-in-node";
import {
  documentedFunctions,
  inEnglish,
  isFigure,
  sampleTable,
  shownInVietnamese,
} from "./documented-functions";
import { type Shown, evaluate, openExcelWithFunctions } from "./functions-in-excel";

const documented = documentedFunctions();
const examples = documented.flatMap((each) => each.examples);

let excel: OfficeInNode;
let shown: readonly Shown[];

beforeAll(async () => {
  excel = await openExcelWithFunctions();
  const formulas = examples.map(({ formula }) => inEnglish(formula));
  shown = await evaluate(excel, sampleTable(), formulas);
});

afterAll(() => {
  excel.close();
});

describe("the guide's examples come out in Excel as it says:", () => {
  test.each(examples.map((example, index) => ({ ...example, index })))(
    "$formula",
    ({ cells, message, index }) => {
      const result = shown[index];
      expect(result?.cells.map((row) => row.map(shownInVietnamese))).toEqual(cells);
      expect(result?.messages[0]).toBe(message);
      for (const [row, texts] of cells.entries()) {
        for (const [column, text] of texts.entries()) {
          if (!isFigure(text)) continue;
          expect(result?.cells[row]?.[column]).toBeTypeOf("number");
        }
      }
    },
  );

  test("each function has one", () => {
    expect(documented.filter(({ examples: own }) => own.length === 0)).toEqual([]);
  });
});
