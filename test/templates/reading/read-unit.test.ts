import { describe, expect, test } from "vitest";
import { readStatedUnit, readUnitFromFileName } from "../../../src/templates/reading/read-unit";
import { type Typed, content } from "./retyped-form";

const stated = (...lines: Typed[][]) =>
  readStatedUnit(
    { sheetName: "S", hidden: false, merges: [], rows: lines.map((line) => line.map(content)) },
    lines.length,
  );

describe("the unit named above the table", () => {
  test.each<[Typed[][], string | undefined]>([
    [[["Đơn vị: Xã Đồng Thịnh"]], "Xã Đồng Thịnh"],
    [[["Đơn vị: UBND xã Đồng Thịnh"]], "Xã Đồng Thịnh"],
    [[["Đơn vị:", null, "phường Trưng Vương"]], "Phường Trưng Vương"],
    [[["Tên đơn vị:  XÃ  TÂN LẬP"]], "Xã Tân Lập"],
    [[["Đơn vị: Xã Tân Lập, huyện Đại Từ"]], "Xã Tân Lập, huyện Đại Từ"],
    [[["Đơn vị: Đồng Thịnh"]], "Đồng Thịnh"],
    [[["Đơn vị: ..........", null], ["UBND XÃ AN BÌNH"]], "Xã An Bình"],
    [[["Đơn vị tính: điểm"], ["UBND XÃ AN BÌNH"]], "Xã An Bình"],
    [[["ỦY BAN NHÂN DÂN\nXÃ THANH XÁ"]], "Xã Thanh Xá"],
    [
      [["UỶ BAN NHÂN DÂN"], ["THỊ TRẤN HÙNG SƠN", "Độc lập - Tự do - Hạnh phúc"]],
      "Thị trấn Hùng Sơn",
    ],
    [[["Bảng tự chấm điểm của UBND phường Tân Lập năm 2024"]], "Phường Tân Lập"],
    [[["Xã Hòa Bình tự đánh giá, chấm điểm"]], "Xã Hòa Bình"],
    [[["UBND XÃ PHÚ LẠC HUYỆN ĐẠI TỪ"]], "Xã Phú Lạc"],
    [[["UBND Phường 5 - Quận 3"]], "Phường 5"],
    [[["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]], undefined],
    [[["CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA UBND CẤP XÃ THUỘC TỈNH THÁI NGUYÊN"]], undefined],
    [[["UBND các xã, phường, thị trấn thuộc tỉnh"]], undefined],
    [[["UBND THỊ XÃ PHỔ YÊN"]], undefined],
    [[["UBND HUYỆN ĐẠI TỪ"], ["Phát triển kinh tế - xã hội"]], undefined],
    [[], undefined],
  ])("%j → %s", (lines, name) => {
    expect(stated(...lines).unit?.name).toBe(name);
  });

  test.each<[Typed[][], number | undefined]>([
    [[["NĂM 2024"]], 2024],
    [[["Năm:", 2025]], 2025],
    [[["Chỉ số CCHC năm 2024 (theo Quyết định ngày 30/12/2021)"]], 2024],
    [[["Quyết định ngày 30 tháng 12 năm 2021"], ["Năm 2024"]], 2024],
    [[["Quyết định ngày 30 tháng 12 năm 2021"]], undefined],
    [[["Quyết định ngày 30/12/2021"]], undefined],
  ])("%j is of year %s", (lines, year) => {
    expect(stated(...lines).year).toBe(year);
  });
});

test.each<[string, string, number | undefined]>([
  ["Xã Đồng Thịnh 2024.xlsx", "Xã Đồng Thịnh", 2024],
  ["C:\\Nộp\\CCHC_2024_Phường_Tân_Lập.xlsx", "Phường Tân Lập", 2024],
  ["phieu cham/xã Phú Lạc (2023).xlsx", "Xã Phú Lạc", 2023],
  ["Dong Thinh.xlsx", "Dong Thinh", undefined],
  ["2024.xlsx", "2024", 2024],
])("the file %s is of %s", (fileName, name, year) => {
  expect(readUnitFromFileName(fileName)).toMatchObject({ unit: { name }, year });
});

test("a name in decomposed letters is the same name", () => {
  expect(readUnitFromFileName("Xã Đồng Thịnh.xlsx".normalize("NFD")).unit.name).toBe(
    "Xã Đồng Thịnh",
  );
});
