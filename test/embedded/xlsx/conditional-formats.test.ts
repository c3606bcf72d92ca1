import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalRule } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import {
  openedConditionalFormats,
  storedConditionalFormats,
} from "../../../embedded/xlsx/conditional-formats";

const RANGE = "B2:B9";

const opened = (rule: Partial<ConditionalRule> & Pick<ConditionalRule, "type">) =>
  openedConditionalFormats([{ priority: 1, range: RANGE, ...rule }], undefined).map(
    ({ rule }) => rule,
  );

describe("what Univer cannot compare becomes a formula for the first cell", () => {
  test.each([
    ["equal", '"Đạt"', '=B2="Đạt"'],
    ["greaterThan", "$D$1", "=B2>$D$1"],
    ["between", ["$D$1", "5"], "=AND(B2>=$D$1,B2<=5)"],
    ["notBetween", ["1", "$D$1"], "=OR(B2<1,B2>$D$1)"],
  ] as const)("%s %s", (operator, formula, value) => {
    const operands = typeof formula === "string" ? formula : [...formula];
    expect(opened({ type: "cellIs", operator, formula: operands })).toEqual([
      { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value, style: {} },
    ]);
  });

  test("so does a rule about texts, which carries its formula", () => {
    const formula = 'NOT(ISERROR(SEARCH("x",B2)))';
    expect(opened({ type: "containsText", text: "x", formula })).toMatchObject([
      { subType: CFSubRuleType.formula, value: `=${formula}` },
    ]);
  });

  test("a rule without one is left out", () => {
    expect(opened({ type: "top10" })).toEqual([]);
  });
});

test("the rule of the first priority comes first", () => {
  const rules = [2, 1].map((priority) => ({
    type: "expression" as const,
    priority,
    range: RANGE,
    formula: String(priority),
  }));
  expect(openedConditionalFormats(rules, undefined).map(({ rule }) => rule)).toMatchObject([
    { value: "=1" },
    { value: "=2" },
  ]);
});

describe("Univer's rules about texts are formulas in a file", () => {
  test.each([
    [CFTextOperator.containsText, 'ISNUMBER(SEARCH("a""b",B2))'],
    [CFTextOperator.notContainsText, 'ISERROR(SEARCH("a""b",B2))'],
    [CFTextOperator.beginsWith, 'LEFT(B2,LEN("a""b"))="a""b"'],
    [CFTextOperator.endsWith, 'RIGHT(B2,LEN("a""b"))="a""b"'],
    [CFTextOperator.equal, 'B2="a""b"'],
    [CFTextOperator.notEqual, 'B2<>"a""b"'],
    [CFTextOperator.containsBlanks, "LEN(TRIM(B2))=0"],
    [CFTextOperator.notContainsBlanks, "LEN(TRIM(B2))>0"],
    [CFTextOperator.containsErrors, "ISERROR(B2)"],
    [CFTextOperator.notContainsErrors, "NOT(ISERROR(B2))"],
  ])("%s", (operator, formula) => {
    const format: IConditionFormattingRule = {
      cfId: "one",
      stopIfTrue: false,
      ranges: [{ startRow: 1, startColumn: 1, endRow: 8, endColumn: 1 }],
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.text,
        operator,
        value: 'a"b',
        style: { bg: { rgb: "rgb(255,0,0)" } },
      },
    };
    expect(storedConditionalFormats([format])).toEqual([
      {
        type: "expression",
        formula,
        priority: 1,
        range: RANGE,
        style: {
          fill: {
            type: "pattern",
            pattern: "solid",
            fgColor: { rgb: "FF0000" },
            bgColor: { rgb: "FF0000" },
          },
        },
      },
    ]);
  });
});
