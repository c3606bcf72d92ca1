import { NO_POINTS, subtractPoints } from "../../criteria/points";
import { type Total, difference, isComplete } from "../../scoring/totals";
import { useWording } from "../pane-wording";

interface DifferenceLineProps {
  readonly self: Total;
  readonly appraised: Total;
}

/** Chênh lệch, once both columns are complete: before that it would count what is not yet scored. */
export function DifferenceLine({ self, appraised }: DifferenceLineProps) {
  const { texts, formatPoints } = useWording();
  const points = difference(self, appraised);
  if (points === undefined || !isComplete(self) || !isComplete(appraised)) return null;
  const figure =
    points < NO_POINTS
      ? `−${formatPoints(subtractPoints(NO_POINTS, points))}`
      : `${points > NO_POINTS ? "+" : ""}${formatPoints(points)}`;
  return <p class="difference">{texts.scorecard.difference(figure)}</p>;
}
