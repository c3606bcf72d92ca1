import type { KindReview } from "../../actions/review-scorecard";
import { signed } from "../../scoring/signed";
import type { Total } from "../../scoring/totals";
import { useWording } from "../pane-wording";

/** What of the totals the survey gives, and what bonus and penalty add and take off; nothing where there is none. */
export function KindTotals({ kinds }: { kinds: readonly KindReview[] }) {
  const { texts, formatPoints } = useWording();
  const { ofKind, notScored } = texts.scorecard;

  const figure = ({ points, scoredLeaves }: Total): string =>
    scoredLeaves === 0 ? notScored : signed(points, formatPoints);

  const sentence = ({ kind, self, appraised }: KindReview): string => {
    if (kind !== "survey") return ofKind[kind](figure(self), figure(appraised));
    const { points, max, scoredLeaves } = appraised;
    return ofKind.survey(
      scoredLeaves === 0 ? notScored : `${formatPoints(points)}/${formatPoints(max)}`,
    );
  };

  return kinds.map((review) => (
    <p key={review.kind} class="difference">
      {sentence(review)}
    </p>
  ));
}
