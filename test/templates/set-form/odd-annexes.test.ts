import { describe, expect, test } from "vitest";
import { exampleSet } from "../../../src/criteria/example-set";
import type { Grid } from "../../../src/sheet-model/grid";
import { readSet } from "../../../src/templates/set-form/read-set";
import { setSheets } from "../../../src/templates/set-form/set-sheets";
import { describeSetMistake } from "../../../src/wording/vi/set-mistake-sentences";
import { describeSetMistake as mistakeInEnglish } from "../../../src/wording/en/set-mistake-sentences";
import { describeSetNote } from "../../../src/wording/vi/set-note-sentences";
import { describeSetNote as noteInEnglish } from "../../../src/wording/en/set-note-sentences";
import type { Typed } from "../reading/retyped-form";
import { gridOfModel } from "../sheets/model-grid";
import { LEFTOVERS, outsideQuotes } from "../../wording/sentence-checks";
import { GIVEN, typedSheet } from "./annexes";

/** What is read, or told instead, in Vietnamese; the English says something of its own of each. */
function read(grids: readonly Grid[], given = GIVEN) {
  const reading = readSet(grids, given);
  const mistakes = reading.ok ? [] : reading.error;
  const notes = reading.ok ? reading.value.notes : [];
  for (const sentence of [...mistakes.map(mistakeInEnglish), ...notes.map(noteInEnglish)]) {
    expect(outsideQuotes(sentence)).toMatch(/^Sheet [ -~]*\.$/);
    expect(sentence).not.toMatch(LEFTOVERS);
  }
  return {
    nodes: reading.ok ? reading.value.set.nodes : [],
    total: reading.ok ? reading.value.set.total : undefined,
    mistakes: mistakes.map(describeSetMistake),
    notes: notes.map(describeSetNote),
  };
}

const annex = (...rows: readonly (readonly Typed[])[]): Grid =>
  typedSheet("PL", [
    ["TT", "Nội dung", "Điểm tối đa"],
    ["I", "CHỈ ĐẠO", 10],
    ["1.1", "Kế hoạch", 10],
    ...rows,
  ]);

describe("a section of points to be given and to be taken off", () => {
  test.each([
    "ĐIỂM CỘNG, ĐIỂM TRỪ",
    "Điểm thưởng/điểm phạt",
    "Phần điểm cộng và trừ",
    "Điểm trừ - cộng",
    "ĐIỂM CỘNG TRỪ",
  ])("“%s” makes no leaf a bonus", (name) => {
    const bonus = ["2.1", "Điểm cộng cho sáng kiến", 2] as const;
    const { nodes, notes } = read([annex(["II", name, 2], bonus, ["2.2", "Điểm trừ", 2])]);
    expect(nodes.slice(-2).map(({ kind }) => kind)).toEqual(["bonus", "penalty"]);
    expect(notes).toContain("Trang “PL”, ô A5: 2.1 được tính là điểm cộng, theo tên của dòng này.");

    // What does not say itself which it is is asked for, and taken for neither.
    const unclear = read([annex(["II", name, 2], bonus, ["2.2", "Vi phạm", 2])]);
    expect(unclear.mistakes).toEqual([
      "Trang “PL”, ô A6: tên lĩnh vực nêu cả điểm cộng và điểm trừ, chưa rõ dòng này là loại nào. Thêm cột “Loại” và ghi loại của dòng này.",
    ]);
  });

  test("a maximum of both together, which no unit can reach, is refused", () => {
    const { mistakes } = read([
      annex(["II", "ĐIỂM CỘNG, ĐIỂM TRỪ", 4], ["2.1", "Điểm cộng", 2], ["2.2", "Điểm trừ", 2]),
    ]);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain("ô C4");
  });

  test("one whose name speaks of one kind is of that kind", () => {
    const { nodes } = read([
      annex(["II", "ĐIỂM THƯỞNG (công tác xử phạt)", 2], ["2.1", "Sáng kiến", 2]),
    ]);
    expect(nodes.at(-1)?.kind).toBe("bonus");
  });
});

