import { NEW_EXCEL_FUNCTIONS } from "@univerjs/engine-formula";

/** Texts, sheets' names and what stands in brackets: in them nothing is a reference or a function. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])/;

/** Before the names of functions that are younger than the file format, and of their parameters. */
const PREFIX = /_xlfn\.(?:_xlws\.)?|_xlpm\./gi;
const FUNCTION = /(?<![\p{L}\p{N}_.])[A-Z][A-Z0-9.]*(?=\()/giu;

/** Young functions that Univer does not list. */
const MORE_NEW_FUNCTIONS = ["AGGREGATE", "CONCAT"];
const NEW_FUNCTIONS = new Set([...NEW_EXCEL_FUNCTIONS, ...MORE_NEW_FUNCTIONS]);
/** Those of them that have a second prefix. */
const WORKSHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

/** A formula of a file as Univer has it: with "=", and young functions by their plain names. */
export function openedFormula(stored: string): string {
  return `=${outsideQuotes(stored, (part) => part.replace(PREFIX, ""))}`;
}

/** The same back. Parameters of LET and LAMBDA are left without the prefix that Excel gives them. */
export function storedFormula(formula: string): string {
  return outsideQuotes(formula.replace(/^=/, ""), (part) =>
    part.replace(FUNCTION, (name) => {
      const key = name.toUpperCase();
      if (!NEW_FUNCTIONS.has(key)) return name;
      return WORKSHEET_FUNCTIONS.has(key) ? `_xlfn._xlws.${name}` : `_xlfn.${name}`;
    }),
  );
}

/**
 * Whether a formula that says nothing of it has to be stored as one for an array: a TEXTJOIN over an IF,
 * which other programs would ask of one cell of its ranges alone.
 */
export const needsArray = (formula: string): boolean =>
  /\bTEXTJOIN\(.*\bIF\(/is.test(formula.replaceAll(new RegExp(QUOTED, "g"), ""));

/** Changes what of a formula stands outside its quotes. */
export function outsideQuotes(formula: string, change: (part: string) => string): string {
  // Splitting by a group puts what it matched at the odd places.
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}
