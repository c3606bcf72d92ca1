import { describe, expect, test } from "vitest";
import { compilationWorkbook } from "../../src/actions/compilation-workbook";
import { type Compilation, compileFiles } from "../../src/actions/compile";
import type { SourceFile } from "../../src/actions/source-file";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { err, ok } from "../../src/result";
import type { WorkbookContent } from "../../src/sheet-model/grid";
import type { WorkbookFiles } from "../../src/sheet-model/workbook-files";
import { contentOfModel } from "../templates/sheets/model-grid";
import { type Form, fullForm, gridOf, rowOf, workbookOf } from "../templates/reading/retyped-form";

const set = defaultCriteriaSet();

/** Files whose bytes are the number of a workbook kept here. */
class Shelf {
  readonly #workbooks: WorkbookContent[] = [];
  readonly files: WorkbookFiles = {
    read: ([number = -1]) => {
      const found = this.#workbooks[number];
      return Promise.resolve(found === undefined ? err({ kind: "damaged" } as const) : ok(found));
    },
    write: () => Promise.reject(new Error("Nothing is written here")),
  };

  file(name: string, unit: string, change: (form: Form) => void = () => undefined): SourceFile {
    const form = fullForm(set);
    form.title = [[`Đơn vị: ${unit}`], ["Năm 2024"]];
    change(form);
    this.#workbooks.push(workbookOf(gridOf(form)));
    const number = this.#workbooks.length - 1;
    return { name, read: () => Promise.resolve(new Uint8Array([number])) };
  }
}

const appraise = (code: string, appraised: number | string | null) => (form: Form) => {
  rowOf(form, set, code).appraised = appraised;
};
const compile = (shelf: Shelf, ...sources: SourceFile[]) => compileFiles(sources, set, shelf.files);
const summary = ({ units }: Compilation) =>
  units.map(({ file, standing: { scorecard, appraised, rank, band } }) => [
    file.name,
    scorecard.unit.name,
    appraised.points / 100,
    rank,
    band?.name ?? null,
  ]);

describe("files become a ranking", () => {
  test("with ties, and incomplete units apart", async () => {
    const shelf = new Shelf();
    const compilation = await compile(
      shelf,
      shelf.file("a.xlsx", "Xã A", appraise("4.2.6", 0)),
      shelf.file("b.xlsx", "Xã B", appraise("4.2.6", null)),
      shelf.file("c.xlsx", "Phường C", appraise("7.4.3", 1)),
      shelf.file("d.xlsx", "Xã D", appraise("4.2.6", 2.5)),
      shelf.file("e.xlsx", "Thị trấn E", appraise("4.2.6", "hai")),
    );
    expect(compilation.refused).toEqual([]);
    expect(compilation.year).toBe(2024);
    expect(summary(compilation)).toEqual([
      ["a.xlsx", "Xã A", 96.5, 3, "Xuất sắc"],
      ["b.xlsx", "Xã B", 96.5, null, null],
      ["c.xlsx", "Phường C", 99, 1, "Xuất sắc"],
      ["d.xlsx", "Xã D", 99, 1, "Xuất sắc"],
      ["e.xlsx", "Thị trấn E", 96.5, null, null],
    ]);
    const ranking = compilationWorkbook(compilation).sheets[0];
    const rows = ranking?.rows.slice(6).map(({ cells }) =>
      // The form's own columns.
      cells.slice(0, 6).map((cell) => {
        const input = cell?.input ?? null;
        return typeof input === "object" && input !== null ? input.value : input;
      }),
    );
    const unranked = "Chưa xếp hạng: còn 1 tiêu chí chưa có điểm thẩm định hợp lệ";
    expect(rows).toEqual([
      [1, "UBND phường C", 100, 99, 1, "Nhóm Xuất sắc"],
      [2, "UBND xã D", 100, 99, 1, "Nhóm Xuất sắc"],
      [3, "UBND xã A", 100, 96.5, 3, "Nhóm Xuất sắc"],
      [4, "UBND thị trấn E", 100, 96.5, "", unranked],
      [5, "UBND xã B", 100, 96.5, "", unranked],
    ]);
  });

  test("two files for one unit: the first counts, the second is refused, and both are told", async () => {
    const shelf = new Shelf();
    const { units, refused } = await compile(
      shelf,
      shelf.file("a.xlsx", "Xã Hòa Bình"),
      shelf.file("b.xlsx", "UBND XÃ HOÀ BÌNH", appraise("1.1.1", 0)),
      shelf.file("c.xlsx", "Xã Hoa Bình"),
    );
    expect(units.map(({ file }) => file.name)).toEqual(["a.xlsx", "c.xlsx"]);
    expect(units[0]?.findings.map(({ detail }) => detail)).toEqual([
      { kind: "duplicate-unit", otherFile: "b.xlsx" },
    ]);
    expect(refused.map(({ file, refusal }) => [file.name, refusal])).toEqual([
      ["b.xlsx", { kind: "duplicate-unit", unit: "Xã Hoà Bình", otherFile: "a.xlsx" }],
    ]);
  });

  test("communes of one name stay apart when they add their district", async () => {
    const shelf = new Shelf();
    const { units, refused } = await compile(
      shelf,
      shelf.file("a.xlsx", "Xã Tân Lập, huyện A"),
      shelf.file("b.xlsx", "Xã Tân Lập, huyện B"),
    );
    expect(units).toHaveLength(2);
    expect(refused).toEqual([]);
  });

  test("one file twice, unreadable and foreign ones are refused, and the rest goes on", async () => {
    const shelf = new Shelf();
    const first = shelf.file("a.xlsx", "Xã A");
    const { units, refused } = await compile(
      shelf,
      first,
      { name: "copy.xlsx", read: () => first.read() },
      { name: "open.xlsx", read: () => Promise.reject(new Error("EBUSY")) },
      { name: "cut.xlsx", read: () => Promise.resolve(new Uint8Array([99])) },
      shelf.file("b.xlsx", "Xã B"),
    );
    expect(units.map(({ file }) => file.name)).toEqual(["a.xlsx", "b.xlsx"]);
    expect(refused.map(({ file, refusal }) => [file.name, refusal])).toEqual([
      ["copy.xlsx", { kind: "repeated-file", otherFile: "a.xlsx" }],
      ["open.xlsx", { kind: "cannot-open" }],
      ["cut.xlsx", { kind: "damaged" }],
    ]);
  });

  test("a scorecard of another year is taken in and named", async () => {
    const shelf = new Shelf();
    const { units, year } = await compile(
      shelf,
      shelf.file("a.xlsx", "Xã A", (form) => (form.title[1] = ["Năm 2023"])),
      shelf.file("b.xlsx", "Xã B"),
      shelf.file("c.xlsx", "Xã C"),
    );
    expect(year).toBe(2024);
    expect(units[0]?.findings.map(({ detail }) => detail)).toEqual([
      { kind: "other-year", year: 2023, compiledYear: 2024 },
    ]);
  });

  test("no file at all is an empty ranking", async () => {
    const compilation = await compile(new Shelf());
    const { sheets } = compilationWorkbook(compilation);
    expect(sheets.map(({ name }) => name)).toEqual([
      "Xếp hạng",
      "Tổng hợp",
      "So sánh",
      "Tiêu chí mất điểm",
      "Biểu đồ",
      "Phát hiện",
    ]);
  });
});

