import type { Points } from "../../criteria/points";
import { signed } from "../../scoring/signed";
import { useWording } from "../pane-wording";

interface DifferenceLineProps {
  /** Undefined while there is none to be told. */
  readonly points: Points | undefined;
}

/** Chênh lệch. */
export function DifferenceLine({ points }: DifferenceLineProps) {
  const { texts, formatPoints } = useWording();
  if (points === undefined) return null;
  return <p class="difference">{texts.scorecard.difference(signed(points, formatPoints))}</p>;
}
