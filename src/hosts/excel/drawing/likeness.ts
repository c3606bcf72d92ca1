import type { RowModel, SheetModel } from "../../../sheet-model/sheet";

/**
 * What Excel copies with a sheet, print area and titles included. Tables, filters and charts are not
 * among it: they have names, or point at cells by the name of their sheet.
 */
const COPIED = [
  "columns",
  "merges",
  "validations",
  "conditionalFormats",
  "frozen",
  "protected",
  "print",
] as const satisfies readonly (keyof SheetModel)[];

/** Where a copy may differ from its model. */
const DIFFERING = ["name", "rows"] as const satisfies readonly (keyof SheetModel)[];

/**
 * The same for sheets that differ in their names, the inputs of their cells and the heights of their
 * rows alone; undefined for one that no copy can become.
 */
export function likeness(sheet: SheetModel): string | undefined {
  const known: ReadonlySet<string> = new Set([...COPIED, ...DIFFERING]);
  const others = Object.entries(sheet).filter(([key]) => !known.has(key));
  if (others.some(([, value]) => value !== undefined) || namesSheet(sheet)) return undefined;
  const looks = sheet.rows.map(({ cells }) => cells.map((cell) => cell?.style));
  return JSON.stringify([...COPIED.map((key) => sheet[key]), looks]);
}

/**
 * Whether a formula names a sheet. It might be its own, and what the copy then names is Excel's choice;
 * or one that is itself to be a copy, which is there only later.
 */
function namesSheet({ rows, validations, conditionalFormats }: SheetModel): boolean {
  const formulas = [
    ...rows.flatMap(cellFormulas),
    ...validations.flatMap(({ rule }) =>
      rule.kind === "list" ? [rule.source] : rule.kind === "custom" ? [rule.formula] : [],
    ),
    ...conditionalFormats.map(({ formula }) => formula),
  ];
  return formulas.some((formula) => formula.includes("!"));
}

const cellFormulas = ({ cells }: RowModel): string[] =>
  cells.flatMap((cell) =>
    typeof cell?.input === "object" && cell.input !== null ? [cell.input.formula] : [],
  );
