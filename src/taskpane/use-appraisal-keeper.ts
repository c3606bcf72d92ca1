import { useCallback, useEffect, useRef } from "preact/hooks";
import type { AppraisalKeeper } from "../actions/appraisal-keeper";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import { COMPILED_PROPERTY } from "../templates/workbook-properties";
import { fetchAppraisalKeeping } from "./compiled-level";
import { isNotLoaded } from "./is-not-loaded";
import type { PaneMessage } from "./pane-requests";
import type { PaneWording } from "./pane-wording";
import type { FollowedSituation } from "./use-situation";

/**
 * Keeps the appraisals' log while the component is there, from when the workbook is known to be a compiled
 * one; `isLookedAt` changes whenever that may have come about. Work that is done `during` the keeping is
 * not looked on at.
 */
export function useAppraisalKeeper(
  workbook: OpenWorkbook,
  wording: PaneWording,
  isLookedAt: unknown,
  onMessage: (message: PaneMessage) => void,
): FollowedSituation["during"] {
  const keeper = useRef<Promise<AppraisalKeeper | undefined>>(undefined);

  useEffect(() => {
    if (keeper.current !== undefined) return;
    void workbook.outline().then((outline) => {
      const isCompiled = outline.ok && COMPILED_PROPERTY in outline.value.properties;
      if (isCompiled) keeper.current ??= keeping(workbook, wording, onMessage);
    });
  }, [workbook, isLookedAt]);

  useEffect(
    () => () => {
      void keeper.current?.then((kept) => kept?.stop());
    },
    [],
  );

  return useCallback(async (work) => {
    const kept = await keeper.current;
    return kept === undefined ? work() : kept.during(work);
  }, []);
}

/** Undefined where that part of the pane could not be fetched: the workbook notes what was logged, so a later visit finds it all. */
async function keeping(
  ...surroundings: Parameters<Awaited<ReturnType<typeof fetchAppraisalKeeping>>>
): Promise<AppraisalKeeper | undefined> {
  try {
    const keepAppraisals = await fetchAppraisalKeeping();
    return keepAppraisals(...surroundings);
  } catch (error) {
    if (!isNotLoaded(error)) throw error;
    return undefined;
  }
}
