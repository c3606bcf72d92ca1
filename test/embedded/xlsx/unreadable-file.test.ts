import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { openXlsx } from "../../../embedded/xlsx/open-xlsx";

const example = (name: string) => readFile(`examples/huyen-mau/${name}`);

test.each([
  ["nothing", () => Promise.resolve(new Uint8Array(0)), /^Tệp rỗng/],
  [
    "a text",
    () => Promise.resolve(new TextEncoder().encode("xin chào")),
    /^Đây không phải tệp Excel/,
  ],
  [
    "a Word document",
    () => example("Báo cáo thuyết minh xã Phú Mẫu.xlsx"),
    /^Đây không phải tệp Excel/,
  ],
  ["half a workbook", () => example("Xã Thanh Mẫu (tải về lỗi).xlsx"), /hoặc tệp đã hỏng/],
  ["an encrypted workbook", () => example("Xã Bình Mẫu - có mật khẩu.xlsx"), /mật khẩu/],
  ["an old workbook", () => example("Xã Mẫu Thượng (bản cũ).xls"), /Excel 97-2003/],
])("%s is refused with a message for the person who opens it", async (_, read, message) => {
  await expect(openXlsx(await read(), "a.xlsx")).rejects.toThrow(message);
});
