import { describe, expect, test } from "vitest";
import { newScorecard } from "../../../src/actions/new-scorecard";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { exampleSet } from "../../../src/criteria/example-set";
import type { OrgUnitKind } from "../../../src/criteria/org-unit-kind";
import { parseAddress } from "../../../src/sheet-model/address";
import type { SheetModel, Validation } from "../../../src/sheet-model/sheet";
import { ScorecardLayout, SET_COLUMNS } from "../../../src/templates/sheets/scorecard-layout";
import { scorecardSheet } from "../../../src/templates/sheets/scorecard-sheet";
import { fullScoreSet } from "../../criteria/full-score-set";
import { isFormula } from "./model-grid";
import { blankOf, unitOf } from "./typed-entries";

const set = exampleSet();
const layout = new ScorecardLayout(set);

const sheetFor = (kind: OrgUnitKind | undefined): SheetModel => {
  const [sheet] = newScorecard(set, unitOf(kind, 1), 2025).sheets;
  if (sheet === undefined) throw new Error("No sheet");
  return sheet;
};
const commune = sheetFor("commune");
const ward = sheetFor("ward");
const unknown = sheetFor(undefined);

const rowOf = (code: string) => {
  const node = set.nodesByCode.get(code);
  if (node === undefined) throw new Error(`The set has no ${code}`);
  return layout.rowOf(node);
};
const cellAt = (sheet: SheetModel, code: string, column: number) =>
  sheet.rows[rowOf(code)]?.cells[column] ?? null;
const [SELF, APPRAISED] = [3, 4];

/** The rule of a leaf's cell in a column. */
function ruleOf(sheet: SheetModel, code: string, column: number): Validation | undefined {
  const row = rowOf(code);
  return sheet.validations.find(
    ({ range }) =>
      range.firstRow <= row &&
      row <= range.lastRow &&
      range.firstColumn <= column &&
      column <= range.lastColumn,
  );
}

/** What a drop-down offers, from the cells that its rule names. */
function offered(sheet: SheetModel, code: string, column: number): unknown[] {
  const rule = ruleOf(sheet, code, column)?.rule;
  const range = rule?.kind === "list" ? parseAddress(rule.source) : undefined;
  if (range === undefined) return [];
  const { cells = [] } = sheet.rows[range.firstRow] ?? {};
  return cells.slice(range.firstColumn, range.lastColumn + 1).map((cell) => cell?.input);
}

