import type { SectionReview } from "../../actions/review-scorecard";
import { isInTotal } from "../../criteria/criteria-set";
import type { Points } from "../../criteria/points";
import { SCORE_COLUMNS } from "../../scoring/score";
import { signed } from "../../scoring/signed";
import type { Total } from "../../scoring/totals";
import { Folded } from "../folded";
import { useWording } from "../pane-wording";
import { DifferenceLine } from "./difference-line";
import { ScoreBar } from "./score-bar";

/** Both scores of each section against its maximum, folded away. */
export function SectionList({ sections }: { sections: readonly SectionReview[] }) {
  const { texts } = useWording();
  return (
    <section aria-labelledby="sections-heading">
      <Folded class="folded" summary={<h2 id="sections-heading">{texts.scorecard.sections}</h2>}>
        <ul class="sections">
          {sections.map((review) => (
            <li key={review.section.code}>
              <p class="section-name" lang="vi">
                {review.section.label}. {review.section.name}
              </p>
              <SectionScores review={review} />
              <DifferenceLine points={review.difference} />
            </li>
          ))}
        </ul>
      </Folded>
    </section>
  );
}

function SectionScores({ review }: { review: SectionReview }) {
  const { texts, formatPoints } = useWording();
  const { section } = review;
  return (
    <dl class="section-scores">
      {SCORE_COLUMNS.map((column) => {
        const total = review[column];
        // What bonus or penalty could come to is no part of any total.
        const max = isInTotal(section) ? total.max : section.maxScore;
        return (
          <div key={column}>
            <dt>{texts.scorecard.column[column]}</dt>
            <dd>
              <ScoreBar column={column} points={total.points} max={max} />
              <span>{figureOf(total, max)}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );

  function figureOf({ points, allLeaves, isShown }: Total, max: Points): string {
    if (allLeaves === 0) return texts.scorecard.bySurvey;
    if (!isShown) return texts.scorecard.notScored;
    const figure = isInTotal(section) ? formatPoints(points) : signed(points, formatPoints);
    return `${figure}/${formatPoints(max)}`;
  }
}
