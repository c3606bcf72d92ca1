import "@fluentui/web-components/button.js";
import type { Stock } from "../../actions/take-stock";
import { type Answer, answersOf } from "../../scoring/answer";
import { cellAddress } from "../../sheet-model/address";
import { APPRAISAL_COLUMNS } from "../../templates/sheets/appraisal-columns";
import { ScorecardLayout } from "../../templates/sheets/scorecard-layout";
import { shortened } from "../../wording/cut-short";
import { useComparisonTexts } from "../comparison/comparison-texts";
import { GrowingList } from "../comparison/growing-list";
import { LeadingButton } from "../comparison/leading-button";
import type { PartProps } from "../compiling/part-props";
import { useTextsIn } from "../texts-in";
import { APPRAISAL_VIEW_TEXTS } from "./appraisal-texts";

/** So many are shown at first. */
const STEP = 20;

/** What units answered to their preliminary results; each that is open leads to the cell that settles it. */
export function AnswersPart({ workbook, stock, readAgain }: PartProps) {
  const { readAgain: readAgainText } = useComparisonTexts();
  const texts = useTextsIn(APPRAISAL_VIEW_TEXTS).answers;
  const answers = stock === undefined ? [] : answersIn(stock);
  const open = answers.filter(({ isOpen }) => isOpen);
  return (
    <section class="step" aria-labelledby="answers-heading">
      <h2 id="answers-heading">{texts.heading}</h2>
      <p class="hint">
        {answers.length === 0
          ? texts.none
          : texts.counts(open.length, answers.length - open.length)}
      </p>
      <fluent-button onClick={() => void readAgain()}>{readAgainText}</fluent-button>
      {open.length > 0 && (
        <GrowingList class="leads" items={open} step={STEP}>
          {({ sheetName, unit, cell, node, explanation }: AnswerPlace) => (
            <li key={`${sheetName}!${cell}`}>
              <LeadingButton
                sheetName={sheetName}
                cell={cell}
                onShow={(...place) => void workbook.select(...place)}
              >
                <span lang="vi">
                  {`${unit}, ${node.label}: ${explanation === "" ? "" : shortened(explanation)}`}
                </span>
                {explanation === "" && texts.supplement}
              </LeadingButton>
            </li>
          )}
        </GrowingList>
      )}
    </section>
  );
}

interface AnswerPlace extends Answer {
  readonly sheetName: string;
  readonly unit: string;
  /** A1 address of the cell in which it is settled. */
  readonly cell: string;
}

function answersIn({ set, units }: Stock): AnswerPlace[] {
  if (set === undefined) return [];
  const layout = new ScorecardLayout(set);
  return units.flatMap(({ sheetName, scorecard, record }) =>
    answersOf(scorecard, record, set).map((answer) => ({
      ...answer,
      sheetName,
      unit: scorecard.unit.name,
      cell: cellAddress(layout.rowOf(answer.node), APPRAISAL_COLUMNS.settlement),
    })),
  );
}
