import type { ScorecardReview } from "../../actions/review-scorecard";
import { hasOwnIndex } from "../../scoring/index-of-total";
import { useWording } from "../pane-wording";

/** Chỉ số, where that is another figure than the appraised total. */
export function IndexLine({ review }: { review: ScorecardReview }) {
  const { texts, formatPoints } = useWording();
  const { set, index } = review;
  if (!hasOwnIndex(set)) return null;
  return (
    <p class="difference">
      {index === undefined
        ? texts.scorecard.indexLater
        : texts.scorecard.index(formatPoints(index), set.indexUnit)}
    </p>
  );
}
