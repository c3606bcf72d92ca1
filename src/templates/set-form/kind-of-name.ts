import type { LeafKind } from "../../criteria/criteria-set";
import { foldText } from "../reading/fold-text";

/** How annexes call the sections that hold nothing else, folded. */
const NAMES: readonly (readonly [RegExp, LeafKind])[] = [
  [/^(phan )?diem (cong|thuong)\b/, "bonus"],
  [/^(phan )?diem (tru|phat)\b/, "penalty"],
  [/^(ket qua |phan |diem )?dieu tra xa hoi hoc\b/, "survey"],
];

/** The kind of all leaves of a section, where its name is one. */
export const kindOfSectionName = (name: string): LeafKind | undefined =>
  NAMES.find(([pattern]) => pattern.test(foldText(name)))?.[1];
