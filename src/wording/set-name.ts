import type { SetName, SubmissionRefusal } from "../scoring/submission-refusal";

/** A set by its decision, else by its id: "4203/QĐ-UBND (ma-bo)"; the same in any language. */
const setName = ({ id, number }: SetName): string =>
  number === undefined ? `“${id}”` : `${number} (${id})`;

/** A set by its decision and by what tells its content apart: “ma-bo@1a2b…”, as commands take it. */
export const setNameWithHash = ({ id, number, hash }: SetName): string => {
  const unique = hash === undefined ? id : `${id}@${hash}`;
  return number === undefined ? `“${unique}”` : `“${number}” (“${unique}”)`;
};

export type OtherSetRefusal = SubmissionRefusal & { readonly kind: "other-set" };

/** Whether two sets that differ have one id. */
export const isOtherContent = ({ recorded, wanted }: OtherSetRefusal): boolean =>
  recorded.id === wanted.id;

/** The set that a file says is its own, and the one it was to be read by, so named that the two differ. */
export function namesApart(refusal: OtherSetRefusal): readonly [recorded: string, wanted: string] {
  const name = isOtherContent(refusal) ? setNameWithHash : setName;
  return [name(refusal.recorded), name(refusal.wanted)];
}
