import { achievedPercent } from "../../scoring/totals";
import type { Points } from "../../criteria/points";
import type { ScoreColumn } from "../../scoring/score";

interface ScoreBarProps {
  readonly column: ScoreColumn;
  readonly points: Points;
  readonly max: Points;
}

/** How much of the most a score, or what is taken off, reaches; a bonus may go beyond. Its text stands beside it: hidden from screen readers. */
export function ScoreBar({ column, points, max }: ScoreBarProps) {
  const percent = Math.min(achievedPercent(Math.abs(points) as Points, max) ?? 0, 100);
  return (
    <div class={`score-bar ${column}`} aria-hidden="true">
      {percent > 0 && <div style={{ width: `${String(percent)}%` }} />}
    </div>
  );
}
