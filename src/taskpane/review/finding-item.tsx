import type { ScorecardReview } from "../../actions/review-scorecard";
import type { Finding } from "../../scoring/finding";
import { useWording } from "../pane-wording";
import { UnscoredCriteria } from "./unscored-criteria";

interface FindingItemProps {
  readonly finding: Finding;
  readonly review: ScorecardReview;
  readonly onSelect: (cell: string) => void;
}

/** What was found and what to do; a button that shows its cell, where it has one. */
export function FindingItem({ finding, review, onSelect }: FindingItemProps) {
  const { texts, describeFinding } = useWording();
  const { cell, detail, severity } = finding;
  const { message, fix } = describeFinding(finding);
  const text = (
    <>
      <span class="message">{message}</span>
      {fix !== undefined && <span class="fix">{fix}</span>}
      {cell !== undefined && <span class="cell">{texts.findings.cell(cell)}</span>}
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
            onSelect(cell);
          }}
        >
          {text}
        </button>
      )}
      {detail.kind === "not-scored" && detail.codes.length < detail.allLeaves && (
        <UnscoredCriteria
          column={detail.column}
          codes={detail.codes}
          review={review}
          onSelect={onSelect}
        />
      )}
    </li>
  );
}
