import "@fluentui/web-components/button.js";
import { insertAppraisalAssignments } from "../../actions/appraisal-assignments";
import { type PlanRefusal, insertPlan } from "../../actions/appraisal-plan";
import { expectUnits } from "../../actions/expect-units";
import type { Result } from "../../result";
import type { OrgUnit } from "../../scoring/org-unit";
import type { HostRefusal } from "../../sheet-model/host-refusal";
import { PLAN_SHEET_NAME } from "../../wording/vi/compiling-sheet-names";
import type { PartProps } from "../compiling/part-props";
import { MessageBar } from "../message-bar";
import { useWording } from "../pane-wording";
import { PlanForm } from "./plan-form";
import { PlanStatus } from "./plan-status";
import { usePlan } from "./use-plan";
import { usePlanTexts } from "./use-plan-texts";
import { localDay } from "../../sheet-model/local-time";

/** Why the workbook was left as it was, beside what the spreadsheet program refuses. */
const OWN_REFUSALS = ["no-plan-table", "not-compiled", "no-room"] as const;
interface OwnRefusal {
  readonly kind: (typeof OWN_REFUSALS)[number];
}
type Refusal = HostRefusal | OwnRefusal;

const isHostRefusal = (refusal: Refusal): refusal is HostRefusal =>
  OWN_REFUSALS.every((kind) => kind !== refusal.kind);

/** The plan: a button that draws it, or what of it is late and next; and the sheet of who appraises what. */
export function PlanPart({ workbook, during, draw, onMessage }: PartProps) {
  const texts = usePlanTexts();
  const { describeHostRefusal } = useWording();
  const { seen, refusal, readAgain } = usePlan(workbook);
  const today = localDay(new Date());

  const describe = (problem: Refusal): string => {
    const own = {
      "no-plan-table": texts.noTable,
      "not-compiled": texts.assignments.notCompiled,
      "no-room": texts.noRoom,
    };
    return isHostRefusal(problem) ? describeHostRefusal(problem) : own[problem.kind];
  };

  /** Says what came of work in the workbook, nothing where `done` has no words for it. */
  const tell = async <Value,>(
    result: Result<Value, Refusal>,
    done: (value: Value) => string | undefined,
  ) => {
    await readAgain();
    if (result.ok) {
      const text = done(result.value);
      onMessage(text === undefined ? undefined : { kind: "success", text });
    } else {
      const kind = result.error.kind === "cancelled" ? "info" : "error";
      onMessage({ kind, text: describe(result.error) });
    }
  };

  const insert = async (start: string) => {
    const inserted = await draw(texts.inserting, (options) =>
      insertPlan(workbook, { start, today }, options),
    );
    await tell(inserted, (done) => (done === "drawn" ? texts.inserted : undefined));
  };
  const showAssignments = async () => {
    const shown = await draw(texts.assignments.inserting, (options) =>
      insertAppraisalAssignments(workbook, options),
    );
    await tell(shown, (done) => (done === "drawn" ? texts.assignments.inserted : undefined));
  };
  const expect = async (units: readonly OrgUnit[]) => {
    await tell(await during(() => expectUnits(workbook, units)), () =>
      texts.expected(units.length),
    );
  };
  const open = async () => {
    await tell(await workbook.select(PLAN_SHEET_NAME, "A1"), () => undefined);
  };

  return (
    <section class="step" aria-labelledby="plan-heading">
      <h2 id="plan-heading">{texts.heading}</h2>
      {refusal && <Problem refusal={refusal} describe={describe} />}
      {seen === undefined ? (
        refusal === undefined && <p class="hint">{texts.reading}</p>
      ) : (
        <>
          {seen.reading === undefined ? (
            <PlanForm today={today} onSubmit={(start) => void insert(start)} />
          ) : (
            <PlanStatus
              reading={seen.reading}
              today={today}
              onOpen={() => void open()}
              onExpect={(units) => void expect(units)}
            />
          )}
          <h3>{texts.assignments.heading}</h3>
          <p>{texts.assignments.lead}</p>
          <fluent-button onClick={() => void showAssignments()}>
            {seen.hasAssignments ? texts.assignments.open : texts.assignments.insert}
          </fluent-button>
        </>
      )}
    </section>
  );
}

interface ProblemProps {
  readonly refusal: PlanRefusal;
  readonly describe: (refusal: Refusal) => string;
}

const Problem = ({ refusal, describe }: ProblemProps) => (
  <div role="status">
    <MessageBar message={{ kind: "warning", text: describe(refusal) }} />
  </div>
);
