import { expect, test } from "vitest";
import { NO_ISSUER, noticeBody, typedBodies } from "../../../src/templates/report/notice-issuer";

test("a body is worded in capitals, with its lines of signature", () => {
  const issuer = {
    above: " UBND tỉnh Mẫu",
    name: "Sở Nội vụ ",
    place: " Mẫu ",
    signer: "kt. Giám đốc ; Phó Giám đốc",
  };
  expect(noticeBody(issuer)).toEqual({
    head: ["UBND TỈNH MẪU", "SỞ NỘI VỤ"],
    place: "Mẫu",
    signature: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
  });
});

test("what is not said is left to be filled in by hand", () => {
  const { head, place, signature } = noticeBody(NO_ISSUER);
  for (const text of [...head, place, ...signature]) expect(text).toMatch(/^…+$/);
});

test.each([
  ["UBND huyện Mẫu; Phòng Nội vụ", { above: "UBND huyện Mẫu", name: "Phòng Nội vụ" }],
  ["Sở Nội vụ", { above: "", name: "Sở Nội vụ" }],
  ["", { above: "", name: "" }],
])("%j are the bodies %j", (typed, bodies) => {
  expect(typedBodies(typed)).toEqual(bodies);
});
