import {
  INDEX_UNITS,
  type IndexUnit,
  LEAF_KINDS,
  type LeafKind,
  NOT_APPLICABLE_RULES,
  type NotApplicableRule,
} from "../../criteria/criteria-set";
import { ORG_UNIT_KINDS, type OrgUnitKind } from "../../criteria/org-unit-kind";
import { ORG_UNIT_KIND_WORDS } from "../../scoring/org-unit";
import {
  APPLICABILITY_TERMS,
  INDEX_UNIT_TERMS,
  LEAF_KIND_TERMS,
  NOT_APPLICABLE_TERMS,
} from "../../wording/vi/set-terms";
import { foldText } from "../reading/fold-text";

/** The one of a closed list whose term a text is, whatever its case and accents. */
function termRead<Value extends string>(
  values: readonly Value[],
  terms: Readonly<Record<Value, string>>,
  text: string,
): Value | undefined {
  const folded = foldText(text);
  return values.find((value) => foldText(terms[value]) === folded);
}

export const leafKindOf = (text: string): LeafKind | undefined =>
  termRead(LEAF_KINDS, LEAF_KIND_TERMS, text);
export const indexUnitOf = (text: string): IndexUnit | undefined =>
  termRead(INDEX_UNITS, INDEX_UNIT_TERMS, text);
export const notApplicableRuleOf = (text: string): NotApplicableRule | undefined =>
  termRead(NOT_APPLICABLE_RULES, NOT_APPLICABLE_TERMS, text);

const AND = /[,;/+&()]|\s(?:va|hoac)\s/;

/** "Phường, thị trấn", in the order of the text; undefined where it names anything else, or nothing. */
export function unitKindsOf(text: string): readonly OrgUnitKind[] | undefined {
  const kinds = wordsOf(text).map((word) => termRead(ORG_UNIT_KINDS, ORG_UNIT_KIND_WORDS, word));
  return kinds.length > 0 && kinds.every((kind) => kind !== undefined) ? kinds : undefined;
}

/** Which units a leaf is for. */
export interface Applicability {
  readonly optional: boolean;
  readonly appliesTo: readonly OrgUnitKind[] | undefined;
}

/** "Tất cả", "Nếu có", "Xã", "Xã (nếu có)"; undefined for other words. */
export function applicabilityOf(text: string): Applicability | undefined {
  const words = wordsOf(text);
  const all = foldText(APPLICABILITY_TERMS.all);
  if (words.length === 1 && words[0] === all) return { optional: false, appliesTo: undefined };
  const optional = foldText(APPLICABILITY_TERMS.optional);
  const others = words.filter((word) => word !== optional);
  const isOptional = others.length < words.length;
  if (others.length === 0) return isOptional ? { optional: true, appliesTo: undefined } : undefined;
  const appliesTo = unitKindsOf(others.join(","));
  return appliesTo && { optional: isOptional, appliesTo };
}

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(AND)
    .map((word) => word.trim())
    .filter((word) => word !== "");
