import { strToU8 } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { WorkbookRefusal } from "../../../src/sheet-model/workbook-refusal";
import { compoundFile } from "./build-compound-file";
import { relationshipsXml, xlsxOf } from "./build-xlsx";
import { zipOf } from "./build-zip";
import { refusalOf } from "./reading";

const spreadsheet = (format: string) => ({ kind: "other-spreadsheet", format });
const foreign = (format: string) => ({ kind: "not-a-spreadsheet", format });
const ENCRYPTED: WorkbookRefusal = { kind: "password-protected" };

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...Array.from(text).flatMap((one) => [one.charCodeAt(0), 0])]);
/** Zeros after a signature: nothing that could pass for text. */
const padded = (start: Uint8Array | string) => {
  const file = new Uint8Array(300);
  file.set(typeof start === "string" ? strToU8(start, true) : start);
  return file;
};

describe("a compound file", () => {
  test.each([
    ["of Excel", [{ name: "Workbook" }, { name: "CompObj" }], spreadsheet("xls")],
    ["of Excel 95", [{ name: "Book" }], spreadsheet("xls")],
    ["of Word", [{ name: "Data" }, { name: "1Table" }, { name: "WordDocument" }], foreign("word")],
    ["of PowerPoint", [{ name: "PowerPoint Document" }], foreign("powerpoint")],
    ["with a password", [{ name: "EncryptionInfo" }, { name: "EncryptedPackage" }], ENCRYPTED],
    ["of a mail program", [{ name: "__properties_version1.0" }], foreign("unknown")],
    [
      "of Word with a table of Excel in it",
      [{ name: "WordDocument" }, { name: "Pool", inside: "Workbook" }],
      foreign("word"),
    ],
    [
      "of Excel with a text of Word in it",
      [{ name: "MBD1", inside: "WordDocument" }, { name: "Workbook" }],
      spreadsheet("xls"),
    ],
    ["with nothing in it", [], foreign("unknown")],
  ])("%s", async (_, entries, expected) => {
    expect(await refusalOf(compoundFile(entries))).toEqual(expected);
  });

  test("as a library encrypts a workbook", async () => {
    const encryption = { password: "bí mật", spinCount: 1000 };
    const sheets = [{ name: "A", rows: [[1]] }];
    expect(await refusalOf(await writeXlsx({ sheets, encryption }))).toEqual(ENCRYPTED);
  });

  test("cut short is not taken for something", async () => {
    const file = compoundFile([{ name: "Workbook" }]);
    for (let length = 8; length < file.length; length += 50) {
      const refusal = await refusalOf(file.subarray(0, length));
      expect([foreign("unknown"), spreadsheet("xls")]).toContainEqual(refusal);
    }
  });

  test("whose chain runs in a circle is read once", async () => {
    const file = compoundFile([{ name: "Workbook" }]);
    file.set([1, 0, 0, 0], 512 + 4);
    expect(await refusalOf(file)).toEqual(spreadsheet("xls"));
  });
});

