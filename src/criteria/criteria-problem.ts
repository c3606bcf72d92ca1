import type { OrgUnitKind } from "./org-unit-kind";
import type { Points } from "./points";

/** What only a leaf can have, as its data calls it. */
export const LEAF_KEYS = ["kind", "appliesTo", "optional", "levels", "step", "ratio"] as const;
export type LeafKey = (typeof LEAF_KEYS)[number];

/** One reason why a criteria set is refused. `path` leads to the place in its data: "nodes[12].max". */
export type CriteriaProblem = { readonly path: string } & (
  | { readonly kind: "missing" }
  | { readonly kind: "unknown-key"; readonly key: string }
  | { readonly kind: "wrong-value" }
  | { readonly kind: "repeated-code"; readonly code: string; readonly firstPath: string }
  /** `other` is called by it, or has it for its code. */
  | {
      readonly kind: "repeated-label";
      readonly code: string;
      readonly label: string;
      readonly other: string;
    }
  | { readonly kind: "orphaned-code"; readonly code: string; readonly parent: string }
  | { readonly kind: "out-of-order"; readonly code: string; readonly previous: string }
  | {
      readonly kind: "wrong-parent-max";
      readonly code: string;
      readonly max: Points;
      readonly sumOfChildren: Points;
    }
  | { readonly kind: "wrong-total"; readonly total: Points; readonly sumOfSections: Points }
  | { readonly kind: "repeated-band"; readonly band: string }
  | { readonly kind: "empty-band"; readonly band: string }
  | { readonly kind: "band-gap"; readonly from: Points; readonly below: Points | undefined }
  | { readonly kind: "band-overlap"; readonly from: Points; readonly below: Points | undefined }
  /** A band that begins above the highest index there can be. */
  | { readonly kind: "unreachable-band"; readonly band: string; readonly highest: Points }
  | { readonly kind: "leaf-key-on-parent"; readonly code: string; readonly key: LeafKey }
  /** Two things that one leaf cannot have together. */
  | {
      readonly kind: "conflicting-keys";
      readonly code: string;
      readonly keys: readonly [LeafKey, LeafKey];
    }
  /** The best level is not the maximum. */
  | {
      readonly kind: "levels-miss-max";
      readonly code: string;
      readonly best: Points;
      readonly max: Points;
    }
  | { readonly kind: "repeated-level"; readonly code: string; readonly points: Points }
  | {
      readonly kind: "uneven-step";
      readonly code: string;
      readonly step: Points;
      readonly max: Points;
    }
  | { readonly kind: "too-many-steps"; readonly code: string; readonly most: number }
  /** Leaves may not apply, and nothing says what becomes of them then. */
  | { readonly kind: "missing-not-applicable-rule"; readonly code: string }
  /** Where leaves are left out of the maximum, only a percent can be compared. */
  | { readonly kind: "left-out-needs-percent" }
  /** Full performance without any bonus would be above the cap. */
  | { readonly kind: "cap-below-full"; readonly cap: Points; readonly full: Points }
  | { readonly kind: "tie-without-section"; readonly code: string }
  | { readonly kind: "repeated-tie-section"; readonly code: string }
  | { readonly kind: "repeated-group"; readonly group: string }
  | { readonly kind: "unit-kind-in-two-groups"; readonly unitKind: OrgUnitKind }
  | { readonly kind: "unit-kind-without-group"; readonly unitKind: OrgUnitKind }
);
