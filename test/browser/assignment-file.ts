import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { sheetOf, workbookOf } from "../hosts/build-model";

/** Excel's number of 15 March 2023. */
export const DUE = 45_000;

/** Assignments as an office keeps them: three for one person in a row, and a row of an unknown code. */
export async function assignmentFile() {
  const file = await xlsxFiles.write(
    workbookOf([
      sheetOf([
        ["Mã tiêu chí", "Họ và tên", "Bộ phận", "Hạn"],
        ["1.1, 1.2; 2.1", "Lê Văn C", "Tư pháp", DUE],
        ["9.9", "Phạm Thị D", "", null],
      ]),
    ]),
  );
  return {
    name: "phan-cong.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(file),
  };
}
