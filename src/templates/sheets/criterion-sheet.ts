import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { pointsToNumber } from "../../criteria/points";
import type { Scorecard } from "../../scoring/scorecard";
import type { CellRange } from "../../sheet-model/address";
import type { RowModel, SheetModel, Validation } from "../../sheet-model/sheet";
import { CRITERION_TEXTS as TEXTS } from "../../wording/vi/appraisal-texts";
import { APPRAISAL_SHEET_NAME } from "../../wording/vi/compiling-sheet-names";
import { PAGE_FOOTER, scoreValidationTexts } from "../../wording/vi/sheet-texts";
import {
  CRITERION_COLUMNS as COLUMNS,
  CRITERION_HEADING_ROW,
  CRITERION_SCOPE_ROW,
  FIRST_CRITERION_ROW,
} from "./criterion-layout";
import { CRITERION_WIDTHS, criterionRow, leafRow } from "./criterion-rows";
import { type CriterionScope, recordScope } from "./criterion-scope";
import { mergedLine } from "./heading-rows";
import { ScorecardLayout } from "./scorecard-layout";
import { STYLES, cell } from "./styles";

/** A unit whose sheet the sheet reads. */
export interface ShownUnit {
  readonly sheetName: string;
  readonly scorecard: Scorecard;
}

/**
 * `Thẩm định theo tiêu chí`: some leaves over all units, one row a unit beneath each leaf, in the orders
 * given. All is read from the units' sheets by formula; what is typed over a formula waits, marked, until
 * it is written into the unit's sheet.
 * Source: 003, III.1 (each department answers for its own criteria over all communes).
 */
export function criterionSheet(
  set: CriteriaSet,
  scope: CriterionScope,
  units: readonly ShownUnit[],
): SheetModel {
  const layout = new ScorecardLayout(set);
  const leaves = scope.codes.flatMap((code) => set.nodesByCode.get(code) ?? []);
  const rows: RowModel[] = [
    {
      height: 24,
      cells: [
        cell(TEXTS.title, STYLES.title),
        ...Array.from({ length: COLUMNS.sheet - 1 }, () => null),
        cell(recordScope(set, scope), STYLES.plain),
      ],
    },
    { height: 20, cells: [cell(scope.title, STYLES.subtitle)] },
    { height: 34, cells: [cell(TEXTS.hint, STYLES.subtitle)] },
    {
      height: 36,
      cells: Object.values(TEXTS.headings).map((heading) => cell(heading, STYLES.heading)),
    },
  ];
  const merges: CellRange[] = [CRITERION_SCOPE_ROW, 1, 2].map((row) =>
    mergedLine(row, 0, COLUMNS.state),
  );
  const validations: Validation[] = [];
  for (const leaf of leaves) {
    merges.push(mergedLine(rows.length, 0, COLUMNS.state));
    rows.push(leafRow(leaf));
    // A rule for numbers would refuse the word of a leaf that does not apply.
    if (leaf.notApplicable === undefined) {
      validations.push(scoreRule(leaf, rows.length, units.length));
    }
    for (const unit of units) rows.push(criterionRow({ leaf, ...unit }, layout, rows.length));
  }
  return {
    name: APPRAISAL_SHEET_NAME,
    columns: Object.entries(CRITERION_WIDTHS).map(([key, width]) =>
      COLUMNS[key as keyof typeof COLUMNS] > COLUMNS.state ? { width, hidden: true } : { width },
    ),
    rows,
    merges,
    validations: units.length === 0 ? [] : validations,
    conditionalFormats: [],
    frozen: { rows: FIRST_CRITERION_ROW, columns: COLUMNS.unit + 1 },
    protected: true,
    print: {
      orientation: "landscape",
      area: { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn: COLUMNS.state },
      repeatedRows: { first: CRITERION_HEADING_ROW, last: CRITERION_HEADING_ROW },
      footer: PAGE_FOOTER,
    },
  };
}

const scoreRule = (leaf: CriteriaNode, firstRow: number, units: number): Validation => ({
  range: {
    firstRow,
    lastRow: firstRow + units - 1,
    firstColumn: COLUMNS.appraised,
    lastColumn: COLUMNS.appraised,
  },
  rule: { kind: "decimal", min: 0, max: pointsToNumber(leaf.maxScore) },
  ...scoreValidationTexts(leaf),
});

const byName = new Intl.Collator("vi");

/** The order in which the sheet shows units: whoever looks for one knows its name. */
export const inOrderOfNames = <Unit extends ShownUnit>(units: readonly Unit[]): Unit[] =>
  [...units].sort((a, b) => byName.compare(a.sheetName, b.sheetName));
