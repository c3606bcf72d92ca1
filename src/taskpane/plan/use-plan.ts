import { useEffect, useRef, useState } from "preact/hooks";
import { hasAppraisalAssignments } from "../../actions/appraisal-assignments";
import { type PlanReading, type PlanRefusal, readPlan } from "../../actions/appraisal-plan";
import { type Result, ok } from "../../result";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";
import { PLAN_SHEET_NAME } from "../../wording/vi/compiling-sheet-names";

/** What the workbook has of a plan. */
export interface SeenPlan {
  /** Undefined where there is no plan. */
  readonly reading: PlanReading | undefined;
  readonly hasAssignments: boolean;
}

export interface FollowedPlan {
  /** Undefined until it could first be read; stays when a later reading is refused. */
  readonly seen: SeenPlan | undefined;
  /** Why the latest reading failed; undefined where it did not. */
  readonly refusal: PlanRefusal | undefined;
  readonly readAgain: () => Promise<void>;
}

/** Reads the plan when the component comes, when it is asked to, and after each edit of its sheet. */
export function usePlan(workbook: OpenWorkbook): FollowedPlan {
  const [seen, setSeen] = useState<SeenPlan>();
  const [refusal, setRefusal] = useState<PlanRefusal>();
  const reading = useRef<Promise<void>>(undefined);
  const isOutdated = useRef(false);

  const readWhileOutdated = async () => {
    while (isOutdated.current) {
      isOutdated.current = false;
      const read = await seenPlan(workbook);
      setRefusal(read.ok ? undefined : read.error);
      if (read.ok) setSeen(read.value);
    }
  };
  /** One reading at a time; what is edited meanwhile is read afterwards. */
  const readAgain = (): Promise<void> => {
    isOutdated.current = true;
    reading.current ??= readWhileOutdated().finally(() => {
      reading.current = undefined;
    });
    return reading.current;
  };

  useEffect(() => {
    let isWatched = true;
    const watching = workbook.watch((edit) => {
      if (!isWatched) return;
      if (edit.kind === "sheets" || edit.sheetName === PLAN_SHEET_NAME) void readAgain();
    });
    void watching.then(() => (isWatched ? readAgain() : undefined));
    return () => {
      isWatched = false;
      void watching.then((watched) => (watched.ok ? watched.value() : undefined));
    };
  }, [workbook]);

  return { seen, refusal, readAgain };
}

async function seenPlan(workbook: OpenWorkbook): Promise<Result<SeenPlan, PlanRefusal>> {
  const reading = await readPlan(workbook);
  if (!reading.ok) return reading;
  const hasAssignments = await hasAppraisalAssignments(workbook);
  if (!hasAssignments.ok) return hasAssignments;
  return ok({ reading: reading.value, hasAssignments: hasAssignments.value });
}