describe("what may be typed for a leaf", () => {
  test.each<[string, SheetModel, string, unknown[]]>([
    ["the levels of its guide", commune, "1.1.1", [2, 1, 0]],
    ["its steps", commune, "2.1", [5, 4, 3, 2, 1, 0]],
    ["its levels, or that nothing was to be done", commune, "2.3", [4, 2, 0, "Không áp dụng"]],
    ["the steps of a bonus", commune, "5.1", [3, 2, 1, 0]],
    ["the steps of a penalty, taken off", commune, "6.1", [2, 1.5, 1, 0.5, 0]],
    ["any score, where the guide has no levels", commune, "1.3", []],
  ])("is offered: %s", (_, sheet, code, choices) => {
    expect(offered(sheet, code, SELF)).toEqual(choices);
    expect(offered(sheet, code, APPRAISED)).toEqual(choices);
    expect(ruleOf(sheet, code, SELF)?.asks).toBe(choices.length > 0 ? true : undefined);
  });

  test("is a score or the word, where the kind of the unit is not known", () => {
    expect(ruleOf(unknown, "3.2", SELF)?.rule).toEqual({
      kind: "custom",
      formula: expect.stringMatching(
        /^IF\(ISNUMBER\(\$D\$24\),AND\(\$D\$24>=0,\$D\$24<=\$C\$24\),OR\(TRIM\(\$D\$24\)="Không áp dụng"/,
      ) as string,
    });
  });

  test.each([
    ["3.2", commune, null],
    ["3.2", ward, "Không áp dụng"],
    ["3.3", commune, "Không áp dụng"],
    ["3.2", unknown, null],
  ])("of %s is nothing where it is not for the unit", (code, sheet, input) => {
    for (const column of [SELF, APPRAISED]) {
      const cell = cellAt(sheet, code, column);
      expect(cell?.input).toBe(input);
      expect(cell?.style.unlocked).toBe(input === null ? true : undefined);
      expect(ruleOf(sheet, code, column) === undefined).toBe(input !== null);
    }
  });

  test("is asked of nobody by the unit where it is the survey's", () => {
    expect(cellAt(commune, "4.1", SELF)).toMatchObject({ input: null });
    expect(cellAt(commune, "4.1", SELF)?.style.unlocked).toBeUndefined();
    expect(ruleOf(commune, "4.1", SELF)).toBeUndefined();
    expect(cellAt(commune, "4.1", APPRAISED)?.style.unlocked).toBe(true);
    expect(ruleOf(commune, "4.1", APPRAISED)?.rule).toEqual({ kind: "decimal", min: 0, max: 12 });
  });

  test("is told within Excel's limits, with the levels and that a penalty is positive", () => {
    for (const rules of [commune, ward, unknown].map(({ validations }) => validations)) {
      for (const { promptTitle, prompt, errorTitle, error } of rules) {
        expect(Math.max(promptTitle.length, errorTitle.length)).toBeLessThanOrEqual(32);
        expect(Math.max(prompt.length, error.length)).toBeLessThanOrEqual(255);
      }
    }
    expect(ruleOf(commune, "1.1.1", SELF)?.prompt).toContain("2: Ban hành trước ngày 15 tháng 01");
    expect(ruleOf(commune, "6.2", SELF)?.prompt).toContain("ghi bằng số dương");
    expect(ruleOf(commune, "1.1.2", SET_COLUMNS.part)?.prompt).toBe("Số nhiệm vụ đã hoàn thành");
  });
});

describe("right of the form", () => {
  test("stands how a leaf is scored", () => {
    expect(cellAt(commune, "1.1.1", SET_COLUMNS.guide)?.input).toBe(
      "Tính theo ngày ký văn bản.\n2: Ban hành trước ngày 15 tháng 01\n1: Ban hành từ ngày 15 tháng 01\n0: Không ban hành",
    );
    expect(cellAt(commune, "1.1.2", SET_COLUMNS.guide)?.input).toBe(
      "Số liệu 1: Số nhiệm vụ đã hoàn thành\nSố liệu 2: Tổng số nhiệm vụ trong kế hoạch\nĐiểm = Số liệu 1 ÷ Số liệu 2 × 4",
    );
  });

  test("the two figures of a share are entered, and nowhere else", () => {
    const open = set.leaves.filter(({ code }) => cellAt(commune, code, SET_COLUMNS.part) !== null);
    expect(open.map(({ code }) => code)).toEqual(["1.1.2", "2.2", "2.4"]);
    expect(cellAt(commune, "2.2", SET_COLUMNS.whole)?.style.unlocked).toBe(true);
  });

  test("the compiling level's columns are hidden in a unit's own sheet, and nothing of it is printed", () => {
    const hidden = commune.columns.flatMap(({ hidden: isHidden }, column) =>
      isHidden ? column : [],
    );
    expect(hidden).toEqual([
      11, 12, 13, 14, 15, 16, 17, 18, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
    ]);
    expect(commune.print.area).toEqual({ firstRow: 0, firstColumn: 0, lastRow: 46, lastColumn: 6 });
  });

  test("there is nothing in the sheet of a set that needs none of it", () => {
    const plain = defaultCriteriaSet();
    const sheet = newScorecard(plain, unitOf("commune", 1), 2025).sheets[0];
    expect(sheet?.columns).toHaveLength(14);
    expect(Math.max(...(sheet?.rows ?? []).map(({ cells }) => cells.length))).toBe(14);
    expect(new ScorecardLayout(plain).partRow("index")).toBeUndefined();
  });
});

describe("the rows beneath the total", () => {
  const shown = (model: SheetModel, row: number | undefined) =>
    (model.rows[row ?? 0]?.cells ?? []).slice(1, 6).map((cell) => {
      const input = cell?.input ?? null;
      return isFormula(input) ? input.value : input;
    });

  test("say what of a commune's total is survey, bonus and penalty, what it could have, and its index", () => {
    const blank = blankOf(set, "commune", 1);
    const scoresByCode = new Map(
      set.leaves.map((leaf) => {
        const known = blank.scoresByCode.get(leaf.code);
        const score = { kind: "valid", points: leaf.maxScore } as const;
        if (known?.self.kind === "not-applicable") return [leaf.code, known];
        const self = leaf.kind === "survey" ? ({ kind: "unscored" } as const) : score;
        return [leaf.code, { self, appraised: score }];
      }),
    );
    const sheet = scorecardSheet(set, { ...blank, scoresByCode }, "Xã");
    const rows = (["survey", "bonus", "penalty", "max", "index"] as const).map((part) =>
      shown(sheet, layout.partRow(part)),
    );
    expect(shown(sheet, layout.totalRow)).toEqual(["TỔNG CỘNG", 80, 56, 76, 100]);
    expect(rows).toEqual([
      ["Trong đó: điểm điều tra xã hội học", 20, null, 20, 100],
      ["Trong đó: điểm cộng", 5, 5, 5, null],
      ["Trong đó: điểm trừ", 5, -5, -5, null],
      ["Điểm tối đa áp dụng cho đơn vị", null, 56, 76, null],
      ["CHỈ SỐ (%)", 100, 100, 100, null],
    ]);
  });

  test("stand before the signature, each where the layout says", () => {
    expect(layout.partCell("index", "appraised")).toBe("E40");
    expect(layout.partCell("survey", "self")).toBe("D36");
    expect(layout.firstSignatureRow).toBe(40);
    const points = fullScoreSet();
    const ofPoints = new ScorecardLayout(points);
    expect(ofPoints.partRow("max")).toBeUndefined();
    expect(ofPoints.partRow("index")).toBe(ofPoints.totalRow + 4);
  });
});
