import type { SectionReview } from "../../actions/review-scorecard";
import { SCORE_COLUMNS } from "../../scoring/score";
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
              <DifferenceLine self={review.self} appraised={review.appraised} />
            </li>
          ))}
        </ul>
      </Folded>
    </section>
  );
}

function SectionScores({ review }: { review: SectionReview }) {
  const { texts, formatPoints } = useWording();
  const max = review.section.maxScore;
  return (
    <dl class="section-scores">
      {SCORE_COLUMNS.map((column) => {
        const { points, scoredLeaves } = review[column];
        return (
          <div key={column}>
            <dt>{texts.scorecard.column[column]}</dt>
            <dd>
              <ScoreBar column={column} points={points} max={max} />
              <span>
                {scoredLeaves === 0
                  ? texts.scorecard.notScored
                  : `${formatPoints(points)}/${formatPoints(max)}`}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
