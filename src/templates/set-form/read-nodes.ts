import type { ScoreLevel } from "../../criteria/criteria-set";
import { parentCode } from "../../criteria/criterion-code";
import { type Points, pointsToNumber } from "../../criteria/points";
import type { SetColumn, SetMistakeDetail, SetPlace } from "../../criteria/set-mistake";
import { MOST_CHARACTERS } from "../../criteria/text-limits";
import type { Result } from "../../result";
import { cellAddress } from "../../sheet-model/address";
import type { CellContent } from "../../sheet-model/cell-content";
import { shortened } from "../../wording/cut-short";
import { EVIDENCE_IN_GUIDE } from "../../wording/vi/set-form-texts";
import { shownNumber } from "../reading/cell-text";
import type { CriteriaList } from "./find-list";
import { type CriterionRow, type ListRows, cellIn } from "./list-rows";
import type { NodeEntry } from "./node-entry";
import { type GuideLine, levelOfLine, levelsAmong } from "./read-levels";
import type { ReadingNotes } from "./reading-notes";
import { type ResolvedCode, resolveCodes } from "./resolve-codes";
import { plainText, readNumber, readText } from "./set-cells";
import type { ListColumn } from "./set-headings";
import { applicabilityOf, leafKindOf } from "./set-words";

/** More rows than any list of criteria has. */
const MOST_ROWS = 1000;

/** Reads the rows of a list one by one; what cannot be read is refused, and the rest read on. */
export function readNodes(
  list: CriteriaList,
  { criteria }: ListRows,
  found: ReadingNotes,
): readonly NodeEntry[] {
  if (criteria.length > MOST_ROWS) {
    const { row, codeColumn } = criteria[MOST_ROWS] ?? { row: 0, codeColumn: 0 };
    const cell = cellAddress(row, codeColumn);
    const place = { sheetName: list.grid.sheetName, cell };
    found.refuse({ kind: "too-many-rows", most: MOST_ROWS }, place, "nodes");
    return [];
  }
  const codes = resolveCodes(criteria.map(({ codeCell }) => codeCell));
  const parents = new Set(codes.map(({ code }) => code && parentCode(code)));
  return criteria.map((criterion, index) => {
    const code = codes[index] ?? {
      code: undefined,
      label: undefined,
      isGuessed: false,
      isRenumbered: false,
    };
    const isParent = code.code !== undefined && parents.has(code.code);
    return new RowReader(list, criterion, index, found).read(code, isParent);
  });
}

/** One row of a list. */
class RowReader {
  readonly #list: CriteriaList;
  readonly #criterion: CriterionRow;
  readonly #path: string;
  readonly #found: ReadingNotes;

  constructor(list: CriteriaList, criterion: CriterionRow, index: number, found: ReadingNotes) {
    this.#list = list;
    this.#criterion = criterion;
    this.#path = `nodes[${String(index)}]`;
    this.#found = found;
  }

  read(code: ResolvedCode, isParent: boolean): NodeEntry {
    const { row } = this.#criterion;
    this.#found.place(this.#path, this.#codePlace());
    for (const [key, column] of PLACES)
      this.#found.place(`${this.#path}.${key}`, this.#place(column));
    this.#checkCode(code);
    const name = this.#name(code);
    const max = this.#max(code);
    const { levels, guide } = this.#scoring(code.code ?? "", max, isParent);
    const label = this.#text("label");
    const part = this.#text("part");
    const whole = this.#text("whole");
    if (part !== "" && whole === "") this.#missing("whole", "ratio");
    if (whole !== "" && part === "") this.#missing("part", "ratio");
    return {
      row,
      code: code.code,
      label: label === "" ? code.label : label,
      name,
      max: max === undefined ? undefined : pointsToNumber(max),
      kind: this.#word("kind", leafKindOf),
      applicability: this.#word("applicability", applicabilityOf),
      step: this.#step(),
      levels,
      part,
      whole,
      guide,
      lead: this.#text("lead"),
    };
  }

