import { NOTICE_TEXTS } from "../../wording/vi/notice-texts";
import type { IssuingBody } from "./issuing-body";

/** Who issues the notices, as it was typed; "" for what is left to be filled in by hand. */
export interface NoticeIssuer {
  /** Cơ quan chủ quản, which stands above the body. */
  readonly above: string;
  readonly name: string;
  readonly place: string;
  /** Who signs; a semicolon begins a new line: "KT. GIÁM ĐỐC; PHÓ GIÁM ĐỐC". */
  readonly signer: string;
}

export const NO_ISSUER: NoticeIssuer = { above: "", name: "", place: "", signer: "" };

/** What stands between two lines that are typed in one. */
const LINE_BREAK = /\s*;\s*/;

/** The body as documents word it. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2 and II.7 (capitals). */
export function noticeBody({ above, name, place, signer }: NoticeIssuer): IssuingBody {
  const { unnamed } = NOTICE_TEXTS;
  const lines = signer.trim().split(LINE_BREAK);
  return {
    head: [inCapitals(above) || unnamed.body, inCapitals(name) || unnamed.body],
    place: place.trim() || unnamed.place,
    signature: signer.trim() === "" ? [unnamed.signer] : lines.map(inCapitals),
  };
}

/**
 * The two bodies that are typed in one text, "UBND huyện Mẫu; Phòng Nội vụ"; where there is one, it is the
 * body itself.
 */
export function typedBodies(text: string): Pick<NoticeIssuer, "above" | "name"> {
  const [first = "", ...others] = text.trim().split(LINE_BREAK);
  return others.length === 0
    ? { above: "", name: first }
    : { above: first, name: others.join(" ") };
}

const inCapitals = (text: string): string => text.trim().toUpperCase();
