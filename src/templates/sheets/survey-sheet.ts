import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { pointsToNumber } from "../../criteria/points";
import { appliesTo } from "../../scoring/contribution";
import { NOT_APPLICABLE_WORD } from "../../scoring/not-applicable-word";
import { UNSCORED } from "../../scoring/score";
import type { Scorecard } from "../../scoring/scorecard";
import type { CellModel, SheetModel, Validation } from "../../sheet-model/sheet";
import { wrappedHeight } from "../../sheet-model/text-height";
import { SURVEY_SHEET_NAME } from "../../wording/vi/compiling-sheet-names";
import { PAGE_FOOTER, scoreValidationTexts } from "../../wording/vi/sheet-texts";
import { SURVEY_TEXTS as TEXTS } from "../../wording/vi/survey-texts";
import { type ShownUnit, inOrderOfNames } from "./criterion-sheet";
import { mergedLine } from "./heading-rows";
import { enteredScore } from "./scorecard-cells";
import { STYLES, cell } from "./styles";

const WIDTHS = { number: 6, unit: 32, leaf: 24 } as const;
const HEADING_ROW = 2;
const FIRST_UNIT_ROW = HEADING_ROW + 1;
const UNIT_COLUMN = 1;
const FIRST_LEAF_COLUMN = UNIT_COLUMN + 1;

/**
 * `Kết quả điều tra`: the units by name and a column for each survey leaf, to type its results into. What
 * the units' sheets have already stands there; where a leaf is not for a unit's kind, that it is not.
 */
export function surveySheet(set: CriteriaSet, units: readonly ShownUnit[]): SheetModel {
  const leaves = set.leaves.filter(({ kind }) => kind === "survey");
  const lastColumn = FIRST_LEAF_COLUMN + leaves.length - 1;
  const headings = leaves.map(TEXTS.leaf);
  const mayNotApply = leaves.some(({ notApplicable }) => notApplicable !== undefined);
  const hint = mayNotApply ? TEXTS.hint + TEXTS.mayNotApply : TEXTS.hint;
  const width = WIDTHS.number + WIDTHS.unit + WIDTHS.leaf * leaves.length;
  const rows = inOrderOfNames(units).map(({ scorecard }, index) => ({
    height: 20,
    cells: [
      cell(index + 1, STYLES.number),
      cell(scorecard.unit.name, STYLES.freeText),
      ...leaves.map((leaf) => resultCell(leaf, scorecard)),
    ],
  }));
  return {
    name: SURVEY_SHEET_NAME,
    columns: [
      { width: WIDTHS.number },
      { width: WIDTHS.unit },
      ...leaves.map(() => ({ width: WIDTHS.leaf })),
    ],
    rows: [
      { height: 26, cells: [cell(TEXTS.title, STYLES.title)] },
      { height: wrappedHeight(hint, width), cells: [cell(hint, STYLES.subtitle)] },
      {
        height: Math.max(...headings.map((heading) => wrappedHeight(heading, WIDTHS.leaf))),
        cells: [TEXTS.headings.number, TEXTS.headings.unit, ...headings].map((heading) =>
          cell(heading, STYLES.heading),
        ),
      },
      ...rows,
    ],
    merges: [0, 1].map((row) => mergedLine(row, 0, lastColumn)),
    validations: rows.length === 0 ? [] : leaves.flatMap(resultRule(FIRST_UNIT_ROW + rows.length)),
    conditionalFormats: [],
    frozen: { rows: FIRST_UNIT_ROW, columns: FIRST_LEAF_COLUMN },
    protected: true,
    print: {
      orientation: leaves.length > 3 ? "landscape" : "portrait",
      repeatedRows: { first: HEADING_ROW, last: HEADING_ROW },
      footer: PAGE_FOOTER,
    },
  };
}

function resultCell(leaf: CriteriaNode, { unit, scoresByCode }: Scorecard): CellModel {
  if (!appliesTo(leaf, unit.kind)) return cell(NOT_APPLICABLE_WORD, STYLES.number);
  const { appraised } = scoresByCode.get(leaf.code) ?? { appraised: UNSCORED };
  return cell(enteredScore(appraised), STYLES.scoreEntry);
}

/** None for a leaf that may not apply, of which a rule for numbers would refuse the word for that. */
const resultRule =
  (endRow: number) =>
  (leaf: CriteriaNode, index: number): Validation[] => {
    if (leaf.notApplicable !== undefined) return [];
    const column = FIRST_LEAF_COLUMN + index;
    return [
      {
        range: {
          firstRow: FIRST_UNIT_ROW,
          lastRow: endRow - 1,
          firstColumn: column,
          lastColumn: column,
        },
        rule: { kind: "decimal", min: 0, max: pointsToNumber(leaf.maxScore) },
        ...scoreValidationTexts(leaf),
      },
    ];
  };
