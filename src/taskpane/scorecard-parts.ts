import type { InsertOptions, OpenWorkbook } from "../sheet-model/open-workbook";
import type { ScorecardRequest } from "../actions/insert-scorecard";
import type { ScorecardReview } from "../actions/review-scorecard";

/*
 * What draws a score sheet or changes what stands in one. A visit to the pane mostly looks on: all of it is
 * one file beside the pane's own, fetched when it is first asked for.
 */

/** Rejects where that part of the pane cannot be fetched; `isNotLoaded` tells. */
export async function fetchAndInsert(
  workbook: OpenWorkbook,
  request: ScorecardRequest,
  options: InsertOptions,
) {
  const { insertScorecard } = await import(
    /* webpackChunkName: "scorecard-work" */ "../actions/insert-scorecard"
  );
  return insertScorecard(workbook, request, options);
}

/** Rejects where that part of the pane cannot be fetched; `isNotLoaded` tells. */
export async function fetchAndUpgrade(
  workbook: OpenWorkbook,
  review: ScorecardReview,
  options: InsertOptions,
) {
  const { upgradeScorecard } = await import(
    /* webpackChunkName: "scorecard-work" */ "../actions/upgrade-scorecard"
  );
  return upgradeScorecard(workbook, review, options);
}

export const fetchAssignmentImport = () =>
  import(/* webpackChunkName: "scorecard-work" */ "../actions/import-assignments");

export async function fetchImportView() {
  const { ImportView } = await import(
    /* webpackChunkName: "scorecard-work" */ "./assignments/import-view"
  );
  return ImportView;
}

export async function fetchMendingView() {
  const { MendingView } = await import(
    /* webpackChunkName: "scorecard-work" */ "./mending/mending-view"
  );
  return MendingView;
}

export async function fetchUpgradeView() {
  const { UpgradeView } = await import(
    /* webpackChunkName: "scorecard-work" */ "./upgrade/upgrade-view"
  );
  return UpgradeView;
}
