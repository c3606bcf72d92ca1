import type { ScorecardReview } from "../../actions/review-scorecard";
import type { ScoreColumn } from "../../scoring/score";
import { cellAddress } from "../../sheet-model/address";
import { Folded } from "../folded";
import { useWording } from "../pane-wording";

interface UnscoredCriteriaProps {
  readonly column: ScoreColumn;
  readonly codes: readonly string[];
  readonly review: ScorecardReview;
  readonly onSelect: (cell: string) => void;
}

/** The criteria without a score in a column, folded away; each shows its empty cell. */
export function UnscoredCriteria({ column, codes, review, onSelect }: UnscoredCriteriaProps) {
  const { texts } = useWording();
  const { set, places } = review;
  return (
    <Folded class="unscored" summary={texts.findings.listUnscored(codes.length)}>
      <ul>
        {codes.map((code) => {
          const row = places.rowsByCode.get(code);
          const text = `${code} ${set.nodesByCode.get(code)?.name ?? ""}`;
          return (
            <li key={code} lang="vi">
              {row === undefined ? (
                text
              ) : (
                <button
                  type="button"
                  onClick={() => {
                    onSelect(cellAddress(row, places.scoreColumns[column] ?? 0));
                  }}
                >
                  {text}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Folded>
  );
}
