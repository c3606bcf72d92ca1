import { describe, expect, test } from "vitest";
import { BUILT_IN_SETS } from "../../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import type { Grid } from "../../../src/sheet-model/grid";
import { formFromAnnex } from "../../../src/templates/set-form/form-from-annex";
import { readSet } from "../../../src/templates/set-form/read-set";
import { settingsOf } from "../../../src/templates/set-form/set-settings";
import { describeSetMistake } from "../../../src/wording/vi/set-mistake-sentences";
import { describeSetNote } from "../../../src/wording/vi/set-note-sentences";
import { describeSetNote as describeInEnglish } from "../../../src/wording/en/set-note-sentences";
import { LEFTOVERS, outsideQuotes } from "../../wording/sentence-checks";
import { gridOfModel } from "../sheets/model-grid";
import { GIVEN, day, merged, publishedAnnex, treeOf, typedSheet } from "./annexes";

function read(grid: Grid, given = GIVEN): { set: CriteriaSet; notes: readonly string[] } {
  const reading = readSet([grid], given);
  if (!reading.ok) throw new Error(reading.error.map(describeSetMistake).join("\n"));
  return { set: reading.value.set, notes: reading.value.notes.map(describeSetNote) };
}

/** The tree that all of these annexes are of. */
const TREE = [
  "1 6 CHỈ ĐẠO, ĐIỀU HÀNH",
  "1.1 4 Kế hoạch cải cách hành chính",
  "1.1.1 1.5 Ban hành kế hoạch",
  "1.1.2 2.5 Thực hiện kế hoạch",
  "1.2 2 Báo cáo định kỳ",
  "2 4 THỦ TỤC HÀNH CHÍNH",
  "2.1 4 Giải quyết hồ sơ",
];

