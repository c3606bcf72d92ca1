import { readFileSync } from "node:fs";
import { Marked, type Token, type Tokens } from "marked";
import type { CellValue } from "./functions-in-excel";

/** A formula of the guide and what the guide says it shows; figures with a decimal comma. */
export interface Example {
  readonly formula: string;
  readonly cells: readonly (readonly string[])[];
  /** What Excel says beside an error. */
  readonly message: string | undefined;
}

/** A function as the guide describes it. */
export interface DocumentedFunction {
  readonly name: string;
  readonly syntax: string;
  readonly description: string;
  readonly helpByParameter: ReadonlyMap<string, string>;
  readonly examples: readonly Example[];
}

const GUIDE = new URL("../../docs/huong-dan/ham-cchc.md", import.meta.url);
const SPILLS = " tràn ra:";
const ERROR = /^`(#[^`]+)`\s*(.*)$/;

const tokens = new Marked().lexer(readFileSync(GUIDE, "utf8"));
const isFunction = (token: Token): boolean =>
  token.type === "heading" && (token as Tokens.Heading).text.startsWith("CCHC.");

/** The guide's sample table, rows × columns from A1 on. */
export function sampleTable(): CellValue[][] {
  const table = tokens.find(({ type }) => type === "table") as Tokens.Table;
  return table.rows.map(([, ...cells]) => cells.map(({ text }) => enteredValue(text)));
}

/** All functions of the guide, in its order. */
export function documentedFunctions(): DocumentedFunction[] {
  const starts = tokens.flatMap((token, index) => (isFunction(token) ? [index] : []));
  return starts.map((start, index) => documented(tokens.slice(start, starts[index + 1])));
}

function documented([heading, ...body]: readonly Token[]): DocumentedFunction {
  const paragraphs = body.filter(({ type }) => type === "paragraph").map(textOf);
  const tables = body.filter(({ type }) => type === "table") as Tokens.Table[];
  const helpByParameter = new Map(
    rowsOf(tables.find((table) => headingOf(table) === "Tham số")).map(([name = "", help = ""]) => [
      name,
      help,
    ]),
  );
  const inTable = rowsOf(tables.find((table) => headingOf(table) === "Công thức")).map(
    ([formula = "", shown = ""]) => example(formula, [[shown]]),
  );
  const spilled = body.flatMap((token, index) => {
    const text = textOf(token);
    if (token.type !== "paragraph" || !text.endsWith(SPILLS)) return [];
    const table = body.slice(index).find(({ type }) => type === "table");
    return example(text.replace(SPILLS, ""), rowsOf(table as Tokens.Table));
  });
  return {
    name: (heading as Tokens.Heading).text.replace("CCHC.", ""),
    syntax: unquoted(paragraphs[0] ?? ""),
    description: paragraphs[1] ?? "",
    helpByParameter,
    examples: [...inTable, ...spilled],
  };
}

function example(formula: string, cells: readonly (readonly string[])[]): Example {
  const [, code, message = ""] = ERROR.exec(cells[0]?.[0] ?? "") ?? [];
  return {
    formula: unquoted(formula),
    cells: code === undefined ? cells : [[code]],
    message: message === "" ? undefined : message,
  };
}

/** The same formula as an English Excel writes it: "," between arguments and "." in figures. */
export const inEnglish = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/(\d),(\d)/g, "$1.$2").replaceAll(";", ","),
    )
    .join("");

/** What a cell shows in a Vietnamese Excel. */
export const shownInVietnamese = (value: CellValue): string =>
  typeof value === "number" ? String(value).replace(".", ",") : String(value);

/** Whether a text of the guide is a figure, which a function must give as a number. */
export const isFigure = (text: string): boolean => /^-?\d+(,\d+)?$/.test(text);

function enteredValue(text: string): CellValue {
  const quoted = /^“(.*)”$/.exec(text)?.[1];
  if (quoted !== undefined) return `'${quoted}`;
  return isFigure(text) ? Number(text.replace(",", ".")) : text;
}

const textOf = (token: Token): string => ("text" in token ? String(token.text) : "");
const headingOf = ({ header }: Tokens.Table): string | undefined => header[0]?.text;
const rowsOf = (table: Tokens.Table | undefined): string[][] =>
  (table?.rows ?? []).map((row) => row.map(({ text }) => text));
const unquoted = (text: string): string => text.replace(/^`|`$/g, "");
