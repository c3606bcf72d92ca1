/**
 * Functions that files know under a prefix, because the format is older than they are: those since
 * Excel 2010. Without it Excel shows #NAME? until somebody enters the formula again.
 */
const NEWER_FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  "_xlfn.": [
    ..."MODE.SNGL PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC QUARTILE.INC".split(" "),
    ..."RANK.AVG RANK.EQ STDEV.P STDEV.S VAR.P VAR.S".split(" "),
    ..."DAYS FORMULATEXT IFNA ISFORMULA ISOWEEKNUM NUMBERVALUE SHEET SHEETS".split(" "),
    ..."UNICHAR UNICODE XOR CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN".split(" "),
    ..."SEQUENCE SORTBY UNIQUE XLOOKUP XMATCH TEXTAFTER TEXTBEFORE TEXTSPLIT".split(" "),
    ..."CHOOSECOLS CHOOSEROWS HSTACK TAKE DROP TOCOL TOROW VSTACK".split(" "),
  ],
  "_xlfn._xlws.": ["FILTER", "SORT"],
};

const PREFIXES_BY_FUNCTION = new Map(
  Object.entries(NEWER_FUNCTIONS).flatMap(([prefix, names]) =>
    names.map((name) => [name, prefix] as const),
  ),
);

/** A text, a quoted sheet's name, or the name of a function that is called. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])([a-z][a-z\d.]*)(?=\()/gi;

/** A formula with the names of its functions as a file has them. */
export function withFilePrefixes(formula: string): string {
  return formula.replace(PIECE, (piece, name?: string) => {
    const prefix = name && PREFIXES_BY_FUNCTION.get(name.toUpperCase());
    return prefix ? prefix + piece : piece;
  });
}