describe("an annex is read however it is laid out", () => {
  const annexes: Record<string, Grid> = {
    "sections by Roman numbers, codes as text": typedSheet("Sheet1", [
      ["TT", "Nội dung", "Thang điểm"],
      ["I", "CHỈ ĐẠO, ĐIỀU HÀNH", 6],
      ["1.1", "Kế hoạch cải cách hành chính", 4],
      ["1.1.1", "Ban hành kế hoạch", "1,5"],
      ["1.1.2", "Thực hiện kế hoạch", "2,5 điểm"],
      ["1.2", "Báo cáo định kỳ", 2],
      ["II", "THỦ TỤC HÀNH CHÍNH", 4],
      ["2.1", "Giải quyết hồ sơ", 4],
    ]),
    "criteria counted anew in each section": typedSheet("Bộ tiêu chí", [
      ["Số TT", "Tiêu chí", "Điểm chuẩn"],
      ["Mục I", "CHỈ ĐẠO, ĐIỀU HÀNH", 6],
      [1, "Kế hoạch cải cách hành chính", 4],
      ["1.1", "Ban hành kế hoạch", 1.5],
      [1.2, "Thực hiện kế hoạch", 2.5],
      [2, "Báo cáo định kỳ", 2],
      ["Mục II", "THỦ TỤC HÀNH CHÍNH", 4],
      [1, "Giải quyết hồ sơ", 4],
    ]),
    "code and name in one cell": typedSheet("PL", [
      [null, "Lĩnh vực, tiêu chí", "Điểm"],
      [null, "I. CHỈ ĐẠO, ĐIỀU HÀNH", 6],
      [null, "1.1. Kế hoạch cải cách hành chính", 4],
      [null, "1.1.1 Ban hành kế hoạch", 1.5],
      [null, "1.1.2) Thực hiện kế hoạch", 2.5],
      [null, "1.2. Báo cáo\nđịnh kỳ", 2],
      [null, "II. THỦ TỤC HÀNH CHÍNH", 4],
      [null, "2.1. Giải quyết hồ sơ", 4],
      [null, "Tổng điểm", 10],
    ]),
    "codes that Excel made numbers and dates of": typedSheet("Sheet1", [
      ["Mã số", "Nội dung tiêu chí", "Điểm tối đa"],
      [1, "CHỈ ĐẠO, ĐIỀU HÀNH", 6],
      [1.1, "Kế hoạch cải cách hành chính", 4],
      [day(2001, 1, 1), "Ban hành kế hoạch", 1.5],
      [day(2002, 1, 1), "Thực hiện kế hoạch", 2.5],
      [day(2026, 2, 1), "Báo cáo định kỳ", 2],
      [2, "THỦ TỤC HÀNH CHÍNH", 4],
      [2.1, "Giải quyết hồ sơ", 4],
    ]),
    "sections by letters, headings again on the second page, sums of sections": typedSheet(
      "Phụ lục 1",
      [
        ["UBND TỈNH MẪU", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BỘ TIÊU CHÍ CHẤM ĐIỂM"],
        [],
        ["STT", "Tiêu chí", "Điểm", null, "Ghi chú"],
        [null, null, "Điểm tối đa", "Điểm tự chấm"],
        ["(1)", "(2)", "(3)", "(4)", "(5)"],
        ["A", "CHỈ ĐẠO, ĐIỀU HÀNH", 6],
        ["1", "Kế hoạch cải cách hành chính", 4],
        ["1.1", "Ban hành kế hoạch", 1.5],
        ["1.2", "Thực hiện kế hoạch", 2.5],
        ["2", "Báo cáo định kỳ", 2],
        [null, "Cộng A", 6],
        ["STT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Ghi chú"],
        ["B", "THỦ TỤC HÀNH CHÍNH", 4],
        ["1", "Giải quyết hồ sơ", 4],
        [null, "Tổng cộng", 10],
        [],
        [null, null, null, "TM. ỦY BAN NHÂN DÂN"],
        [null, null, null, "CHỦ TỊCH"],
      ],
      [merged(3, 2, 3, 3), merged(3, 0, 4, 0), merged(3, 1, 4, 1)],
    ),
  };

  test.each(Object.keys(annexes))("%s", (name) => {
    const annex = annexes[name];
    if (annex === undefined) throw new Error(name);
    const { set } = read(annex);
    expect(treeOf(set)).toEqual(TREE);
    const form = (formFromAnnex([annex])?.form ?? []).map(gridOfModel);
    const criteria = form.slice(0, 1);
    const completed = readSet(criteria, { ...GIVEN, total: 10 });
    expect(completed.ok && treeOf(completed.value.set)).toEqual(TREE);
  });
});

const withGuides = typedSheet("Sheet1", [
  ["TT", "Nội dung", "Điểm tối đa", "Cách chấm", "Cơ quan theo dõi", "Tài liệu kiểm chứng"],
  ["I", "CHỈ ĐẠO", 8, null, "Sở Nội vụ"],
  ["1.1", "Kế hoạch\n- Tính theo ngày ký", 2, null, null, "Kế hoạch"],
  [null, "- Ban hành đúng hạn: 2 điểm"],
  ["-", "Ban hành chậm", "0,5"],
  [null, "- Không ban hành: 0 điểm"],
  ["1.2", "Báo cáo", 2, "Đủ 4 báo cáo: 1 điểm\nĐúng hạn: 1 điểm"],
  ["1.3", "Tuyên truyền", 4, "2 hình thức trở lên: 4\n1 hình thức: 2\nKhông có: 0"],
  ["II", "ĐIỂM THƯỞNG", 1],
  ["2.1", "Sáng kiến", 1],
  ["III", "ĐIỀU TRA XÃ HỘI HỌC", 2],
  ["3.1", "Mức độ hài lòng", 2],
]);

test("lines beneath a criterion are its levels where they are, and else its guide", () => {
  const { set, notes } = read(withGuides);
  const [, plan, report, media, , bonus, , survey] = set.nodes;
  expect(plan).toMatchObject({
    name: "Kế hoạch",
    levels: [
      { name: "Ban hành đúng hạn", points: 200 },
      { name: "Ban hành chậm", points: 50 },
      { name: "Không ban hành", points: 0 },
    ],
    guide: "- Tính theo ngày ký\nTài liệu kiểm chứng: Kế hoạch",
  });
  expect(report).toMatchObject({ levels: [], guide: "Đủ 4 báo cáo: 1 điểm\nĐúng hạn: 1 điểm" });
  expect(media?.levels).toHaveLength(3);
  expect(set.nodes[0]).toMatchObject({ lead: "Sở Nội vụ" });
  expect([bonus?.kind, survey?.kind, set.total]).toEqual(["bonus", "survey", 1000]);
  expect(notes).toEqual([
    "Trang “Sheet1”, ô A3: đã đọc 3 mức điểm của 1.1.",
    "Trang “Sheet1”, ô A3: đã lấy 2 dòng làm hướng dẫn chấm điểm của 1.1.",
    "Trang “Sheet1”, ô A7: đã lấy 2 dòng làm hướng dẫn chấm điểm của 1.2.",
    "Trang “Sheet1”, ô A8: đã đọc 3 mức điểm của 1.3.",
    "Trang “Sheet1”, ô A9: các tiêu chí trong 2 được tính là điểm cộng, theo tên lĩnh vực.",
    "Trang “Sheet1”, ô A11: các tiêu chí trong 3 được tính là điều tra xã hội học, theo tên lĩnh vực.",
    "Trang “Sheet1”: không có dòng tổng điểm; “Tổng điểm” lấy bằng tổng các lĩnh vực: 10.",
    "Trang “Thiết lập bộ chỉ số”: mã bộ chỉ số đặt theo quyết định: 12-qd-ubnd-ubnd-tinh-mau.",
  ]);
});

test.each([...BUILT_IN_SETS.keys()])("the published annex of %s is the same tree", (id) => {
  const set = BUILT_IN_SETS.get(id);
  if (set === undefined) throw new Error(id);
  const { title, number, date, issuer, total, ...rules } = settingsOf(set);
  const { set: retyped } = read(publishedAnnex(set), rules);
  expect(retyped.contentHash).toBe(set.contentHash);

  const form = (formFromAnnex([publishedAnnex(set)])?.form ?? []).map(gridOfModel);
  const settings = form[1]?.rows.map(([label, value]) => [label, value]) ?? [];
  expect(JSON.stringify(settings)).toContain(title);
  const mistakes = readSet(form);
  expect(mistakes.ok ? [] : mistakes.error.map(describeSetMistake)).toEqual([
    expect.stringContaining("chưa có “Xếp loại theo”"),
    expect.stringContaining("chưa có “Khi bằng điểm”"),
    expect.stringContaining("chưa có “Nhóm xếp loại”"),
  ]);
  expect([number, date, issuer, total]).toEqual(Object.values(settingsOf(retyped)).slice(2, 6));
});

test("an annex alone needs what it does not say, each named", () => {
  const mistakes = readSet([withGuides]);
  expect(mistakes.ok ? [] : mistakes.error.map(describeSetMistake)).toEqual([
    "Trang “Thiết lập bộ chỉ số”: chưa có “Tên bộ chỉ số”. Ghi như tên phụ lục của quyết định.",
    "Trang “Thiết lập bộ chỉ số”: chưa có “Số quyết định”. Ghi số, ký hiệu, ví dụ 12/QĐ-UBND.",
    "Trang “Thiết lập bộ chỉ số”: chưa có “Ngày ban hành”. Ghi ngày/tháng/năm, ví dụ 15/12/2025.",
    "Trang “Thiết lập bộ chỉ số”: chưa có “Cơ quan ban hành”. Ghi tên cơ quan, ví dụ UBND tỉnh A.",
    "Trang “Thiết lập bộ chỉ số”: chưa có “Xếp loại theo”. Chọn Điểm hoặc Phần trăm. Điểm: xếp loại theo số điểm. Phần trăm: theo tỷ lệ so với điểm tối đa của đơn vị.",
    "Trang “Thiết lập bộ chỉ số”: chưa có “Khi bằng điểm”. Ghi Đồng hạng, hoặc các lĩnh vực được xét lần lượt khi bằng điểm, ví dụ III; I.",
    "Trang “Thiết lập bộ chỉ số”: chưa có “Nhóm xếp loại”. Ghi các nhóm với điểm bắt đầu của mỗi nhóm.",
  ]);
});

test("what is left aside or read otherwise is told, in English too", () => {
  const annex = typedSheet("Sheet1", [
    ["TT", "Nội dung", "Điểm tối đa", "Mốc thời gian"],
    ["I", "CHỈ ĐẠO", 10],
    [1, "Kế hoạch", 10, "Quý I"],
  ]);
  const draft = typedSheet("Nháp", [
    ["Nội dung", "Điểm tối đa"],
    ["Kế hoạch", 5],
  ]);
  const reading = readSet([annex, draft], GIVEN);
  const notes = reading.ok ? reading.value.notes : [];
  expect(notes.map(describeSetNote)).toEqual([
    "Trang “Nháp”: có một bảng tiêu chí khác, không đọc.",
    "Trang “Sheet1”, ô D1: không đọc cột “Mốc thời gian”.",
    "Trang “Sheet1”, ô A3: mã 1 đánh lại từ đầu trong từng lĩnh vực, đã đọc là 1.1.",
    "Trang “Sheet1”: không có dòng tổng điểm; “Tổng điểm” lấy bằng tổng các lĩnh vực: 10.",
    "Trang “Thiết lập bộ chỉ số”: mã bộ chỉ số đặt theo quyết định: 12-qd-ubnd-ubnd-tinh-mau.",
  ]);
  for (const note of [...notes, ...guideNotes()].map(describeInEnglish)) {
    expect(outsideQuotes(note)).toMatch(/^Sheet [ -~]*\.$/);
    expect(note).not.toMatch(LEFTOVERS);
  }
});

const guideNotes = () => {
  const reading = readSet([withGuides], GIVEN);
  return reading.ok ? reading.value.notes : [];
};

test("a sum that an annex states for itself must hold", () => {
  const annex = typedSheet("Sheet1", [
    ["TT", "Nội dung", "Điểm tối đa"],
    ["I", "CHỈ ĐẠO", 10],
    ["1.1", "Kế hoạch", 10],
    [null, "Cộng I", 9],
    [null, "Tổng cộng", 12],
  ]);
  const reading = readSet([annex], GIVEN);
  expect(reading.ok ? [] : reading.error.map(describeSetMistake)).toEqual([
    "Trang “Sheet1”, ô C4: dòng cộng ghi 9, khác 10 là điểm tối đa đã khai. Sửa cho khớp với quyết định.",
    "Trang “Sheet1”, ô C5: tổng điểm ghi 12, cộng các lĩnh vực được 10. Sửa tổng điểm hoặc điểm tối đa của các lĩnh vực; điểm cộng và điểm trừ không tính vào tổng.",
  ]);
});
