import type { WorkbookComparison } from "../../actions/compare-units";
import { NO_POINTS } from "../../criteria/points";
import type { LostPoints } from "../../scoring/comparison-criteria";
import type { UnitComparison } from "../../scoring/comparison-units";
import { Folded } from "../folded";
import { useWording } from "../pane-wording";
import { signed } from "../../scoring/signed";
import { GrowingList } from "./growing-list";
import { useComparisonTexts } from "./comparison-texts";

const ITEMS_AT_A_TIME = 10;

interface OverratingListProps {
  readonly units: WorkbookComparison["units"];
  readonly onUnit: (name: string) => void;
}

/** The units that overrate themselves, most points first; each leads to its rows. */
export function OverratingList({ units, onUnit }: OverratingListProps) {
  const { overrating } = useComparisonTexts();
  const overrated = units
    .filter(({ overratingRank }) => overratingRank !== null)
    .sort((a, b) => (a.overratingRank ?? 0) - (b.overratingRank ?? 0));
  return (
    <Folded class="folded" summary={<h2>{overrating.heading}</h2>}>
      {overrated.length === 0 ? (
        <p class="hint">{overrating.none}</p>
      ) : (
        <GrowingList class="leads" items={overrated} step={ITEMS_AT_A_TIME}>
          {(unit) => (
            <li key={units.indexOf(unit)}>
              <OverratingButton unit={unit} onUnit={onUnit} />
            </li>
          )}
        </GrowingList>
      )}
    </Folded>
  );
}

interface OverratingButtonProps {
  readonly unit: UnitComparison;
  readonly onUnit: (name: string) => void;
}

function OverratingButton({ unit, onUnit }: OverratingButtonProps) {
  const { formatPoints, formatDecimal } = useWording();
  const { overrating } = useComparisonTexts();
  const { scorecard, overratingRank, difference = NO_POINTS, differencePercent = 0 } = unit;
  const { name } = scorecard.unit;
  return (
    <button
      type="button"
      class="lead"
      onClick={() => {
        onUnit(name);
      }}
    >
      <span class="row-unit" lang="vi">{`${String(overratingRank)}. ${name}`}</span>{" "}
      <span class="row-note">
        {overrating.difference(
          signed(difference, formatPoints),
          signed(differencePercent, formatDecimal),
        )}
      </span>
    </button>
  );
}

interface LossListProps {
  readonly losses: WorkbookComparison["losses"];
  readonly onCriterion: (code: string) => void;
}

/** The criteria that lose most points over all units; each leads to its rows. */
export function LossList({ losses, onCriterion }: LossListProps) {
  const { losses: texts } = useComparisonTexts();
  const costly = losses.filter(({ lost }) => lost > NO_POINTS);
  return (
    <Folded class="folded" summary={<h2>{texts.heading}</h2>}>
      {costly.length === 0 ? (
        <p class="hint">{texts.none}</p>
      ) : (
        <GrowingList class="leads" items={costly} step={ITEMS_AT_A_TIME}>
          {(loss) => (
            <li key={loss.leaf.code}>
              <LossButton loss={loss} onCriterion={onCriterion} />
            </li>
          )}
        </GrowingList>
      )}
    </Folded>
  );
}

interface LossButtonProps {
  readonly loss: LostPoints;
  readonly onCriterion: (code: string) => void;
}

function LossButton({ loss, onCriterion }: LossButtonProps) {
  const { formatPoints, formatDecimal } = useWording();
  const { losses: texts } = useComparisonTexts();
  const { leaf, rank, meanLost = NO_POINTS, lostPercent = 0, appraisedUnits } = loss;
  return (
    <button
      type="button"
      class="lead"
      onClick={() => {
        onCriterion(leaf.code);
      }}
    >
      <span lang="vi">{`${String(rank)}. ${leaf.label} ${leaf.name}`}</span>{" "}
      <span class="row-note">
        {texts.mean(
          formatPoints(meanLost),
          formatPoints(leaf.maxScore),
          formatDecimal(lostPercent),
          appraisedUnits,
        )}
      </span>
    </button>
  );
}
