import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { MAX_ENTERED_TEXT } from "../../../src/sheet-model/sheet";
import { readScorecard } from "../../../src/templates/reading/read-scorecard";
import {
  type Form,
  type Typed,
  fullForm,
  gridOf,
  readForm,
  rowOf,
  shown,
  workbookOf,
  content,
} from "./retyped-form";

const set = defaultCriteriaSet();
const read = (change: (form: Form) => void) => readForm(set, change);
const put = (code: string, change: Partial<Form["rows"][number]>) => (form: Form) => {
  Object.assign(rowOf(form, set, code), change);
};

describe("a form retyped by hand", () => {
  const ofLeaf = (form: Form, change: (row: Form["rows"][number]) => void) => {
    for (const leaf of set.leaves) change(rowOf(form, set, leaf.code));
  };
  const numericCode = (code: Typed) =>
    typeof code === "string" && /^\d+\.\d+$/.test(code) ? Number(code) : code;

  test.each<[string, (form: Form) => void]>([
    [
      "with scores as text and decimal commas",
      (form) => {
        ofLeaf(form, (row) => {
          row.self = shown(row.self).replace(".", ",");
          row.appraised = ` ${shown(row.appraised)}\u00a0`;
        });
      },
    ],
    [
      "with criterion codes as numbers",
      (form) => {
        for (const row of form.rows) row.code = numericCode(row.code);
      },
    ],
    [
      "with Arabic section numbers",
      (form) => {
        set.sections.forEach((section, index) => {
          rowOf(form, set, section.code).code = index + 1;
        });
      },
    ],
    [
      "with codes that end in a point, have spaces, or commas",
      (form) => {
        form.rows.forEach((row, index) => {
          const code = shown(row.code);
          row.code =
            [`${code}.`, ` ${code}`, code.replaceAll(".", ","), `${code}\u00a0`][index % 4] ?? code;
        });
      },
    ],
    [
      "with codes of the kind I.1.1 and Mục I",
      (form) => {
        form.rows.forEach((row, index) => {
          const node = set.nodes[index];
          const section = set.sections.find(({ code }) => node?.code.startsWith(`${code}.`));
          if (node && section) row.code = section.label + node.code.slice(section.code.length);
          else row.code = `Mục ${shown(row.code)}`;
        });
      },
    ],
    [
      "with a code that Excel made a date",
      (form) => {
        rowOf(form, set, "1.1").code = { kind: "date", year: 2024, month: 1, day: 1 };
        rowOf(form, set, "3.2.10").code = { kind: "date", year: 2010, month: 2, day: 3 };
      },
    ],
    [
      "with code and name in one cell",
      (form) => {
        for (const row of form.rows) {
          row.name = `${shown(row.code)}. ${shown(row.name)}`;
          row.code = null;
        }
      },
    ],
    [
      "with running numbers instead of codes",
      (form) => {
        form.rows.forEach((row, index) => {
          row.code = index + 1;
        });
      },
    ],
    [
      "without codes, names in other case and without accents",
      (form) => {
        for (const row of form.rows) {
          row.code = null;
          row.name = shown(row.name).normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
        }
      },
    ],
    [
      "with other headings in one row, a row of column numbers, blank rows and repeated headings",
      (form) => {
        form.headings = [
          ["TT", "NỘI DUNG", "Điểm\nchuẩn", "Xã tự chấm", "Hội đồng chấm", "Tỷ lệ %", "Minh chứng"],
          ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
        ];
        const heading = form.headings[0] ?? [];
        const [code = null, name = null, max = null, self = null, appraised = null] = heading;
        form.rows.splice(20, 0, { code, name, max, self, appraised, evidence: "Minh chứng" });
        const blank = {
          code: null,
          name: null,
          max: null,
          self: null,
          appraised: null,
          evidence: null,
        };
        form.rows.splice(40, 0, blank, { ...blank, name: " " });
      },
    ],
    [
      "with merged headings over three rows",
      (form) => {
        form.headings = [
          ["STT", "Tiêu chí", "Điểm", null, null, null, "Tài liệu"],
          [null, null, "tối đa", "Đánh giá", null, null, null],
          [null, null, null, "tự chấm", "thẩm định", "(%)", "kiểm chứng"],
        ];
        form.merges = [
          { firstRow: 4, lastRow: 6, firstColumn: 0, lastColumn: 0 },
          { firstRow: 4, lastRow: 6, firstColumn: 1, lastColumn: 1 },
          { firstRow: 4, lastRow: 4, firstColumn: 2, lastColumn: 5 },
          { firstRow: 5, lastRow: 6, firstColumn: 2, lastColumn: 2 },
          { firstRow: 5, lastRow: 5, firstColumn: 3, lastColumn: 5 },
        ];
      },
    ],
    [
      "with subtotals below the sections",
      (form) => {
        const sum = { code: null, max: null, appraised: null, evidence: null };
        form.rows.splice(37, 0, { ...sum, name: "Tổng điểm lĩnh vực II", self: 7 });
        form.rows.splice(22, 0, { ...sum, name: "Cộng (I)", self: 10 });
        form.below.push([null, "TỔNG CỘNG CÁC LĨNH VỰC (I đến VIII)", 100, 100, 100]);
      },
    ],
    [
      "with a signature block below, also in the score columns",
      (form) => {
        form.below.push(
          [null, "Tổng điểm", 100, 100, 100],
          [],
          [null, null, null, null, "TM. ỦY BAN NHÂN DÂN"],
          [null, "Người lập biểu", null, null, "CHỦ TỊCH", null, "(Ký tên, đóng dấu)"],
        );
      },
    ],
  ])("%s is read to the same scores without a finding", (_, change) => {
    const { self, appraised, findings } = read(change);
    expect(findings.filter(({ detail }) => detail.kind !== "scores-as-text")).toEqual([]);
    expect(self).toBe(100);
    expect(appraised).toEqual({
      points: 10000,
      max: 10000,
      scoredLeaves: 119,
      allLeaves: 119,
      isShown: true,
    });
  });

  test("scores typed as texts are counted, told once a column, and could be mended", () => {
    const { found, mends } = read((form) => {
      const rows = form.rows.filter(({ code }) => code === "1.1.1" || code === "1.1.2");
      for (const row of rows) row.self = row.code === "1.1.1" ? "0,5" : "1.0";
    });
    const asText = found.filter(({ kind }) => kind === "scores-as-text");
    expect(asText).toEqual([
      expect.objectContaining({ column: "self", codes: ["1.1.1", "1.1.2"], severity: "info" }),
    ]);
    expect(mends.map(({ code, from, meant }) => [code, from, meant])).toEqual([
      ["1.1.1", content("0,5"), [50]],
      ["1.1.2", content("1.0"), [100]],
    ]);
  });

  test("a subtotal below its section that is not its sum is found", () => {
    const sum = { code: null, max: null, appraised: null, evidence: null };
    const { found } = read((form) =>
      form.rows.splice(22, 0, { ...sum, name: "Cộng mục I:", self: 9.5 }),
    );
    expect(found).toEqual([
      expect.objectContaining({ kind: "wrong-sum", stated: "9,5", sum: 1000, code: "1" }),
    ]);
  });

  test("evidence that goes on in the rows below is kept together", () => {
    const { scorecard, findings } = read((form) => {
      const blank = { code: null, name: null, max: null, self: null, appraised: null };
      form.rows.splice(3, 0, { ...blank, evidence: "Báo cáo 15/BC-UBND" });
      form.rows.splice(4, 0, { ...blank, evidence: "Ảnh chụp" });
    });
    expect(findings).toEqual([]);
    expect(scorecard.evidenceByCode.get("1.1.1")).toBe(
      "1.1.1/KH-UBND\nBáo cáo 15/BC-UBND\nẢnh chụp",
    );
  });

  test("evidence longer than a cell holds is cut once, and said so", () => {
    const { scorecard, found } = read((form) => {
      const blank = { code: null, name: null, max: null, self: null, appraised: null };
      for (const row of [3, 4, 5]) {
        form.rows.splice(row, 0, { ...blank, evidence: "x".repeat(20_000) });
      }
    });
    expect(found).toEqual([
      expect.objectContaining({ kind: "evidence-cut", length: 60_016, code: "1.1.1", cell: "G9" }),
    ]);
    expect(scorecard.evidenceByCode.get("1.1.1")).toHaveLength(MAX_ENTERED_TEXT);
  });

  test("scoring guides without scores are named once; with a score they are errors", () => {
    const guide = {
      code: "-",
      name: "Ban hành đúng hạn: 1 điểm",
      max: 1,
      appraised: null,
      evidence: null,
    };
    const quiet = read((form) =>
      form.rows.splice(3, 0, { ...guide, self: null }, { ...guide, code: "a)", self: null }),
    );
    expect(quiet.found).toEqual([
      expect.objectContaining({ kind: "unread-rows", rows: [10, 11], severity: "info" }),
    ]);
    const scored = read((form) => form.rows.splice(3, 0, { ...guide, self: 0.5 }));
    expect(scored.found).toEqual([
      expect.objectContaining({
        kind: "unknown-row",
        scores: [{ column: "self", entered: "0,5" }],
        codeAbove: "1.1.1",
        severity: "error",
      }),
    ]);
  });

  test("a column that is not the form's is named when it holds something", () => {
    const withNotes = (form: Form) => {
      form.headings[0]?.push("Ghi chú");
    };
    expect(read(withNotes).findings).toEqual([]);
    const form = fullForm(set);
    withNotes(form);
    const grid = gridOf(form);
    const rows = grid.rows.map((row, index) =>
      index === 8 ? [...row, { kind: "text", text: "xem lại" } as const] : row,
    );
    const reading = readScorecard(workbookOf({ ...grid, rows }), set, "a.xlsx");
    expect(reading.ok && reading.value.findings.map(({ detail }) => detail)).toEqual([
      { kind: "unread-column", heading: "Ghi chú" },
    ]);
  });

  test("a misspelt code is recognised by its name, and said so", () => {
    const { found, self } = read(put("3.2.10", { code: "3.2.1O" }));
    expect(self).toBe(100);
    expect(found).toEqual([
      expect.objectContaining({ kind: "read-by-name", shownCode: "3.2.1O", code: "3.2.10" }),
    ]);
  });
});
