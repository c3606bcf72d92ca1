import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { type CellContent, EMPTY_CELL } from "../../sheet-model/cell-content";
import { cellText } from "./cell-text";
import { foldText } from "./fold-text";
import { plainCode, splitName, writtenCodes } from "./written-code";

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

  /** A label of the form's own counts before what its letters would say elsewhere. */
  #candidates(cell: CellContent): string[] {
    if (cell.kind !== "text") return writtenCodes(cell);
    const byLabel = this.#codesByLabel.get(plainCode(cell.text));
    return byLabel === undefined ? writtenCodes(cell) : [byLabel];
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
