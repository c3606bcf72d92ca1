import fc from "fast-check";
import { expect, test } from "vitest";
import { legalFileNames } from "../../src/sheet-model/file-names";

test.each([
  [
    ["Xã An", "Xã Bình"],
    ["Xã An.docx", "Xã Bình.docx"],
  ],
  [
    ['Xã A/B: "C"\n*', "a\\b|c?"],
    ["Xã A B C.docx", "a b c.docx"],
  ],
  [
    ["Xã An", "xã AN", "Xã An"],
    ["Xã An.docx", "xã AN (2).docx", "Xã An (3).docx"],
  ],
  [
    ["Xã An (2)", "Xã An", "Xã An"],
    ["Xã An (2).docx", "Xã An.docx", "Xã An (3).docx"],
  ],
  [
    ["Xã An. ", "Xã An..."],
    ["Xã An.docx", "Xã An (2).docx"],
  ],
  [["Xã Hoà".normalize("NFD")], ["Xã Hoà.docx".normalize("NFC")]],
])("%j become %j", (wishes, names) => {
  expect(legalFileNames(wishes, ".docx")).toEqual(names);
});

test("names that are cut alike stay apart, and no character is split", () => {
  const long = "Xã ".repeat(50);
  const [first = "", second = ""] = legalFileNames([`${long}A`, `${long}B`], ".docx");
  expect(first).not.toBe(second);
  expect(second).toMatch(/ \(2\)\.docx$/);
  const [emoji = ""] = legalFileNames([`${"x".repeat(119)}🌾`], ".docx");
  expect(emoji).toBe(`${"x".repeat(119)}.docx`);
});

test("whatever the wishes, the names are legal, short enough and all different", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", maxLength: 200 })), (wishes) => {
      const names = legalFileNames(
        wishes.map((wish) => `TB ${wish}`),
        ".docx",
      );
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wishes.length);
      for (const name of names) {
        expect(name).toMatch(/^TB.*\S\.docx$|^TB\.docx$/u);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u);
        expect(name.length).toBeLessThanOrEqual(125);
      }
    }),
    { numRuns: 30 },
  );
});
