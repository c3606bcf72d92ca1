import "@fluentui/web-components/button.js";
import type { ScorecardReview } from "../../actions/review-scorecard";
import { assignmentProgress } from "../../scoring/assignment-progress";
import { SCORE_COLUMNS } from "../../scoring/score";
import { AssignmentSection } from "../assignments/assignment-section";
import { FilterNotice } from "../assignments/filter-notice";
import type { RowFiltering } from "../assignments/use-row-filter";
import { MendingNotice } from "../mending/mending-notice";
import { useWording } from "../pane-wording";
import { ReportSection } from "../report/report-section";
import type { Reporting } from "../report/use-reporting";
import { ViewHeading } from "../view-heading";
import { ColumnTotal } from "./column-total";
import { DifferenceLine } from "./difference-line";
import type { FindingActions } from "./finding-actions";
import { FindingCounts } from "./finding-counts";
import { groupFindings } from "./finding-groups";
import { FindingList } from "./finding-list";
import { IndexLine } from "./index-line";
import { KindTotals } from "./kind-totals";
import { SectionList } from "./section-list";

interface ScorecardViewProps {
  readonly review: ScorecardReview;
  readonly actions: FindingActions;
  readonly filtering: RowFiltering;
  readonly reporting: Reporting;
  /** ISO. */
  readonly today: string;
  readonly onMend: () => void;
  readonly onImport: () => void;
  readonly onInsertAnother: () => void;
}

/**
 * One unit's scorecard: how far it is, what is to be done about it, and what was found in it. The lists
 * before the findings are folded away, so that those are near.
 */
export function ScorecardView(props: ScorecardViewProps) {
  const { review, actions, filtering, reporting, today, onMend, onImport, onInsertAnother } = props;
  const { texts } = useWording();
  const { scorecard, set, plan, mends, group } = review;
  const groups = groupFindings(review.findings);
  return (
    <>
      <header>
        <ViewHeading>{scorecard.unit.name}</ViewHeading>
        <p class="hint">{texts.scorecard.year(scorecard.year)}</p>
        <p class="hint">{texts.scorecard.decision(set)}</p>
        {group !== null && (
          <p class="hint">
            {group === undefined ? texts.scorecard.groupUnknown : texts.scorecard.group(group.name)}
          </p>
        )}
      </header>
      <section aria-labelledby="totals-heading">
        <h2 id="totals-heading" class="visually-hidden">
          {texts.scorecard.totals}
        </h2>
        <div class="column-totals">
          {SCORE_COLUMNS.map((column) => (
            <ColumnTotal key={column} column={column} total={review[column]} />
          ))}
        </div>
        <KindTotals kinds={review.kinds} />
        <DifferenceLine points={review.difference} />
        <IndexLine review={review} />
      </section>
      <FindingCounts groups={groups} />
      {filtering.filter && (
        <FilterNotice name={filtering.filter.name} onShowAll={() => void filtering.showAll()} />
      )}
      {mends.length > 0 && <MendingNotice cells={mends.length} onOpen={onMend} />}
      <SectionList sections={review.sections} />
      <AssignmentSection
        progress={assignmentProgress(plan, scorecard, set, today)}
        filtering={filtering}
        onImport={onImport}
      />
      {groups.length > 0 && <FindingList groups={groups} review={review} actions={actions} />}
      <ReportSection reporting={reporting} />
      <fluent-button onClick={onInsertAnother}>{texts.scorecard.insertAnother}</fluent-button>
    </>
  );
}
