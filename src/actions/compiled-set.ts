import type { CriteriaSet } from "../criteria/criteria-set";
import { KNOWN_SETS } from "../criteria/known-sets";
import type { WorkbookOutline } from "../sheet-model/open-workbook";
import { COMPILED_PROPERTY } from "../templates/workbook-properties";

/** The set by which a compiled workbook was made; undefined for another workbook or an unknown set. */
export const compiledSet = ({
  properties,
}: Pick<WorkbookOutline, "properties">): CriteriaSet | undefined =>
  KNOWN_SETS.find({ id: properties[COMPILED_PROPERTY] ?? "", hash: undefined });
