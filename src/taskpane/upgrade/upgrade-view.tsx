import "@fluentui/web-components/button.js";
import type { ScorecardReview } from "../../actions/review-scorecard";
import { useWording } from "../pane-wording";
import { ViewHeading } from "../view-heading";

interface UpgradeViewProps {
  readonly review: ScorecardReview;
  readonly onUpgrade: () => void;
  readonly onLeave: () => void;
}

/** What drawing a scorecard anew does, before it is done. */
export function UpgradeView({ review, onUpgrade, onLeave }: UpgradeViewProps) {
  const { upgrade } = useWording().texts;
  const hasDates = review.mends.some(({ from }) => from.kind === "date");
  return (
    <>
      <ViewHeading>{upgrade.heading}</ViewHeading>
      <p>{upgrade.question(review.sheetName)}</p>
      {hasDates && <p>{upgrade.mendFirst}</p>}
      <div class="form-buttons">
        <fluent-button appearance="primary" onClick={onUpgrade}>
          {upgrade.submit}
        </fluent-button>
        <fluent-button onClick={onLeave}>{upgrade.leave}</fluent-button>
      </div>
    </>
  );
}
