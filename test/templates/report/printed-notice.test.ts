import { expect, test } from "vitest";
import { withRemarks } from "../../../examples/district/appraisers-remarks";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { writeDocument } from "../../../src/hosts/docx/write-document";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";
import { appraisalDifferences } from "../../../src/scoring/appraisal-differences";
import { formatPoints } from "../../../src/scoring/format-points";
import { signed } from "../../../src/scoring/signed";
import { noticeBody } from "../../../src/templates/report/notice-issuer";
import { preliminaryNotice } from "../../../src/templates/report/preliminary-notice";
import { reportSheet } from "../../../src/templates/sheets/report-sheet";
import { pagesOf, testPrinted, wordToPdf } from "../../hosts/docx/word-engine";
import { testWith, toPdf } from "../../hosts/xlsx/engines";
import { appraisedScorecard } from "../sheets/entered-scorecards";
import { withEntries } from "../../scoring/entered-leaves";
import { linesOf } from "./report-parts";

const set = defaultCriteriaSet();
const scorecard = withRemarks(
  set,
  withEntries(set, appraisedScorecard(set, "Xã Đồng Thịnh"), {
    "1.1.1": [1, 0.5],
    "2.1.1": ["tốt", 0.25],
    "3.2.10": [0.5, 1],
    "8.5.2": [0.5, null],
  }),
);
const issuer = {
  above: "UBND huyện Mẫu",
  name: "Phòng Nội vụ",
  place: "Mẫu",
  signer: "Trưởng phòng",
};
const notice = preliminaryNotice(
  set,
  { scorecard, settledOn: "2024-12-28" },
  { body: noticeBody(issuer), deadline: "2025-01-06" },
);

/** Every figure of the differences, and the document from its head to its signature. */
function expectWhole(pages: readonly string[]): void {
  const [first = ""] = pages;
  expect(first).toContain("UBND HUYỆN MẪU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  expect(first).toContain("THÔNG BÁO Kết quả thẩm định sơ bộ Chỉ số cải cách hành chính năm 2024");
  expect(first).toContain("Kính gửi: Ủy ban nhân dân xã Đồng Thịnh");
  const text = pages.join(" ");
  const differences = appraisalDifferences(scorecard, set);
  expect(differences).toHaveLength(3);
  for (const { leaf, appraised, difference } of differences) {
    const code = leaf.code.replaceAll(".", "\\.");
    const figures = [
      formatPoints(appraised),
      difference === undefined ? "–" : signed(difference, formatPoints).replace("+", "\\+"),
    ].join(" ");
    expect(text).toMatch(new RegExp(`${code} .{0,200} ${figures} `));
  }
  expect(text).toContain("Thời hạn: đến hết ngày 06 tháng 01 năm 2025.");
  expect(text).toMatch(/Nơi nhận: TRƯỞNG PHÒNG - Như trên;/);
}

test("says nothing twice or not at all in its sheet", () => {
  const sheet = reportSheet(notice, "TB Xã Đồng Thịnh", "{}");
  const said = sheet.rows
    .flatMap(({ cells }) => cells.map((cell) => cell?.input))
    .filter((input) => typeof input === "string")
    .join(" ")
    .replace(/\s+/g, " ");
  for (const line of linesOf(notice)) {
    for (const cell of line.split(/ [|/] /)) {
      expect(said).toContain(cell.replace(/\s+/g, " ").trim());
    }
  }
});

testPrinted(
  "is printed from Word with every figure, pages numbered from the second on",
  async () => {
    const pages = await pagesOf(await wordToPdf(await writeDocument(notice)));
    expectWhole(pages);
    for (const [index, page] of pages.entries()) {
      if (index > 0) expect(page).toMatch(new RegExp(`^${String(index + 1)} `));
    }
  },
);

testWith("LibreOffice")(
  "is printed from its sheet with every figure, within the page",
  async () => {
    const sheets = [reportSheet(notice, "TB Xã Đồng Thịnh", "{}")];
    const pages = await pagesOf(
      await toPdf(await xlsxFiles.write({ title: "", sheets, properties: {} })),
    );
    expectWhole(pages);
    expect(pages[0]).toContain(`Trang 1/${String(pages.length)}`);
  },
);
