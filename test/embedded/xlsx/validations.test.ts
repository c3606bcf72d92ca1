import { DataValidationType, type ISheetDataValidationRule } from "@univerjs/core";
import { describe, expect, test } from "vitest";
import { openedValidations, storedValidations } from "../../../embedded/xlsx/validations";

const stored = (rule: Partial<ISheetDataValidationRule> & Pick<ISheetDataValidationRule, "type">) =>
  storedValidations([
    { uid: "one", ranges: [{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 0 }], ...rule },
  ]);

describe("rules as Univer's own dialogs write them", () => {
  test("a list is JSON there, and may hold quotes", () => {
    const rule = { type: DataValidationType.LIST, formula1: '["Xã \\"A\\"","Phường"]' };
    const [found] = stored(rule);
    expect(found).toMatchObject({ type: "list", values: ['Xã ""A""', "Phường"], range: "A1:A2" });
    expect(found && openedValidations([found])).toMatchObject([{ formula1: 'Xã "A",Phường' }]);
  });

  test("a rule that only shows a prompt accepts everything", () => {
    expect(stored({ type: DataValidationType.ANY, prompt: "Điểm" })).toMatchObject([
      { type: "custom", formula1: "TRUE", inputMessage: "Điểm", showInputMessage: true },
    ]);
  });

  test("what it does not say is as Excel has it", () => {
    expect(
      stored({ type: DataValidationType.WHOLE, formula1: "1", formula2: "=A9" }),
    ).toMatchObject([
      { operator: "between", formula1: "1", formula2: "A9", allowBlank: true, errorStyle: "stop" },
    ]);
  });

  test("a box to tick is not of Excel", () => {
    expect(stored({ type: DataValidationType.CHECKBOX })).toEqual([]);
  });
});
