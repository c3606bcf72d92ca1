import "@fluentui/web-components/button.js";
import type { ScorecardReview } from "../../actions/review-scorecard";
import type { Finding, FindingDetail } from "../../scoring/finding";
import { useWording } from "../pane-wording";
import type { FindingActions } from "./finding-actions";
import { UnscoredCriteria } from "./unscored-criteria";

interface FindingItemProps {
  readonly finding: Finding;
  readonly review: ScorecardReview;
  readonly actions: FindingActions;
}

/** What was found and what to do; it shows its cell and has a button for what the pane can do about it. */
export function FindingItem({ finding, review, actions }: FindingItemProps) {
  const { texts, describeFinding } = useWording();
  const { cell, detail, severity, sheetName } = finding;
  const { message, fix } = describeFinding(finding);
  const { cell: ofScorecard, cellOfSheet } = texts.findings;
  const place =
    cell && (sheetName === undefined ? ofScorecard(cell) : cellOfSheet(cell, sheetName));
  const text = (
    <>
      <span class="message">{message}</span>
      {fix !== undefined && <span class="fix">{fix}</span>}
      {place !== undefined && <span class="cell">{place}</span>}
    </>
  );
  return (
    <li class={severity}>
      {cell === undefined ? (
        <p class="finding">{text}</p>
      ) : (
        <button
          type="button"
          class="finding"
          onClick={() => {
            actions.select(cell, sheetName);
          }}
        >
          {text}
        </button>
      )}
      <FindingAction detail={detail} actions={actions} />
      {detail.kind === "not-scored" && detail.codes.length < detail.allLeaves && (
        <UnscoredCriteria
          column={detail.column}
          codes={detail.codes}
          review={review}
          onSelect={actions.select}
        />
      )}
    </li>
  );
}

/** The button for what the pane can do about a finding; most have none. */
function FindingAction({ detail, actions }: { detail: FindingDetail; actions: FindingActions }) {
  const { evidence, upgrade } = useWording().texts;
  const { isWorking } = actions;
  if (detail.kind === "documents-not-shown") {
    return (
      <div class="finding-action">
        <fluent-button
          size="small"
          disabled-focusable={isWorking}
          onClick={() => {
            if (!isWorking) actions.listEvidence(detail.codes);
          }}
        >
          {isWorking ? evidence.listing : evidence.list}
        </fluent-button>
      </div>
    );
  }
  if (detail.kind !== "older-template") return null;
  return (
    <div class="finding-action">
      <fluent-button size="small" onClick={actions.upgrade}>
        {upgrade.open}
      </fluent-button>
    </div>
  );
}
