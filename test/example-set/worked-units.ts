import { WORKED_COMMUNES } from "./worked-communes";
import type { WorkedUnit } from "./worked-unit";
import { WORKED_WARDS } from "./worked-wards";

/**
 * Ten units of the example set. Units without complaints have 4 points less to be had; self-scores lack the
 * survey's 20 points.
 */
export const WORKED_UNITS: readonly WorkedUnit[] = [...WORKED_COMMUNES, ...WORKED_WARDS];