describe("the compiled workbook", () => {
  test("has a sheet a unit under a name that Excel accepts, and all findings", async () => {
    const shelf = new Shelf();
    const compilation = await compile(
      shelf,
      shelf.file("a.xlsx", "Xã A/B [mới]", appraise("1.1.1", 2)),
      shelf.file("b.xlsx", "Tổng hợp"),
      { name: "hỏng.xlsx", read: () => Promise.resolve(new Uint8Array([99])) },
    );
    const { sheets } = compilationWorkbook(compilation);
    expect(sheets.map(({ name }) => name)).toEqual([
      "Xếp hạng",
      "Tổng hợp",
      "So sánh",
      "Tiêu chí mất điểm",
      "Biểu đồ",
      "Phát hiện",
      "Tổng hợp (2)",
      "Xã A B mới",
    ]);
    const found = sheets.find(({ name }) => name === "Phát hiện");
    const rows = found?.rows.slice(3).map(({ cells }) => cells.map((cell) => cell?.input));
    expect(rows?.map((cells) => cells.slice(1, 6))).toEqual([
      ["", "hỏng.xlsx", "Từ chối", "", ""],
      ["Xã A/B [mới]", "a.xlsx", "Lỗi", "1.1.1", "E7"],
    ]);
    expect(rows?.[1]?.[6]).toBe(
      "Tiêu chí 1.1.1: Điểm thẩm định 2 vượt điểm tối đa 1, không được tính.",
    );
  });

  test("is recognised and refused when it comes back as a scorecard", async () => {
    const shelf = new Shelf();
    const compilation = await compile(shelf, shelf.file("a.xlsx", "Xã A"));
    const compiled = contentOfModel(compilationWorkbook(compilation));
    const files: WorkbookFiles = { ...shelf.files, read: () => Promise.resolve(ok(compiled)) };
    const source = { name: "tong-hop.xlsx", read: () => Promise.resolve(new Uint8Array()) };
    const { refused } = await compileFiles([source], set, files);
    expect(refused.map(({ refusal }) => refusal.kind)).toEqual(["compiled-workbook"]);
  });
});

test("a unit whose kind is not said is the one of its name, and units of two kinds are two", async () => {
  const shelf = new Shelf();
  const { units, refused } = await compile(
    shelf,
    shelf.file("a.xlsx", "Xã Tân Lập"),
    shelf.file("b.xlsx", "Phường Tân Lập"),
    shelf.file("c.xlsx", "TÂN LẬP"),
  );
  expect(units.map(({ file }) => file.name)).toEqual(["a.xlsx", "b.xlsx"]);
  expect(refused.map(({ file, refusal }) => [file.name, refusal.kind])).toEqual([
    ["c.xlsx", "duplicate-unit"],
  ]);
});
