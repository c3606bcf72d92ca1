import type { WorkbookRefusal } from "../../../sheet-model/workbook-refusal";
import { notASpreadsheet, otherSpreadsheet } from "./refusals";

/** Enough to get past the style sheet with which Office begins an HTML file. */
const LOOKED_AT = 64 * 1024;

/** Tabs, line ends and form feeds are what a text may hold of them. */
const CONTROL_CHARACTER = /(?![\t\n\f\r])\p{Cc}/u;

/** What a file of text is; undefined where the bytes are not text. */
export function textFileRefusal(bytes: Uint8Array): WorkbookRefusal | undefined {
  const head = decodeText(bytes.subarray(0, LOOKED_AT));
  if (head === undefined) return undefined;
  const start = head.trimStart();
  if (
    start.startsWith("<") &&
    /urn:schemas-microsoft-com:office:spreadsheet|progid=.Excel\.Sheet/.test(head)
  ) {
    return otherSpreadsheet("xml-spreadsheet");
  }
  if (start.startsWith("<") && head.includes("application/vnd.oasis.opendocument.spreadsheet")) {
    return otherSpreadsheet("ods");
  }
  if (isHtml(start)) return otherSpreadsheet("html-table");
  return notASpreadsheet("text");
}

/** A page, a fragment of one, or Excel's "single file web page", which is a mail message. */
function isHtml(start: string): boolean {
  return start.startsWith("<")
    ? /<(?:!doctype html|html|head|body|meta|style|table)\b/i.test(start)
    : /^mime-version:[^<]*text\/html/i.test(start);
}

/**
 * Unicode by its byte order mark, else UTF-8, else one of the eight-bit encodings that Vietnamese
 * files still come in, of which only the ASCII part matters here. Binary data shows by its control
 * characters or by how little of it is ASCII.
 */
function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return withoutControls(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return withoutControls(bytes, "utf-16be");
  const utf8 = new TextDecoder("utf-8").decode(bytes, { stream: true });
  if (!utf8.includes("\ufffd")) return CONTROL_CHARACTER.test(utf8) ? undefined : utf8;
  const asciiCount = bytes.reduce((count, byte) => (byte < 0x80 ? count + 1 : count), 0);
  return asciiCount * 2 > bytes.length ? withoutControls(bytes, "windows-1252") : undefined;
}

function withoutControls(bytes: Uint8Array, encoding: string): string | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  return CONTROL_CHARACTER.test(text) ? undefined : text;
}
