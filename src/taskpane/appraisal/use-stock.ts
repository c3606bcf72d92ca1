import { useEffect, useState } from "preact/hooks";
import { readAppraisalAssignments } from "../../actions/appraisal-assignments";
import { type Stock, takeStock } from "../../actions/take-stock";
import { type AssignmentPlan, NO_PLAN } from "../../scoring/assignment";
import type { HostRefusal } from "../../sheet-model/host-refusal";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";
import type { FollowedSituation } from "../use-situation";

export interface StockReading {
  /** The last that could be taken; undefined until the first. */
  readonly stock: Stock | undefined;
  /** Why the latest could not be; undefined where it could. */
  readonly refusal: HostRefusal | undefined;
  /** Who appraises what, as `Phân công` says; nobody where it is not there. */
  readonly assignments: AssignmentPlan;
  readonly readAgain: () => Promise<void>;
}

/** Takes stock of the compiled workbook when the component comes and when it is asked to. */
export function useStock(
  workbook: OpenWorkbook,
  during: FollowedSituation["during"],
): StockReading {
  const [stock, setStock] = useState<Stock>();
  const [refusal, setRefusal] = useState<HostRefusal>();
  const [assignments, setAssignments] = useState(NO_PLAN);

  const readAgain = async () => {
    const taken = await during(() => takeStock(workbook, { now: new Date() }));
    setRefusal(taken.ok ? undefined : taken.error);
    if (!taken.ok) return;
    setStock(taken.value);
    const { set } = taken.value;
    const read = set && (await readAppraisalAssignments(workbook, set));
    if (read?.ok === true) setAssignments(read.value?.plan ?? NO_PLAN);
  };

  useEffect(() => {
    void readAgain();
  }, [workbook]);

  return { stock, refusal, assignments, readAgain };
}
