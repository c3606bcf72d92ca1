import type { SetName, SubmissionRefusal } from "../scoring/submission-refusal";

/** A set by its decision, else by its id: "4203/QĐ-UBND (ma-bo)"; the same in any language. */
export const setName = ({ id, number }: SetName): string =>
  number === undefined ? `“${id}”` : `${number} (${id})`;

/** Whether two sets that differ cannot be told apart by their names. */
export const isOtherContent = ({
  recorded,
  wanted,
}: SubmissionRefusal & { readonly kind: "other-set" }): boolean => recorded.id === wanted.id;
