import type { KindReview } from "../../actions/review-scorecard";
import { signed } from "../../scoring/signed";
import type { Total } from "../../scoring/totals";
import { useWording } from "../pane-wording";

/** What of the totals the survey gives, and what bonus and penalty add and take off; nothing where there is none. */
export function KindTotals({ kinds }: { kinds: readonly KindReview[] }) {
  const { texts, formatPoints } = useWording();
  const { ofKind, notScored } = texts.scorecard;

  const figure = ({ points, isShown }: Total): string =>
    isShown ? signed(points, formatPoints) : notScored;

  const sentence = ({ kind, self, appraised }: KindReview): string => {
    if (kind !== "survey") return ofKind[kind](figure(self), figure(appraised));
    const { points, max, isShown } = appraised;
    return ofKind.survey(isShown ? `${formatPoints(points)}/${formatPoints(max)}` : notScored);
  };

  return kinds.map((review) => (
    <p key={review.kind} class="difference">
      {sentence(review)}
    </p>
  ));
}
