import type { ScorecardReview } from "../../actions/review-scorecard";
import { StatusIcon } from "../status-icon";
import { useWording } from "../pane-wording";
import type { FindingActions } from "./finding-actions";
import { type FindingGroup, headingIdOf } from "./finding-groups";
import { FindingItem } from "./finding-item";

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly review: ScorecardReview;
  readonly actions: FindingActions;
}

/** The findings under a heading for each severity. */
export function FindingList({ groups, review, actions }: FindingListProps) {
  const { texts } = useWording();
  return (
    <section aria-labelledby="findings-heading">
      <h2 id="findings-heading">{texts.findings.heading}</h2>
      {groups.map(({ severity, findings }) => (
        <section key={severity} aria-labelledby={headingIdOf(severity)}>
          <h3 id={headingIdOf(severity)} class="group-heading" tabIndex={-1}>
            <StatusIcon kind={severity} />
            {texts.findings.group[severity]} ({findings.length})
          </h3>
          <ul class="findings">
            {findings.map(({ key, finding }) => (
              <FindingItem key={key} finding={finding} review={review} actions={actions} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
