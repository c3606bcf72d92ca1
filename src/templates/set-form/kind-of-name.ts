import type { LeafKind } from "../../criteria/criteria-set";
import { parentCode } from "../../criteria/criterion-code";
import { foldText } from "../reading/fold-text";
import { sayer } from "./node-data";
import type { NodeEntry } from "./node-entry";
import type { ReadingNotes } from "./reading-notes";

/** How annexes call what holds one kind of leaves alone, folded. */
const NAMES: readonly (readonly [RegExp, LeafKind])[] = [
  [/^(phan )?diem (cong|thuong)\b/, "bonus"],
  [/^(phan )?diem (tru|phat)\b/, "penalty"],
  [/^(ket qua |phan |diem )?dieu tra xa hoi hoc\b/, "survey"],
];

/** A name that speaks of several kinds is that of none: "Điểm cộng, điểm trừ", "Điểm thưởng/phạt". */
const SEVERAL_KINDS: readonly RegExp[] = [
  /\b(?:cong|thuong)\b(?=.*\bdiem (?:tru|phat)\b|\s*(?:[,;/&+–-]|va|hoac)?\s*(?:tru|phat)\b)/,
  /\b(?:tru|phat)\b(?=.*\bdiem (?:cong|thuong)\b|\s*(?:[,;/&+–-]|va|hoac)?\s*(?:cong|thuong)\b)/,
];

/**
 * Gives the sections of an annex the kind that their names say. Where a name speaks of several kinds, what stands
 * beneath it is asked, and a leaf that does not say its own is refused: points to be taken off must not be given.
 */
export function withKindsOfNames(
  entries: readonly NodeEntry[],
  found: ReadingNotes,
): readonly NodeEntry[] {
  const parents = new Set(entries.map(({ code }) => code && parentCode(code)));
  const named: NodeEntry[] = [];
  let isMixed = false;
  for (const [index, entry] of entries.entries()) {
    const { code, name = "" } = entry;
    const path = `nodes[${String(index)}]`;
    const place = found.placeOf(path);
    const isSection = code !== undefined && parentCode(code) === undefined;
    if (isSection) isMixed = namesSeveralKinds(name);
    const kind = isSection || isMixed ? kindOfName(name) : undefined;
    const withKind = kind === undefined ? entry : { ...entry, kind };
    named.push(withKind);
    if (code === undefined || place === undefined) continue;
    if (kind !== undefined) {
      found.note({ kind: "kind-from-name", code, leafKind: kind }, place);
    } else if (isMixed && !parents.has(code) && sayer(entry, named, "kind") === undefined) {
      found.refuse({ kind: "unclear-kind" }, place, `${path}.kind`, "kind");
    }
  }
  return named;
}

const kindOfName = (name: string): LeafKind | undefined =>
  namesSeveralKinds(name) ? undefined : kindAtBeginning(foldText(name));

const namesSeveralKinds = (name: string): boolean => {
  const folded = foldText(name);
  return (
    kindAtBeginning(folded) !== undefined && SEVERAL_KINDS.some((pattern) => pattern.test(folded))
  );
};

const kindAtBeginning = (folded: string): LeafKind | undefined =>
  NAMES.find(([pattern]) => pattern.test(folded))?.[1];
