import { CODE_PATTERN } from "../../criteria/criterion-code";
import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { type CellContent, EMPTY_CELL } from "../../sheet-model/cell-content";
import { cellText } from "./cell-text";
import { foldText } from "./fold-text";

/** What the code and name cells of a row say of which criterion it is. */
export interface RowIdentity {
  readonly nodeByCode: CriteriaNode | undefined;
  /** What the code cell shows, "" where nothing. */
  readonly shownCode: string;
  readonly shownName: string;
  /** The code cell holds a code of the right form, whether or not the set has it. */
  readonly hasCode: boolean;
  /** The criterion whose name, word for word, the row bears. */
  readonly nodeByName: CriteriaNode | undefined;
}

/** "I" to "XXXIX": more than the sections of any set. Only capitals: "c)" and "i)" are bullets. */
const ROMAN = /^X{0,3}(IX|IV|V?I{0,3})$/;
const ROMAN_DIGITS: readonly (readonly [string, number])[] = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

const identifiersBySet = new WeakMap<CriteriaSet, RowIdentifier>();

/** The identifier of a set's rows, made once for each set. */
export function rowIdentifier(set: CriteriaSet): RowIdentifier {
  const known = identifiersBySet.get(set) ?? new RowIdentifier(set);
  identifiersBySet.set(set, known);
  return known;
}

/** The criterion that a cell names by its code or label alone. */
export const nodeOfCode = (cell: CellContent, set: CriteriaSet): CriteriaNode | undefined =>
  rowIdentifier(set).identify(cell, EMPTY_CELL, new Set()).nodeByCode;

/** Recognises rows of one set by code: as text, as a number, as a date Excel made of it, as a Roman label; else by name. */
class RowIdentifier {
  readonly #set: CriteriaSet;
  readonly #nodesByName: ReadonlyMap<string, CriteriaNode>;
  readonly #codesByLabel: ReadonlyMap<string, string>;

  constructor(set: CriteriaSet) {
    this.#set = set;
    this.#nodesByName = uniqueNames(set);
    this.#codesByLabel = new Map(set.nodes.map(({ label, code }) => [label, code]));
  }

  /** `seen` are the codes of the rows above: the number 1.1 is "1.10" once "1.1" has been read. */
  identify(codeCell: CellContent, nameCell: CellContent, seen: ReadonlySet<string>): RowIdentity {
    const shownCode = cellText(codeCell).trim();
    const { leadingCode, name } = splitName(cellText(nameCell));
    // Most names are the decision's own: folding is for those that are not.
    const nodeByName = this.#nodesByName.get(name) ?? this.#nodesByName.get(foldText(name));
    const written = shownCode === "" ? leadingCode : codeCell;
    const candidates = this.#candidates(written);
    const known = candidates.filter((code) => this.#set.nodesByCode.has(code));
    const code = known.find((candidate) => !seen.has(candidate)) ?? known[0];
    const nodeByCode = code === undefined ? undefined : this.#set.nodesByCode.get(code);
    return {
      nodeByCode,
      shownCode: shownCode === "" ? cellText(leadingCode) : shownCode,
      shownName: name,
      hasCode: candidates.length > 0,
      nodeByName,
    };
  }

  #candidates(cell: CellContent): string[] {
    switch (cell.kind) {
      case "number": {
        const code = String(cell.value);
        return CODE_PATTERN.test(code) ? [code, ...(code.includes(".") ? [`${code}0`] : [])] : [];
      }
      case "text":
        return this.#codeOfText(cell.text);
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

  #codeOfText(text: string): string[] {
    const plain = text
      .normalize("NFKC")
      .replace(/^\s*(lĩnh vực|tiêu chí|phần|mục|mã|tc)\s+(?=[\dIVX])/iu, "")
      .replace(/\s+/g, "")
      .replaceAll(",", ".")
      .replace(/[.:)/-]+$/, "");
    const byLabel = this.#codesByLabel.get(plain);
    if (byLabel !== undefined) return [byLabel];
    const [first = "", ...rest] = plain.split(".");
    const section = ROMAN.test(first) && first !== "" ? String(romanValue(first)) : first;
    const code = [section, ...rest].map((part) => part.replace(/^0+(?=\d)/, "")).join(".");
    return CODE_PATTERN.test(code) ? [code] : [];
  }
}

/** Nodes by the names that exactly one bears, as the decision writes them and folded. */
function uniqueNames(set: CriteriaSet): Map<string, CriteriaNode> {
  const nodesByName = new Map<string, CriteriaNode>();
  const repeated = new Set<string>();
  for (const node of set.nodes) {
    for (const name of new Set([node.name, foldText(node.name)])) {
      if (nodesByName.has(name)) repeated.add(name);
      nodesByName.set(name, node);
    }
  }
  for (const name of repeated) nodesByName.delete(name);
  return nodesByName;
}

/** "1.1.2. Kết quả thực hiện" where an office put code and name into one cell. */
function splitName(text: string): { leadingCode: CellContent; name: string } {
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