describe("sheets that are hidden", () => {
  const visible = annex();
  const old: Grid = {
    ...typedSheet("PL cu", [
      ["TT", "Nội dung", "Điểm tối đa", "Hướng dẫn"],
      ["I", "Cũ", 9],
    ]),
    hidden: true,
  };
  const hidden = (grids: readonly Grid[]) => grids.map((grid) => ({ ...grid, hidden: true }));
  const own = setSheets(exampleSet(), { isEditable: true }).map(gridOfModel);

  test.each([
    { sheets: [old, visible], total: 1000, note: "Trang “PL cu”: có một bảng tiêu chí khác" },
    { sheets: [visible, old], total: 1000, note: "Trang “PL cu”: có một bảng tiêu chí khác" },
    { sheets: [{ ...old, rows: [...old.rows] }], total: 900, note: "Trang “PL cu”" },
    // Of what is hidden neither the list nor the settings are those of the annex.
    { sheets: [...hidden(own), visible], total: 1000, note: "Trang “Bộ chỉ số”" },
  ])("are no set beside a list that can be seen: $note, $total", ({ sheets, total, note }) => {
    const reading = read(sheets);
    expect(reading.mistakes).toEqual([]);
    expect(reading.total).toBe(total);
    expect(reading.notes.join("\n")).toContain(note);
  });

  test.each([
    ["both", hidden(own)],
    ["the settings", [...own.slice(0, 1), ...hidden(own.slice(1))]],
    ["the criteria", [...hidden(own.slice(0, 1)), ...own.slice(1)]],
  ])("are a set where nothing else is: %s", (_, sheets) => {
    expect(read([...sheets, typedSheet("Ghi chú", [["Ghi chú"]])], {})).toMatchObject({
      mistakes: [],
      total: exampleSet().total,
    });
  });
});

describe("the row of the total", () => {
  test.each([
    "TỔNG ĐIỂM TỐI ĐA",
    "Tổng điểm chuẩn",
    "Tổng số điểm quy định",
    "TỔNG ĐIỂM CỦA BỘ CHỈ SỐ",
    "Tổng điểm các lĩnh vực (I+II)",
  ])("“%s” is held against the sections", (name) => {
    expect(read([annex([null, name, 12])]).mistakes).toEqual([
      expect.stringContaining("ô C4: tổng điểm ghi 12, cộng các lĩnh vực được 10"),
    ]);
    expect(read([annex([null, name, 10])]).notes).toContain(
      "Trang “PL”, ô C4: “Tổng điểm” lấy theo phụ lục: “10”.",
    );
  });

  test("levels behind a blank row and before the total are those of the last criterion", () => {
    const levels = [
      [null, "- Đúng hạn: 10 điểm"],
      [null, "- Chậm: 0 điểm"],
    ] as const;
    const { nodes } = read([
      annex([], ...levels, [null, "Tổng điểm", 10], [], [null, "Nơi nhận:", "CHỦ TỊCH"]),
    ]);
    expect(nodes.at(-1)).toMatchObject({ levels: [{ points: 1000 }, { points: 0 }], guide: "" });
  });
});

describe("lines that give points otherwise than by levels are guide", () => {
  test.each([
    ["a range", ["100%: 10 điểm", "Từ 80% đến dưới 100%: từ 1 – 1,5 điểm", "Dưới 80%: 0 điểm"]],
    ["a range at the end", ["100%: 10 điểm", "Từ 80%: từ 1 – 1,5 điểm"]],
    ["a deduction", ["Đủ, đúng hạn: 10 điểm", "Mỗi báo cáo chậm trừ: 0,5 điểm"]],
    ["points by the piece", ["Đủ: 10 điểm", "Cứ 2 báo cáo: 1 điểm", "Không có: 0 điểm"]],
    ["a deduction apart", ["Đủ: 10 điểm", "Không có: 0 điểm", "Chậm thì trừ 0,5 điểm một lần"]],
    ["a formula", ["100%: 10 điểm", "Từ 80% đến dưới 100%: theo công thức", "Dưới 80%: 0 điểm"]],
  ])("%s", (_, lines) => {
    const { nodes, mistakes } = read([annex(...lines.map((line) => [null, `- ${line}`]))]);
    expect(mistakes).toEqual([]);
    const guide = lines.map((line) => `- ${line}`).join("\n");
    expect(nodes.at(-1)).toMatchObject({ levels: [], guide });
  });

  test("remarks before and behind the levels leave them levels", () => {
    const lines = [
      "Cách chấm:",
      "Có căn cứ: 10 điểm",
      "Từ 1 đến 5: 2 điểm",
      "Không: 0",
      "Theo năm",
    ];
    const { nodes } = read([annex(...lines.map((line) => [null, line]))]);
    expect(nodes.at(-1)).toMatchObject({
      levels: [{ points: 1000 }, { points: 200 }, { points: 0 }],
      guide: "Cách chấm:\nTheo năm",
    });
  });
});