  #checkCode({ code, isGuessed, isRenumbered }: ResolvedCode): void {
    const { codeCell } = this.#criterion;
    const shown = shownNumber(codeCell);
    const place = this.#codePlace();
    const path = `${this.#path}.code`;
    if (code === undefined) {
      const detail: SetMistakeDetail =
        shown === ""
          ? { kind: "missing-code" }
          : { kind: "unreadable-code", shown: shortened(shown) };
      this.#found.refuse(detail, place, shown === "" ? this.#path : path, "code");
    } else if (isRenumbered) {
      this.#found.note({ kind: "renumbered", shown, code }, place);
    } else if (isGuessed) {
      this.#found.note({ kind: "code-guessed", shown, code }, place);
    }
  }

  #name(code: ResolvedCode): string | undefined {
    const name = this.#taken("name", readText(this.#criterion.name, "name"));
    if (name === "" && this.#isCoded(code)) this.#missing("name", "name");
    return name === "" ? undefined : name;
  }

  #max(code: ResolvedCode): Points | undefined {
    const read = readNumber(this.#cell("max"), "max", "something");
    const max = this.#taken("max", read);
    if (read.ok && max === undefined && this.#isCoded(code)) this.#missing("max", "max");
    return max;
  }

  /** Of a row that has no code at all that is said, and nothing else asked for. */
  #isCoded({ code }: ResolvedCode): boolean {
    return code !== undefined || shownNumber(this.#criterion.codeCell) !== "";
  }

  #step(): number | undefined {
    const step = this.#taken("step", readNumber(this.#cell("step"), "step", "something"));
    return step === undefined ? undefined : pointsToNumber(step);
  }

  #scoring(
    code: string,
    max: Points | undefined,
    isParent: boolean,
  ): { readonly levels: readonly ScoreLevel[]; readonly guide: string } {
    if (this.#list.isOurs) return { levels: this.#ownLevels(), guide: this.#text("guide") };
    const lines = [
      ...linesOf(this.#text("levels")),
      ...this.#criterion.lines,
      ...linesOf(this.#text("guide")),
    ];
    const read = levelsAmong(lines, isParent ? undefined : max);
    const evidence = linesOf(this.#text("evidence")).map(({ text }) => text);
    const guides = [
      ...read.guide,
      ...(evidence.length > 0 ? [EVIDENCE_IN_GUIDE + evidence.join("\n")] : []),
    ];
    const place = this.#codePlace();
    if (read.levels.length > 0) {
      this.#found.note({ kind: "levels-read", code, count: read.levels.length }, place);
    }
    if (guides.length > 0)
      this.#found.note({ kind: "guide-read", code, count: guides.length }, place);
    const guide = guides.join("\n");
    const most = MOST_CHARACTERS.long;
    if (guide.length > most) this.#refuse("guide", { kind: "too-long", field: "guide", most });
    return { levels: read.levels, guide };
  }

  #ownLevels(): readonly ScoreLevel[] {
    const lines = linesOf(this.#text("levels"));
    const levels = lines.map(({ text }) => levelOfLine(text));
    const unread = lines.filter((_, place) => levels[place] === undefined);
    for (const { text } of unread) {
      this.#refuse("levels", { kind: "unreadable-level", line: shortened(text) });
    }
    if (lines.length === 1 && unread.length === 0)
      this.#refuse("levels", { kind: "too-few-levels" });
    return unread.length > 0 || lines.length < 2 ? [] : levels.flatMap((level) => level ?? []);
  }

  #word<Value>(column: "kind" | "applicability", meaning: (text: string) => Value | undefined) {
    const text = this.#text(column);
    if (text === "") return undefined;
    const value = meaning(text);
    if (value === undefined) {
      this.#refuse(column, { kind: "unknown-word", field: column, shown: shortened(text) });
    }
    return value;
  }

  #text(column: ListColumn): string {
    const field = column === "evidence" ? "guide" : column;
    return this.#taken(column, readText(this.#cell(column), field)) ?? "";
  }

  #taken<Value>(column: ListColumn, read: Result<Value, SetMistakeDetail>): Value | undefined {
    if (read.ok) return read.value;
    this.#refuse(column, read.error);
    return undefined;
  }

  #missing(column: SetColumn, key: string): void {
    this.#found.refuse(
      { kind: "missing-entry", field: column },
      this.#place(column),
      `${this.#path}.${key}`,
      column,
    );
  }

  #refuse(column: ListColumn, detail: SetMistakeDetail): void {
    const field = column === "evidence" ? "guide" : column;
    const key = PLACES.find(([, one]) => one === column)?.[0] ?? column;
    this.#found.refuse(detail, this.#place(column), `${this.#path}.${key}`, field);
  }

  #cell(column: ListColumn): CellContent {
    return cellIn(this.#list, this.#criterion.row, column);
  }

  #place(column: ListColumn): SetPlace {
    const { columns, grid } = this.#list;
    const place = columns.get(column) ?? this.#criterion.codeColumn;
    return { sheetName: grid.sheetName, cell: cellAddress(this.#criterion.row, place) };
  }

  #codePlace(): SetPlace {
    const { row, codeColumn } = this.#criterion;
    return { sheetName: this.#list.grid.sheetName, cell: cellAddress(row, codeColumn) };
  }
}

/** Which part of a node's data stands in which column. */
const PLACES: readonly (readonly [key: string, column: ListColumn])[] = [
  ["name", "name"],
  ["max", "max"],
  ["kind", "kind"],
  ["appliesTo", "applicability"],
  ["optional", "applicability"],
  ["step", "step"],
  ["levels", "levels"],
  ["ratio", "part"],
  ["ratio.whole", "whole"],
  ["guide", "guide"],
  ["lead", "lead"],
  ["label", "label"],
];

const linesOf = (text: string): GuideLine[] =>
  plainText({ kind: "text", text })
    .split("\n")
    .map((line) => ({ text: line.trim(), points: undefined }))
    .filter((line) => line.text !== "");
