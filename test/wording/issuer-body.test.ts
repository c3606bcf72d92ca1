import { expect, test } from "vitest";
import { issuerBody } from "../../src/wording/vi/issuer-body";

const OF_COMMITTEE = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"];

test.each([
  {
    issuer: "Chủ tịch UBND tỉnh Thái Nguyên",
    head: "TỈNH THÁI NGUYÊN",
    place: "Thái Nguyên",
    authority: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN",
    name: "Ủy ban nhân dân tỉnh Thái Nguyên",
    signature: ["CHỦ TỊCH"],
  },
  {
    issuer: "  chủ tịch  Uỷ ban nhân dân huyện Mẫu, tỉnh Thái Nguyên ",
    head: "HUYỆN MẪU",
    place: "Mẫu",
    authority: "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN MẪU",
    name: "Ủy ban nhân dân huyện Mẫu",
    signature: ["CHỦ TỊCH"],
  },
  {
    issuer: "UBND thành phố Hồ Chí Minh",
    head: "THÀNH PHỐ HỒ CHÍ MINH",
    place: "Thành phố Hồ Chí Minh",
    authority: "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH",
    name: "Ủy ban nhân dân thành phố Hồ Chí Minh",
    signature: OF_COMMITTEE,
  },
  {
    issuer: "Chủ tịch Ủy ban nhân dân Quận 3",
    head: "QUẬN 3",
    place: "Quận 3",
    authority: "CHỦ TỊCH ỦY BAN NHÂN DÂN QUẬN 3",
    name: "Ủy ban nhân dân quận 3",
    signature: ["CHỦ TỊCH"],
  },
])("$issuer", ({ issuer, head, place, authority, name, signature }) => {
  expect(issuerBody(issuer)).toEqual({
    head: ["ỦY BAN NHÂN DÂN", head],
    place,
    authority,
    name,
    signatures: { decision: signature, report: OF_COMMITTEE },
  });
});

test.each([
  [undefined, "CHỦ TỊCH ỦY BAN NHÂN DÂN ……………………"],
  ["  ", "CHỦ TỊCH ỦY BAN NHÂN DÂN ……………………"],
  ["Giám đốc Sở Nội vụ", "GIÁM ĐỐC SỞ NỘI VỤ"],
  ["UBND", "UBND"],
])("what is not known of %j is left open", (issuer, authority) => {
  const body = issuerBody(issuer);
  expect(body.authority).toBe(authority);
  expect(body.head[1]).toMatch(/^…+$/);
  expect(body.place).toMatch(/^…+$/);
  expect(body.name).toMatch(/^Ủy ban nhân dân …+$/);
});