describe("cells that are merged, and what stands beneath the list", () => {
  test("a section's code and name in the cell of codes are both", () => {
    const { nodes, mistakes } = read([
      typedSheet("PL", [
        ["STT", "Nội dung", "Điểm tối đa"],
        ["I. CHỈ ĐẠO", null, 6],
        ["1.1", "Kế hoạch", 6],
        ["II. THỦ TỤC HÀNH CHÍNH", null, 4],
        ["2.1", "Công khai", 4],
        ["TỔNG CỘNG", null, 10],
      ]),
    ]);
    expect(mistakes).toEqual([]);
    const sections = nodes.filter(({ level }) => level === "section");
    expect(sections.map(({ label, name }) => [label, name])).toEqual([
      ["I", "CHỈ ĐẠO"],
      ["II", "THỦ TỤC HÀNH CHÍNH"],
    ]);
  });

  const signatures = [
    [],
    ["NGƯỜI LẬP BIỂU", null, "CHỦ TỊCH"],
    ["(Ký tên)", null, "(Ký tên, đóng dấu)"],
    [],
    ["Nguyễn Văn A", null, "Trần Thị B"],
  ];

  test("signatures beneath the total are no criteria", () => {
    const { nodes, mistakes } = read([annex([null, "Tổng cộng", 10], ...signatures)]);
    expect(mistakes).toEqual([]);
    expect(nodes.at(-1)).toMatchObject({ code: "1.1", guide: "" });
  });

  test.each([
    ["right beneath the total", [[null, "Tổng cộng", 10], ["2.x", "Sáng kiến", 2], ...signatures]],
    ["behind a blank row and before it", [[], ["2.x", "Sáng kiến", 2], [null, "Tổng cộng", 10]]],
  ])("a code that cannot be read is told: %s", (_, rows) => {
    expect(read([annex(...rows)]).mistakes).toEqual([
      expect.stringContaining("“2.x” không phải là mã tiêu chí"),
    ]);
  });
});

describe("the decision above the list", () => {
  test.each([
    [["Kèm theo Quyết định số 7/QĐ-UBND ngày 15/12/2025 của UBND tỉnh A", "BỘ CHỈ SỐ CẤP XÃ"]],
    [["(Kèm theo Quyết định số 7/QĐ-UBND ngày 15/12/2025 của\nUBND tỉnh A)", "BỘ CHỈ SỐ CẤP XÃ"]],
    [
      [
        "(Kèm theo Quyết định số 7/QĐ-UBND",
        "ngày 15 tháng 12 năm 2025 của UBND",
        "tỉnh A)",
        "BỘ CHỈ SỐ CẤP XÃ",
      ],
    ],
    [
      [
        "Quyết định số 7/QĐ-UBND ngày 15/12/2025 của UBND tỉnh A\nBan hành",
        "BỘ CHỈ SỐ CẤP XÃ (dự thảo)",
      ],
    ],
  ])("%j", (lines) => {
    const [first = [], ...rows] = annex().rows;
    const { title, number, date, issuer, ...rules } = GIVEN;
    const reading = readSet(
      [
        {
          ...annex(),
          rows: [
            ...typedSheet(
              "",
              lines.map((line) => [line]),
            ).rows,
            first,
            ...rows,
          ],
        },
      ],
      rules,
    );
    expect(reading.ok && reading.value.set.decision).toEqual({
      number: "7/QĐ-UBND",
      date: "2025-12-15",
      issuer: "UBND tỉnh A",
    });
    expect([title, number, date, issuer]).not.toContain(undefined);
  });
});
