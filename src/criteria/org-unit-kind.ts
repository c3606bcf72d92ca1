/** Xã, phường, thị trấn. */
export const ORG_UNIT_KINDS = ["commune", "ward", "township"] as const;
export type OrgUnitKind = (typeof ORG_UNIT_KINDS)[number];
