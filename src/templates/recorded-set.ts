import type { CriteriaSet } from "../criteria/criteria-set";
import { refersTo } from "../criteria/known-sets";
import type { SetName } from "../scoring/submission-refusal";
import type { Grid } from "../sheet-model/grid";
import { type RecordedIdentity, identityWithin } from "./recorded-identity";
import { COMPILED_HASH_PROPERTY, COMPILED_PROPERTY } from "./workbook-properties";

/** A set as it is named to people. */
export const nameOfSet = ({ id, contentHash, decision }: CriteriaSet): SetName => ({
  id,
  number: decision.number,
  date: decision.date,
  hash: contentHash,
});

/** The set for which a sheet was drawn. */
export const recordedSet = ({
  set,
  setVersion,
  setHash,
  setNumber,
}: RecordedIdentity): SetName => ({
  id: set,
  number: setNumber,
  date: setVersion === "" ? undefined : setVersion,
  hash: setHash,
});

/** The set for which a scorecard's sheet was drawn, where that is another one than this. */
export function otherRecordedSet(grid: Grid, set: CriteriaSet): SetName | undefined {
  const identity = identityWithin(grid);
  if (identity?.cchc !== "scorecard") return undefined;
  const recorded = recordedSet(identity);
  return refersTo(recorded, set) ? undefined : recorded;
}

/** The set by which a workbook was compiled; undefined for any other workbook. */
export function compiledBy(properties: Readonly<Record<string, string>>): SetName | undefined {
  const id = properties[COMPILED_PROPERTY];
  if (id === undefined) return undefined;
  const hash = properties[COMPILED_HASH_PROPERTY];
  return { id, number: undefined, date: undefined, hash: hash === "" ? undefined : hash };
}
