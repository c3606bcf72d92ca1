import "@fluentui/web-components/button.js";
import type { ScorecardReview } from "../../actions/review-scorecard";
import { SCORE_COLUMNS } from "../../scoring/score";
import { useWording } from "../pane-wording";
import { ViewHeading } from "../view-heading";
import { ColumnTotal } from "./column-total";
import { DifferenceLine } from "./difference-line";
import { FindingCounts } from "./finding-counts";
import { groupFindings } from "./finding-groups";
import { FindingList } from "./finding-list";
import { SectionList } from "./section-list";

interface ScorecardViewProps {
  readonly review: ScorecardReview;
  readonly onSelect: (cell: string) => void;
  readonly onInsertAnother: () => void;
}

/** One unit's scorecard: how far it is, its sums, and what was found in it. */
export function ScorecardView({ review, onSelect, onInsertAnother }: ScorecardViewProps) {
  const { texts } = useWording();
  const { scorecard, set } = review;
  const groups = groupFindings(review.findings);
  return (
    <>
      <header>
        <ViewHeading>{scorecard.unit.name}</ViewHeading>
        <p class="hint">{texts.scorecard.year(scorecard.year)}</p>
        <p class="hint">{texts.scorecard.decision(set)}</p>
      </header>
      <section aria-labelledby="totals-heading">
        <h2 id="totals-heading" class="visually-hidden">
          {texts.scorecard.totals}
        </h2>
        <div class="column-totals">
          {SCORE_COLUMNS.map((column) => (
            <ColumnTotal key={column} column={column} total={review[column]} max={set.total} />
          ))}
        </div>
        <DifferenceLine self={review.self} appraised={review.appraised} />
      </section>
      <FindingCounts groups={groups} />
      <SectionList sections={review.sections} />
      {groups.length > 0 && <FindingList groups={groups} review={review} onSelect={onSelect} />}
      <fluent-button onClick={onInsertAnother}>{texts.scorecard.insertAnother}</fluent-button>
    </>
  );
}
