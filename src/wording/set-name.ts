import type { SetName, SubmissionRefusal } from "../scoring/submission-refusal";

/** A set by its decision, else by its id: "4203/QĐ-UBND (ma-bo)"; the same in any language. */
export const setName = ({ id, number }: SetName): string =>
  number === undefined ? `“${id}”` : `${number} (${id})`;

/** A set by its decision and by what tells its content apart: “ma-bo@1a2b…”, as commands take it. */
export const setNameWithHash = ({ id, number, hash }: SetName): string => {
  const unique = hash === undefined ? id : `${id}@${hash}`;
  return number === undefined ? `“${unique}”` : `“${number}” (“${unique}”)`;
};

/** Whether two sets that differ cannot be told apart by their names. */
export const isOtherContent = ({
  recorded,
  wanted,
}: SubmissionRefusal & { readonly kind: "other-set" }): boolean => recorded.id === wanted.id;
