import { describe, expect, test } from "vitest";
import { openedPage } from "../../../embedded/xlsx/page";

describe("the middle of a footer", () => {
  test.each([
    ["Trang &P", "Trang &P"],
    ["&CTrang &P/&N", "Trang &P/&N"],
    ["&Ltrái&CGiữa && cuối&Rphải", "Giữa && cuối"],
    ['&C&"Times New Roman,Regular"&12Trang &P', '&"Times New Roman,Regular"&12Trang &P'],
    ["&Ltrái&Rphải", undefined],
  ])("%s", (oddFooter, centerFooter) => {
    expect(openedPage({ headerFooter: { oddFooter } })?.centerFooter).toBe(centerFooter);
  });
});
