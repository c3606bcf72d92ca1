import type { Points } from "./points";

/** One reason why a criteria set is refused. `path` leads to the place in its data: "nodes[12].max". */
export type CriteriaProblem = { readonly path: string } & (
  | { readonly kind: "missing" }
  | { readonly kind: "unknown-key"; readonly key: string }
  | { readonly kind: "wrong-value" }
  | { readonly kind: "repeated-code"; readonly code: string; readonly firstPath: string }
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
);
