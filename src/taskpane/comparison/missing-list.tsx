import { useState } from "preact/hooks";
import { type WorkbookComparison, scoreCell } from "../../actions/compare-units";
import type { UnitSheet } from "../../actions/read-units";
import type { MissingScores, UnitComparison } from "../../scoring/comparison-units";
import type { ScoreColumn } from "../../scoring/score";
import { Folded } from "../folded";
import { LeadingButton } from "./leading-button";
import type { ShowCell } from "./show-cell";
import { useComparisonTexts } from "./comparison-texts";

/** What may be missing, and where it would be entered; where both are, the unit scores first. */
const MISSING = ["appraised", "self", "both"] as const satisfies readonly (keyof MissingScores)[];
const ENTERED_IN: Readonly<Record<keyof MissingScores, ScoreColumn>> = {
  appraised: "appraised",
  self: "self",
  both: "self",
};

interface MissingListProps {
  readonly comparison: WorkbookComparison;
  readonly onShow: ShowCell;
}

/** The units with criteria that lack a score, each with its criteria folded away. */
export function MissingList({ comparison, onShow }: MissingListProps) {
  const { missing: texts } = useComparisonTexts();
  const { units, sheetsByScorecard } = comparison;
  const lacking = units.filter(({ missing }) => MISSING.some((kind) => missing[kind].length > 0));
  return (
    <Folded
      class="folded"
      summary={
        <>
          <h2>{texts.heading}</h2>
          {lacking.length > 0 && <span class="hint">{texts.units(lacking.length)}</span>}
        </>
      }
    >
      {lacking.length === 0 ? (
        <p class="hint">{texts.none}</p>
      ) : (
        <ul class="missing">
          {lacking.map((unit) => {
            const sheet = sheetsByScorecard.get(unit.scorecard);
            return (
              <li key={sheet?.sheetName}>
                <MissingOfUnit unit={unit} sheet={sheet} onShow={onShow} />
              </li>
            );
          })}
        </ul>
      )}
    </Folded>
  );
}

interface MissingOfUnitProps {
  readonly unit: UnitComparison;
  readonly sheet: UnitSheet | undefined;
  readonly onShow: ShowCell;
}

/** Drawn when it is first unfolded: over all units these may be thousands. */
function MissingOfUnit({ unit, sheet, onShow }: MissingOfUnitProps) {
  const { lacking } = useComparisonTexts().missing;
  const [isOpened, setOpened] = useState(false);
  const { scorecard, missing } = unit;
  const kinds = MISSING.filter((kind) => missing[kind].length > 0);
  return (
    <Folded
      class="folded"
      summary={
        <span>
          <span class="row-unit" lang="vi">
            {scorecard.unit.name}
          </span>{" "}
          <span class="hint">
            {kinds.map((kind) => lacking[kind](missing[kind].length)).join(", ")}
          </span>
        </span>
      }
      onOpen={() => {
        setOpened(true);
      }}
    >
      {isOpened &&
        kinds.map((kind) => (
          <section key={kind}>
            {kinds.length > 1 && <h3>{lacking[kind](missing[kind].length)}</h3>}
            <ul class="leads">
              {missing[kind].map((leaf) => (
                <li key={leaf.code} lang="vi">
                  <LeadingButton
                    sheetName={sheet?.sheetName}
                    cell={sheet && scoreCell(sheet, leaf, [ENTERED_IN[kind]])}
                    onShow={onShow}
                  >
                    {`${leaf.label} ${leaf.name}`}
                  </LeadingButton>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </Folded>
  );
}
