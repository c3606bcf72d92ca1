import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { DraftSheet } from "../form/draft";
import { LOOKS } from "../form/looks";
import { profileFolder, soffice } from "./libreoffice";

/** As a download that broke off leaves it. */
export const cutOff = (file: Uint8Array): Uint8Array =>
  file.subarray(0, Math.floor(file.length * 0.6));

/** A Word document, which an office sent under the name of a spreadsheet. */
export function wordDocument(): Uint8Array {
  const contentTypes = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  const relationships = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
  const paragraphs = [
    "BÁO CÁO",
    "Thuyết minh kết quả tự chấm điểm Chỉ số CCHC năm 2024 của UBND xã",
  ]
    .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
    .join("");
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`;
  return zipSync(
    {
      "[Content_Types].xml": strToU8(contentTypes),
      "_rels/.rels": strToU8(relationships),
      "word/document.xml": strToU8(document),
    },
    { mtime: "2025-01-10T00:00:00" },
  );
}

/** A workbook of the district's own that is no scorecard. */
export function deliveryList(unitNames: readonly string[]): DraftSheet {
  const rows = [
    ["TT", "Đơn vị", "Ngày nộp", "Ghi chú"],
    ...unitNames.map((name, index) => [index + 1, name, "10/01/2025", null]),
  ];
  return {
    name: "Theo dõi",
    hidden: false,
    widths: [6, 28, 14, 20],
    rows: rows.map((cells, index) => ({
      height: 18,
      cells: cells.map((content) => ({ content, style: index === 0 ? LOOKS.heading : LOOKS.text })),
    })),
    merges: [],
  };
}

const PASSWORD = "huyen-mau";

/** LibreOffice saves under a password only when a macro asks for it. */
const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub SaveWithPassword(source, target, secret)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  Dim key(1) As New com.sun.star.beans.NamedValue
  key(0).Name = "CryptoType"
  key(0).Value = "Standard"
  key(1).Name = "OOXPassword"
  key(1).Value = secret
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = "Calc MS Excel 2007 XML"
  how(1).Name = "EncryptionData"
  how(1).Value = key()
  book.storeToURL(ConvertToURL(target), how())
  book.close(True)
End Sub
</script:module>
`;
const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>
`;

/** The same workbook under a password. */
export function withPassword(file: Uint8Array, workFolder: string): Uint8Array {
  const [source, target] = ["open.xlsx", "protected.xlsx"].map((name) => join(workFolder, name));
  if (source === undefined || target === undefined) throw new Error("Two paths were asked for");
  writeFileSync(source, file);
  // Starts LibreOffice for the first time, where that has not been done yet.
  soffice(workFolder, ["--version"]);
  const library = join(profileFolder(workFolder), "user", "basic", "Standard");
  mkdirSync(library, { recursive: true });
  writeFileSync(join(library, "Module1.xba"), MACRO);
  writeFileSync(join(library, "script.xlb"), LIBRARY);
  const args = [source, target, PASSWORD].map((text) => `"${text}"`).join(",");
  soffice(workFolder, [`macro:///Standard.Module1.SaveWithPassword(${args})`]);
  return readFileSync(target);
}
