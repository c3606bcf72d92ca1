import { achievedPercent } from "../../scoring/totals";
import type { Points } from "../../criteria/points";
import type { ScoreColumn } from "../../scoring/score";

interface ScoreBarProps {
  readonly column: ScoreColumn;
  readonly points: Points;
  readonly max: Points;
}

/** How much of the most a score reaches. Its text stands beside it: hidden from screen readers. */
export function ScoreBar({ column, points, max }: ScoreBarProps) {
  const percent = achievedPercent(points, max) ?? 0;
  return (
    <div class={`score-bar ${column}`} aria-hidden="true">
      {percent > 0 && <div style={{ width: `${String(percent)}%` }} />}
    </div>
  );
}
