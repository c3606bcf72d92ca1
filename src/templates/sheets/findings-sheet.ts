import { SEVERITIES, type Severity } from "../../scoring/finding";
import type { Grid } from "../../sheet-model/grid";
import type { RowModel, SheetModel } from "../../sheet-model/sheet";
import { wrappedHeight } from "../../sheet-model/text-height";
import { FINDINGS_TEXTS as TEXTS, PAGE_FOOTER } from "../../wording/vi/sheet-texts";
import { SEVERITY_TERMS } from "../../wording/vi/terms";
import { STYLES, cell } from "./styles";

/** One line of `Phát hiện`; texts as they are shown, "" where there is nothing to say. */
export interface FindingRow {
  readonly unit: string;
  readonly file: string;
  /** "refused" for a file that was not taken in. */
  readonly severity: Severity | "refused";
  readonly code: string;
  /** The cell, with its sheet's name where it is another than the scorecard's. */
  readonly place: string;
  readonly message: string;
  readonly fix: string;
}

/** Where each of these stands; the first column counts the rows. */
const COLUMNS = { unit: 1, file: 2, severity: 3, code: 4, place: 5, message: 6, fix: 7 } as const;
const WIDTHS = [6, 20, 24, 11, 9, 12, 58, 42] as const;
const [, UNIT_WIDTH, FILE_WIDTH, , , PLACE_WIDTH, MESSAGE_WIDTH, FIX_WIDTH] = WIDTHS;
const HEADING_ROW = 2;

const SEVERITY_STYLES = {
  refused: STYLES.error,
  error: STYLES.error,
  warning: STYLES.warning,
  info: STYLES.number,
} as const;

/** `Phát hiện`: everything that was found, in the order given. */
export function findingsSheet(findings: readonly FindingRow[]): SheetModel {
  const lastColumn = WIDTHS.length - 1;
  const rows = [
    { height: 24, cells: [cell(TEXTS.title, STYLES.title)] },
    { height: 8, cells: [] },
    { height: 22, cells: TEXTS.headings.map((heading) => cell(heading, STYLES.heading)) },
    ...findings.map(findingRow),
    ...(findings.length === 0 ? [{ height: 20, cells: [cell(TEXTS.none, STYLES.plain)] }] : []),
  ];
  const table = { firstRow: HEADING_ROW, firstColumn: 0, lastRow: rows.length - 1, lastColumn };
  return {
    name: TEXTS.sheetName,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    merges: [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn }],
    validations: [],
    conditionalFormats: [],
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    protected: false,
    ...(findings.length === 0 ? {} : { filter: table }),
    print: {
      orientation: "landscape",
      area: { ...table, firstRow: 0 },
      repeatedRows: { first: HEADING_ROW, last: HEADING_ROW },
      footer: PAGE_FOOTER,
    },
  };
}

function findingRow(finding: FindingRow, index: number): RowModel {
  const severity =
    finding.severity === "refused" ? TEXTS.refused : SEVERITY_TERMS[finding.severity];
  return {
    height: Math.max(
      wrappedHeight(finding.unit, UNIT_WIDTH),
      wrappedHeight(finding.file, FILE_WIDTH),
      wrappedHeight(finding.place, PLACE_WIDTH),
      wrappedHeight(finding.message, MESSAGE_WIDTH),
      wrappedHeight(finding.fix, FIX_WIDTH),
    ),
    cells: [
      cell(index + 1, STYLES.number),
      cell(finding.unit, STYLES.freeText),
      cell(finding.file, STYLES.freeText),
      cell(severity, SEVERITY_STYLES[finding.severity]),
      cell(finding.code, STYLES.code),
      cell(finding.place, STYLES.code),
      cell(finding.message, STYLES.freeText),
      cell(finding.fix, STYLES.freeText),
    ],
  };
}

/** The lines of a findings sheet as it was read. */
export function readFindingRows({ rows }: Grid): FindingRow[] {
  const severities = new Map([
    [TEXTS.refused, "refused" as const],
    ...SEVERITIES.map((severity) => [SEVERITY_TERMS[severity], severity] as const),
  ]);
  return rows.slice(HEADING_ROW + 1).flatMap((row) => {
    const text = (column: number) => {
      const found = row[column];
      return found?.kind === "text" ? found.text : "";
    };
    const severity = severities.get(text(COLUMNS.severity));
    if (severity === undefined) return [];
    const { unit, file, code, place, message, fix } = COLUMNS;
    return [
      {
        unit: text(unit),
        file: text(file),
        severity,
        code: text(code),
        place: text(place),
        message: text(message),
        fix: text(fix),
      },
    ];
  });
}