describe("a file that is no zip", () => {
  test.each<[string, Uint8Array, unknown]>([
    ["of nothing", new Uint8Array(0), { kind: "empty-file" }],
    [
      "of Excel 4 records",
      padded(bytes(0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10)),
      spreadsheet("xls"),
    ],
    ["of Excel 5 records", padded(bytes(0x09, 0x08, 0x08, 0x00, 0x00, 0x05)), spreadsheet("xls")],
    ["PDF", padded("%PDF-1.7"), foreign("pdf")],
    ["PDF after some junk", padded("\r\n\r\n%PDF-1.4"), foreign("pdf")],
    ["RAR", padded("Rar!\x1a\x07\x00"), foreign("rar")],
    ["7z", padded(bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)), foreign("7z")],
    ["PNG", padded(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)), foreign("image")],
    ["JPEG", padded(bytes(0xff, 0xd8, 0xff, 0xe0)), foreign("image")],
    ["GIF", padded("GIF89a"), foreign("image")],
    ["BMP", padded("BM\x10\x20\x00\x00\x00\x00\x00\x00"), foreign("image")],
    ["TIFF", padded("II*\0"), foreign("image")],
    ["WebP", padded("RIFF\x10\x00\x00\x00WEBPVP8 "), foreign("image")],
    ["RTF", strToU8("{\\rtf1 Kế hoạch}"), foreign("word")],
    [
      "HTML",
      strToU8("<html><body><table><tr><td>Điểm</td></tr></table></body></html>"),
      spreadsheet("html-table"),
    ],
    [
      "a fragment of HTML",
      strToU8('\ufeff <meta charset="utf-8"><table border="1"></table>'),
      spreadsheet("html-table"),
    ],
    ["HTML in UTF-16", utf16("<HTML><TABLE></TABLE></HTML>"), spreadsheet("html-table")],
    [
      "a page saved by Excel as one file",
      strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"\r\n\r\n'),
      spreadsheet("html-table"),
    ],
    [
      "XML of Excel 2003",
      strToU8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>'),
      spreadsheet("xml-spreadsheet"),
    ],
    [
      "XML of Excel 2003 by its namespace",
      strToU8('<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      spreadsheet("xml-spreadsheet"),
    ],
    [
      "flat OpenDocument",
      strToU8(
        '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"/>',
      ),
      spreadsheet("ods"),
    ],
    ["a comma separated list", strToU8("Mã,Tên\r\n1.1,Ban hành kế hoạch\r\n"), foreign("text")],
    ["a list that begins like a bitmap", strToU8("BM;Biểu mẫu\n1;2\n"), foreign("text")],
    [
      "a text in an eight-bit encoding",
      Uint8Array.from([...strToU8("Bao cao cai cach hanh chinh "), 0xd0, 0xe2, 0xea]),
      foreign("text"),
    ],
    ["a text cut within a letter", strToU8("Điểm tự chấm").subarray(0, 4), foreign("text")],
    ["binary data", bytes(0, 1, 2, 3, 4, 5, 250, 251), foreign("unknown")],
    ["high bytes only", bytes(0xd7, 0xe8, 0xf9, 0xaa), foreign("unknown")],
  ])("%s", async (_, file, expected) => {
    expect(await refusalOf(file)).toEqual(expected);
  });
});

describe("a zip", () => {
  const MIME = "application/vnd.oasis.opendocument.";
  const office = (mainType: string) => xlsxOf({ mainType: `application/vnd.${mainType}` });
  test.each<[string, Uint8Array, unknown]>([
    ["of files", zipOf({ "báo cáo.txt": "a" }), foreign("zip")],
    ["of nothing", zipOf({}), foreign("zip")],
    ["of a workbook in a folder", zipOf({ "tệp/a.xlsx": xlsxOf({}) }), foreign("zip")],
    ["of Calc", zipOf({ mimetype: `${MIME}spreadsheet` }), spreadsheet("ods")],
    ["of a Calc template", zipOf({ mimetype: `${MIME}spreadsheet-template` }), spreadsheet("ods")],
    ["of Writer", zipOf({ mimetype: `${MIME}text` }), foreign("word")],
    ["of Impress", zipOf({ mimetype: `${MIME}presentation` }), foreign("powerpoint")],
    ["of an e-book", zipOf({ mimetype: "application/epub+zip" }), foreign("zip")],
    [
      "of Excel's binary format",
      office("ms-excel.sheet.binary.macroEnabled.main"),
      spreadsheet("xlsb"),
    ],
    [
      "of Word",
      office("openxmlformats-officedocument.wordprocessingml.document.main+xml"),
      foreign("word"),
    ],
    [
      "of PowerPoint",
      office("openxmlformats-officedocument.presentationml.presentation.main+xml"),
      foreign("powerpoint"),
    ],
    ["of Visio", office("ms-visio.drawing.main+xml"), foreign("zip")],
    ["of a workbook with macros", office("ms-excel.sheet.macroEnabled.main+xml"), undefined],
    [
      "of a template",
      office("openxmlformats-officedocument.spreadsheetml.template.main+xml"),
      undefined,
    ],
    [
      "of a package without a document",
      zipOf({ "[Content_Types].xml": "<Types/>", "_rels/.rels": relationshipsXml([]) }),
      foreign("zip"),
    ],
  ])("%s", async (_, file, expected) => {
    expect(await refusalOf(file)).toEqual(expected);
  });
});
