import { LEAF_KINDS } from "../../criteria/criteria-set";
import { ORG_UNIT_KINDS, type OrgUnitKind } from "../../criteria/org-unit-kind";
import {
  APPLICABILITY_TERMS,
  LEAF_KIND_TERMS,
  applicabilityText,
  unitKindsText,
} from "../../wording/vi/set-terms";

/** Kinds of unit, one or two of them; all three need no choice. */
const KIND_COMBINATIONS: readonly (readonly OrgUnitKind[])[] = [
  ...ORG_UNIT_KINDS.map((kind) => [kind]),
  ...ORG_UNIT_KINDS.flatMap((kind, place) =>
    ORG_UNIT_KINDS.slice(place + 1).map((other) => [kind, other]),
  ),
];

export const KIND_CHOICES: readonly string[] = LEAF_KINDS.map((kind) => LEAF_KIND_TERMS[kind]);
export const UNIT_KIND_CHOICES: readonly string[] = KIND_COMBINATIONS.map(unitKindsText);
export const APPLICABILITY_CHOICES: readonly string[] = [
  ...Object.values(APPLICABILITY_TERMS),
  ...UNIT_KIND_CHOICES,
  ...KIND_COMBINATIONS.map((appliesTo) => applicabilityText({ appliesTo, optional: true })),
];
