import { expect, test } from "vitest";
import { canDownloadIn } from "../../../src/taskpane/report/can-download";

test.each([
  ["OfficeOnline", true],
  ["PC", false],
  ["Mac", false],
  ["iOS", false],
  ["Android", false],
  ["Universal", false],
  ["undefined", false],
])("on %s a page can save a file: %j", (platform, expected) => {
  expect(canDownloadIn(platform)).toBe(expected);
});
