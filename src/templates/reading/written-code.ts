import { CODE_PATTERN } from "../../criteria/criterion-code";
import type { CellContent } from "../../sheet-model/cell-content";

/** "I" to "XXXIX": more than the sections of any set. Only capitals: "c)" and "i)" are bullets. */
const ROMAN = /^X{0,3}(IX|IV|V?I{0,3})$/;
const ROMAN_DIGITS: readonly (readonly [string, number])[] = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/**
 * The codes that a cell may stand for, the likeliest first: a text says one, a number and a date that
 * Excel made of a code may be several; none where it is no code.
 */
export function writtenCodes(cell: CellContent): string[] {
  switch (cell.kind) {
    case "number": {
      const code = String(cell.value);
      return CODE_PATTERN.test(code) ? [code, ...(code.includes(".") ? [`${code}0`] : [])] : [];
    }
    case "text": {
      const code = codeOfPlain(plainCode(cell.text));
      return code === undefined ? [] : [code];
    }
    case "date": {
      // "1.2.10" typed in a Vietnamese Excel is 1 February 2010, "1.2" is 1 February of this year.
      const dayAndMonth = `${String(cell.day)}.${String(cell.month)}`;
      return [`${dayAndMonth}.${String(cell.year % 100)}`, dayAndMonth];
    }
    case "empty":
    case "boolean":
    case "error":
    case "not-calculated":
      return [];
  }
}

/** A typed code without what offices write around it: "Mục I." is "I", "1, 2" is "1.2". */
export const plainCode = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/^\s*(lĩnh vực|tiêu chí|phần|mục|mã|tc)\s+(?=[\dIVX])/iu, "")
    .replace(/\s+/g, "")
    .replaceAll(",", ".")
    .replace(/[.:)/-]+$/, "");

/** The code that is meant: "II.3" is "2.3"; undefined where it is none. */
export function codeOfPlain(plain: string): string | undefined {
  const [first = "", ...rest] = plain.split(".");
  const section = isRoman(first) ? String(romanValue(first)) : first;
  const code = [section, ...rest].map((part) => part.replace(/^0+(?=\d)/, "")).join(".");
  return CODE_PATTERN.test(code) ? code : undefined;
}

export const isRoman = (text: string): boolean => text !== "" && ROMAN.test(text);

/** The number in Roman digits, up to 39; undefined above that. */
export function romanNumber(value: number): string | undefined {
  if (value > 39) return undefined;
  const tens = "X".repeat(Math.floor(value / 10));
  const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][value % 10];
  return tens + (ones ?? "");
}

/** "1.1.2. Kết quả thực hiện" where an office put code and name into one cell. */
export function splitName(text: string): { leadingCode: CellContent; name: string } {
  const [, code, name] = /^\s*([IVX]+|\d+(?:[.,]\d+)*)\s*[.:)]?\s+(\S.*)$/su.exec(text) ?? [];
  if (code === undefined || name === undefined) {
    return { leadingCode: { kind: "empty" }, name: text.trim() };
  }
  return { leadingCode: { kind: "text", text: code }, name: name.trim() };
}

function romanValue(roman: string): number {
  let value = 0;
  let rest = roman;
  for (const [digits, worth] of ROMAN_DIGITS) {
    while (rest.startsWith(digits)) {
      value += worth;
      rest = rest.slice(digits.length);
    }
  }
  return value;
}
