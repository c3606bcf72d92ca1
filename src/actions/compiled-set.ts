import { BUILT_IN_SETS } from "../criteria/built-in-sets";
import type { CriteriaSet } from "../criteria/criteria-set";
import type { WorkbookOutline } from "../sheet-model/open-workbook";
import { COMPILED_PROPERTY } from "../templates/workbook-properties";

/** The set by which a compiled workbook was made; undefined for another workbook or an unknown set. */
export const compiledSet = ({
  properties,
}: Pick<WorkbookOutline, "properties">): CriteriaSet | undefined =>
  BUILT_IN_SETS.get(properties[COMPILED_PROPERTY] ?? "");
