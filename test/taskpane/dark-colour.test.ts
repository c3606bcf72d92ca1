import { expect, test } from "vitest";
import { isDarkColour } from "../../src/taskpane/dark-colour";

test.each<[colour: string | undefined, isDark: boolean | undefined]>([
  ["#FFFFFF", false],
  ["#e6e6e6", false],
  ["#808080", false],
  ["#7f7f7f", true],
  ["#262626", true],
  ["#000000", true],
  // Blue looks darker than green of the same strength.
  ["#0000ff", true],
  ["#00ff00", false],
  ["white", undefined],
  ["#fff", undefined],
  ["", undefined],
  [undefined, undefined],
])("%j: %j", (colour, isDark) => {
  expect(isDarkColour(colour)).toBe(isDark);
});
