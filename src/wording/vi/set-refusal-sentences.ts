import type { SetRefusal } from "../../scoring/set-refusal";
import { setNameWithHash } from "../set-name";

/** Why the criteria set of a workbook is not to be had, and what to do. */
export function describeSetRefusal(refusal: SetRefusal): string {
  const name = setNameWithHash(refusal);
  switch (refusal.kind) {
    case "set-not-found":
      return `Tệp được lập theo bộ chỉ số ${name} mà phần mềm chưa có, và trong tệp không còn các trang của bộ đó. Nhập bộ chỉ số đó vào phần mềm rồi thử lại; dữ liệu trong tệp vẫn giữ nguyên.`;
    case "set-changed":
      return `Trang “${refusal.sheetName}” mang bộ chỉ số ${name} đã bị sửa, nội dung không còn đúng như khi lập tệp. Trả trang về như cũ, hoặc nhập bộ chỉ số gốc vào phần mềm, rồi thử lại; dữ liệu trong tệp vẫn giữ nguyên.`;
  }
}
