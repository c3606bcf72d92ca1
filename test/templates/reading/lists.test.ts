import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import type { Grid } from "../../../src/sheet-model/grid";
import { dayOfCell } from "../../../src/templates/reading/day-of-cell";
import { hasLinkForm } from "../../../src/templates/reading/link-form";
import { readAssignments } from "../../../src/templates/reading/read-assignments";
import { readDocuments } from "../../../src/templates/reading/read-documents";
import { type Typed, content } from "./retyped-form";

const set = defaultCriteriaSet();

const gridOf = (sheetName: string, rows: readonly (readonly Typed[])[]): Grid => ({
  sheetName,
  hidden: false,
  merges: [],
  rows: rows.map((row) => row.map(content)),
});

describe("a cell is read as a day:", () => {
  test.each<[Typed, string | undefined]>([
    [{ kind: "date", year: 2024, month: 1, day: 5 }, "2024-01-05"],
    [45_296, "2024-01-05"],
    ["05/01/2024", "2024-01-05"],
    ["5-1-2024", "2024-01-05"],
    [" 5.1.2024 ", "2024-01-05"],
    ["2024-01-05", "2024-01-05"],
    ["31/02/2024", undefined],
    ["05/13/2024", undefined],
    ["tháng 5", undefined],
    ["5/1/24", undefined],
    [12, undefined],
    [null, undefined],
  ])("%j is %s", (typed, day) => {
    expect(dayOfCell(content(typed))).toBe(day);
  });
});

describe("a link is judged by its form:", () => {
  test.each([
    "https://dongthinh.thainguyen.gov.vn/van-ban/12",
    "http://example.vn",
    "https://tháinguyên.vn/kế-hoạch?số=12#a",
    "ke-hoach.pdf",
    "Kế hoạch 12.docx",
    "ảnh\\hội nghị.jpg",
    "C:\\ho so\\ke hoach.pdf",
    "\\\\may-chu\\chung\\bao cao.xlsx",
  ])("%s may be one", (link) => {
    expect(hasLinkForm(link)).toBe(true);
  });

  test.each([
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:text/html,a",
    "ms-excel:ofe|u|https://a.vn/b.xlsx",
    "https://",
    "https://localhost",
    "kế hoạch",
    "a|b.pdf",
    "=HYPERLINK(1)",
    "tệp.",
  ])("%s is none", (link) => {
    expect(hasLinkForm(link)).toBe(false);
  });
});

const HEADINGS = [
  "Mã tiêu chí",
  "Số, ký hiệu",
  "Ngày",
  "Cơ quan ban hành",
  "Trích yếu hoặc số liệu",
  "Liên kết hoặc tên tệp",
  "Ghi chú",
];
const FULL = ["1.1.1", "12/KH-UBND", "05/01/2024", "UBND xã", "Kế hoạch CCHC", "kh.pdf", ""];

describe("a list of evidence", () => {
  const read = (...rows: (readonly Typed[])[]) =>
    readDocuments(gridOf("Tài liệu kiểm chứng", [["DANH MỤC"], [], HEADINGS, ...rows]), set);

  test("is read row by row, blank rows left out", () => {
    const reading = read(FULL, [], [3.2, "Số 5", 45_296, null, "Ảnh", null, "bản chụp"]);
    expect(reading?.findings).toEqual([]);
    expect(reading?.documents).toEqual([
      {
        code: "1.1.1",
        number: "12/KH-UBND",
        date: "2024-01-05",
        issuer: "UBND xã",
        title: "Kế hoạch CCHC",
        link: "kh.pdf",
        note: "",
      },
      {
        code: "3.2",
        number: "Số 5",
        date: "2024-01-05",
        issuer: "",
        title: "Ảnh",
        link: "",
        note: "bản chụp",
      },
    ]);
  });

  test("may cite a section by its Roman label", () => {
    expect(read(["II", ...FULL.slice(1)])?.documents[0]?.code).toBe("2");
  });

  test.each<[string, number, Typed, object]>([
    ["no code", 0, null, { detail: { kind: "document-without-code" }, cell: "A4" }],
    [
      "another set's code",
      0,
      "9.9",
      { detail: { kind: "document-of-unknown-code", shown: "9.9" }, cell: "A4" },
    ],
    ["no number", 1, " ", { detail: { kind: "document-without-number" }, cell: "B4" }],
    ["no date", 2, null, { detail: { kind: "document-without-date" }, cell: "C4" }],
    ["no real date", 2, "30/02/2024", { detail: { kind: "document-date", shown: "30/02/2024" } }],
    ["a script for a link", 5, "javascript:alert(1)", { detail: { kind: "document-link" } }],
  ])("with %s is told of, with its sheet and cell", (_, column, typed, expected) => {
    const row: Typed[] = [...FULL];
    row[column] = typed;
    const { findings = [] } = read(row) ?? {};
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ sheetName: "Tài liệu kiểm chứng", ...expected });
    expect(findings[0]?.code).toBe(column === 0 ? undefined : "1.1.1");
  });

  test("is not seen in a sheet of other things", () => {
    expect(readDocuments(gridOf("Sheet1", [["Mã tiêu chí", "Tên"], FULL]), set)).toBeUndefined();
  });
});

describe("a list of assignments", () => {
  const read = (rows: readonly (readonly Typed[])[]) =>
    readAssignments(gridOf("Phân công", rows), set);
  const headings = ["Mã tiêu chí", "Người phụ trách", "Bộ phận", "Hạn hoàn thành", "Ghi chú"];

  test("is read with the date that counts for all", () => {
    const reading = read([
      ["PHÂN CÔNG"],
      [null, "Hạn hoàn thành chung:", { kind: "date", year: 2024, month: 11, day: 25 }],
      headings,
      ["1.1", "Nguyễn Văn A", "Văn phòng", null, null],
      ["1.1", null, "Công an xã", "20/11/2024", "phối hợp"],
    ]);
    expect(reading?.findings).toEqual([]);
    expect(reading?.plan).toEqual({
      due: "2024-11-25",
      assignments: [
        {
          code: "1.1",
          person: "Nguyễn Văn A",
          department: "Văn phòng",
          due: undefined,
          note: "",
        },
        { code: "1.1", person: "", department: "Công an xã", due: "2024-11-20", note: "phối hợp" },
      ],
    });
  });

  test.each<[string, readonly string[]]>([
    ["1.1, 1.2; 2", ["1.1", "1.2", "2"]],
    ["1.1,1.2", ["1.1", "1.2"]],
    ["I và III", ["1", "3"]],
    ["1,1", ["1.1"]],
    ["3.2.10", ["3.2.10"]],
  ])("takes the codes in %j apart", (codes, expected) => {
    const reading = read([
      ["Tiêu chí", "Cơ quan"],
      [codes, "Phòng Tư pháp"],
    ]);
    expect(reading?.plan.assignments.map(({ code }) => code)).toEqual(expected);
  });

  test.each<[string, readonly Typed[], object]>([
    ["no criterion of the set", ["9.9", "A"], { kind: "assignment-of-unknown-code", shown: "9.9" }],
    ["nobody", ["1.1", " "], { kind: "assignment-to-nobody" }],
    ["no day", ["1.1", "A", null, "cuối tháng"], { kind: "assignment-date", shown: "cuối tháng" }],
  ])("with %s is told of", (_, row, detail) => {
    const { findings = [] } = read([headings, row]) ?? {};
    expect(findings.map((finding) => finding.detail)).toEqual([detail]);
    expect(findings[0]?.sheetName).toBe("Phân công");
  });
});
