import fc from "fast-check";
import { expect, test } from "vitest";
import { legalSheetNames, suffixedSheetName } from "../../src/sheet-model/sheet-names";

test.each<[string[], string[], string[]]>([
  [["Xã Đồng Thịnh"], [], ["Xã Đồng Thịnh"]],
  [["Xã A/B: [1]?*\\"], [], ["Xã A B 1"]],
  [["'Xã A'", "''"], [], ["Xã A", "Trang"]],
  [["", " "], [], ["Trang", "Trang (2)"]],
  [["History"], [], ["History (2)"]],
  [
    ["Xếp hạng", "tổng hợp"],
    ["Xếp hạng", "Tổng hợp"],
    ["Xếp hạng (2)", "tổng hợp (2)"],
  ],
  [["Xã Tân Lập", "xã TÂN LẬP"], [], ["Xã Tân Lập", "xã TÂN LẬP (2)"]],
  [
    ["Thị trấn có một cái tên rất là dài A", "Thị trấn có một cái tên rất là dài B"],
    [],
    ["Thị trấn có một cái tên rất là", "Thị trấn có một cái tên rất (2)"],
  ],
])("%j beside %j become %j", (wishes, taken, names) => {
  expect(legalSheetNames(wishes, taken)).toEqual(names);
});

test("whatever is wished for, names are legal and all different", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 50 })), (wishes) => {
      const names = legalSheetNames(wishes, ["Xếp hạng"]);
      expect(names).toHaveLength(wishes.length);
      expect(new Set([...names, "Xếp hạng"].map((name) => name.toLowerCase())).size).toBe(
        wishes.length + 1,
      );
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
        expect(() => encodeURIComponent(name)).not.toThrow();
      }
    }),
  );
});

test.each([
  { name: "Xã Đồng Thịnh", taken: [], expected: "Xã Đồng Thịnh (mẫu cũ)" },
  { name: "Xã A", taken: ["xã a (mẫu cũ)"], expected: "Xã A (mẫu cũ) (2)" },
  {
    name: "Thị trấn Nông trường Trần Phú B",
    taken: [],
    expected: "Thị trấn Nông trường T (mẫu cũ)",
  },
])("$name is suffixed whole, within what Excel takes", ({ name, taken, expected }) => {
  const suffixed = suffixedSheetName(name, " (mẫu cũ)", taken);
  expect(suffixed).toBe(expected);
  expect(suffixed.length).toBeLessThanOrEqual(31);
});
