import type { OrgUnitKind } from "../criteria/org-unit-kind";

/** The words with which the names of units begin; part of the name, whatever the interface's language. */
export const ORG_UNIT_KIND_WORDS: Readonly<Record<OrgUnitKind, string>> = {
  commune: "Xã",
  ward: "Phường",
  township: "Thị trấn",
};

/** Đơn vị cấp xã. */
export interface OrgUnit {
  /** With its kind, as documents name it: "Xã Đồng Thịnh". */
  readonly name: string;
  /** Undefined where the name does not say. */
  readonly kind: OrgUnitKind | undefined;
}

/**
 * What the names of one unit have in common: letters alike whatever their case, spacing and place of
 * the tone mark ("Hòa" and "Hoà"), without the kind's word.
 */
export const unitKey = ({ name }: OrgUnit): string =>
  nameKey(name.normalize("NFC").replace(KIND_WORD, ""));

/** Whether units of one key may be the same: they are not of two kinds. */
export const mayBeSameKind = (a: OrgUnit, b: OrgUnit): boolean =>
  a.kind === undefined || b.kind === undefined || a.kind === b.kind;

const KIND_WORD = new RegExp(`^(?:${Object.values(ORG_UNIT_KIND_WORDS).join("|")})\\s+`, "iu");

/** Dấu thanh; the marks that make another vowel (â, ă, ơ) are not among them. */
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A name letters alike whatever its case, spacing, punctuation and place of the tone mark. */
export function nameKey(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => word.replace(TONE_MARKS, "") + (word.match(TONE_MARKS) ?? []).join(""))
    .join(" ")
    .trim();
}
