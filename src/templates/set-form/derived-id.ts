import { foldText } from "../reading/fold-text";

/** As long as an id may be. */
const LONGEST = 60;

/** An id for a set that has none of its own, made of its decision: "12-qd-ubnd-ubnd-tinh-a"; "" where nothing can be made of it. */
export function derivedId({
  number,
  issuer,
}: {
  readonly number: string;
  readonly issuer: string;
}): string {
  const slug = foldText(`${number} ${issuer}`).replace(/[^a-z0-9]+/g, "-");
  return slug.slice(0, LONGEST).replace(/^-+|-+$/g, "");
}
