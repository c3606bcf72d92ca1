import "@fluentui/web-components/button.js";
import type { PlanReading } from "../../actions/appraisal-plan";
import type { OrgUnit } from "../../scoring/org-unit";
import { type StageProgress, planProgress } from "../../scoring/plan-progress";
import { GrowingList } from "../comparison/growing-list";
import { usePlanTexts } from "./use-plan-texts";

/** So many units are named at first. */
const STEP = 20;

interface PlanStatusProps {
  readonly reading: PlanReading;
  /** ISO. */
  readonly today: string;
  readonly onOpen: () => void;
  /** Writes units into the plan's list. */
  readonly onExpect: (units: readonly OrgUnit[]) => void;
}

/** What of a plan is late, what comes next, and who has sent nothing yet. */
export function PlanStatus({ reading, today, onOpen, onExpect }: PlanStatusProps) {
  const texts = usePlanTexts();
  const { plan, received } = reading;
  const { stages, done, late, next, missing, unexpected } = planProgress(plan, received, today);
  const unclear = stages.filter(({ state }) => state.kind === "unclear");
  const expected = plan.expectedUnits.length;
  return (
    <>
      <p>{texts.done(done.length, stages.length)}</p>
      {unclear.length > 0 && <p class="problem">{texts.unclear(unclear.length)}</p>}
      {late.length > 0 && (
        <>
          <h3 class="late-count">{texts.late(late.length)}</h3>
          <StageList stages={late} />
        </>
      )}
      {next && (
        <>
          <h3>{texts.next}</h3>
          <StageList stages={[next]} />
        </>
      )}
      {late.length === 0 && next === undefined && <p class="hint">{texts.nothingDue}</p>}
      {missing.length > 0 ? (
        <>
          <h3>{texts.missing(missing.length, expected)}</h3>
          <UnitList units={missing} />
        </>
      ) : (
        <p class="hint">{expected === 0 ? texts.noUnits : texts.noneMissing(expected)}</p>
      )}
      {unexpected.length > 0 && (
        <>
          <p>{texts.unexpected(unexpected.length)}</p>
          <UnitList units={unexpected} />
          <fluent-button
            onClick={() => {
              onExpect(unexpected);
            }}
          >
            {texts.expect}
          </fluent-button>
        </>
      )}
      <fluent-button onClick={onOpen}>{texts.open}</fluent-button>
    </>
  );
}

function StageList({ stages }: { stages: readonly StageProgress[] }) {
  const texts = usePlanTexts();
  const when = ({ stage, state }: StageProgress): string => {
    const { due = "" } = stage;
    switch (state.kind) {
      case "overdue":
        return texts.lateBy(state.days, due);
      case "left":
        return texts.left(state.days, due);
      case "due-today":
        return texts.left(0, due);
      case "done":
      case "done-late":
      case "no-deadline":
      case "unclear":
        return "";
    }
  };
  return (
    <ul class="stages">
      {stages.map((each, index) => (
        <li key={index}>
          <span lang="vi">{`${each.stage.number} ${each.stage.task}`.trim()}</span>{" "}
          <span class="hint">{when(each)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Their names; the same one may be typed twice. */
const UnitList = ({ units }: { units: readonly OrgUnit[] }) => (
  <GrowingList class="unit-names" items={units} step={STEP}>
    {(unit) => (
      <li key={units.indexOf(unit)} lang="vi">
        {unit.name}
      </li>
    )}
  </GrowingList>
);
