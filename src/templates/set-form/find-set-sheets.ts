import type { Grid } from "../../sheet-model/grid";
import { type CriteriaList, findList } from "./find-list";
import { findSettings } from "./read-settings";

/** Which sheets of a workbook are a set. */
export interface SetSheets {
  readonly list: CriteriaList | undefined;
  readonly settings: Grid | undefined;
  /** Other sheets with a list of criteria. */
  readonly others: readonly Grid[];
}

/** Finds them among these sheets, those that can be seen before hidden ones: what offices hide is an older state. */
export function findSetSheets(grids: readonly Grid[]): SetSheets {
  const settings = findSettings(grids);
  const { list, others } = findList(grids.filter((grid) => grid !== settings));
  // Hidden settings belong to a form of ours, and to no annex that can be seen.
  const isAnother = settings?.hidden === true && list?.grid.hidden === false && !list.isOurs;
  return { list, settings: isAnother ? undefined : settings, others };
}
