/** Xã, phường, thị trấn. */
export const ORG_UNIT_KINDS = ["commune", "ward", "township"] as const;
export type OrgUnitKind = (typeof ORG_UNIT_KINDS)[number];

/** Đơn vị cấp xã. */
export interface OrgUnit {
  /** With its kind, as documents name it: "Xã Đồng Thịnh". */
  readonly name: string;
  /** Undefined where the name does not say. */
  readonly kind: OrgUnitKind | undefined;
}
