import { type Total, difference, isComplete } from "../../scoring/totals";
import { useWording } from "../pane-wording";
import { signed } from "../../scoring/signed";

interface DifferenceLineProps {
  readonly self: Total;
  readonly appraised: Total;
}

/** Chênh lệch, once both columns are complete: before that it would count what is not yet scored. */
export function DifferenceLine({ self, appraised }: DifferenceLineProps) {
  const { texts, formatPoints } = useWording();
  const points = difference(self, appraised);
  if (points === undefined || !isComplete(self) || !isComplete(appraised)) return null;
  return <p class="difference">{texts.scorecard.difference(signed(points, formatPoints))}</p>;
}
