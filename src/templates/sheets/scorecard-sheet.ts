import type { CriteriaSet } from "../../criteria/criteria-set";
import type { Round } from "../../scoring/appraisal-round";
import type { Scorecard } from "../../scoring/scorecard";
import type { SheetModel } from "../../sheet-model/sheet";
import { PAGE_FOOTER, SCORECARD_TEXTS as TEXTS } from "../../wording/vi/sheet-texts";
import {
  APPRAISAL_COLUMN_MODELS,
  APPRAISAL_HEADINGS,
  appraisalFormats,
  settlementValidation,
  withAppraisalCells,
} from "./appraisal-columns";
import { type Heading, headingRows } from "./heading-rows";
import { entryValidations } from "./scorecard-entries";
import { scorecardFormats } from "./scorecard-guards";
import {
  FIRST_NODE_ROW,
  HIDDEN_COLUMNS,
  LAST_FORM_COLUMN,
  SCORECARD_COLUMNS as COLUMNS,
  SCORECARD_WIDTHS,
  ScorecardLayout,
  TITLE_ROWS,
} from "./scorecard-layout";
import type { ScorecardLists } from "./scorecard-content";
import { nodeRow } from "./scorecard-rows";
import { withSetCells, withSetColumns, withSetHeadings } from "./scorecard-set-cells";
import { SIGNATURE_ROWS, signatureMerges, signatureRows } from "./scorecard-signature";
import { TITLE_MERGES, titleRows } from "./scorecard-title";
import { totalRows } from "./scorecard-total";
import { withRatioScores } from "./scorecard-ratios";

const { headings: HEADING_TEXTS } = TEXTS;
const HEADINGS: readonly Heading[] = [
  HEADING_TEXTS.code,
  HEADING_TEXTS.name,
  {
    over: HEADING_TEXTS.scores,
    beneath: [
      HEADING_TEXTS.max,
      HEADING_TEXTS.self,
      HEADING_TEXTS.appraised,
      HEADING_TEXTS.percent,
    ],
  },
  HEADING_TEXTS.evidence,
  HEADING_TEXTS.check,
  HEADING_TEXTS.assigned,
  HEADING_TEXTS.remark,
  HEADING_TEXTS.explanation,
  HEADING_TEXTS.selfCounted,
  HEADING_TEXTS.appraisedCounted,
  HEADING_TEXTS.problems,
];
const HEADING_HEIGHTS = [20, 50] as const;
/** The same on every sheet of every unit, and on every copy of them at the compiling level. */
const UNIT_HEADINGS = headingRows(HEADINGS, TITLE_ROWS, HEADING_HEIGHTS);
const COMPILED_HEADINGS = headingRows(
  [...HEADINGS, ...APPRAISAL_HEADINGS],
  TITLE_ROWS,
  HEADING_HEIGHTS,
);

/** What goes with a scorecard beside what was entered in it. */
export interface ScorecardSurroundings {
  readonly round: Round;
  /**
   * Without them the sheet is the compiling level's: evidence is typed into it, nobody is assigned, and the
   * columns of the appraisal stand beside the form.
   */
  readonly lists?: ScorecardLists;
}

/**
 * Phụ lục I for one unit with what has been entered, its sums, percents and checks native formulas.
 * What the form lacks stands right of it, outside the printed area.
 * Source: 4203/QĐ-UBND, Phụ lục.
 */
export function scorecardSheet(
  set: CriteriaSet,
  scorecard: Scorecard,
  sheetName: string,
  { round, lists }: ScorecardSurroundings = { round: "preliminary" },
): SheetModel {
  const layout = new ScorecardLayout(set);
  const isCompiled = lists === undefined;
  const shown = isCompiled ? scorecard : withRatioScores(scorecard, set);
  const content = { set, scorecard: shown, layout, lists };
  const { kind } = scorecard.unit;
  const headings = withSetHeadings(
    isCompiled ? COMPILED_HEADINGS : UNIT_HEADINGS,
    set,
    HEADING_HEIGHTS,
  );
  return {
    name: sheetName,
    columns: withSetColumns(
      [
        ...Object.entries(SCORECARD_WIDTHS).map(([key, width]) =>
          HIDDEN_COLUMNS.has(key) ? { width, hidden: true } : { width },
        ),
        ...(isCompiled ? APPRAISAL_COLUMN_MODELS : []),
      ],
      set,
    ),
    // Rows and rules are made when they are asked for: those of 200 sheets at once take 80 MB.
    get rows() {
      return [
        ...titleRows(set, shown, layout, round),
        ...headings.rows,
        ...set.nodes.map((node) => {
          const row = nodeRow(node, content);
          const drawn = isCompiled ? withAppraisalCells(row, node, shown) : row;
          return withSetCells(drawn, node, content);
        }),
        ...totalRows(content),
        ...signatureRows(),
      ];
    },
    merges: [...TITLE_MERGES, ...headings.merges, ...signatureMerges(layout.firstSignatureRow)],
    get validations() {
      const ofScores = entryValidations(set, layout, kind);
      return isCompiled ? [...ofScores, settlementValidation(layout)] : ofScores;
    },
    conditionalFormats: [
      ...scorecardFormats(set, layout),
      ...(isCompiled ? appraisalFormats(layout) : []),
    ],
    frozen: { rows: FIRST_NODE_ROW, columns: COLUMNS.name + 1 },
    protected: true,
    print: {
      orientation: "landscape",
      area: {
        firstRow: 0,
        firstColumn: 0,
        lastRow: layout.firstSignatureRow + SIGNATURE_ROWS - 1,
        lastColumn: LAST_FORM_COLUMN,
      },
      repeatedRows: { first: TITLE_ROWS, last: FIRST_NODE_ROW - 1 },
      footer: PAGE_FOOTER,
    },
  };
}
