import type { Level } from "../../criteria/criteria-set";
import type { SettledRound } from "../../scoring/appraisal-record";
import { SCORE_COLUMN_TERMS } from "./terms";

/** `Dữ liệu`, one unit's leaf a row; what is exported holds the same words. */
export const DATA_TEXTS = {
  /** By which formulas, PivotTables and Power Query know it. */
  tableName: "DuLieu",
  headings: {
    unit: "Đơn vị",
    kind: "Loại đơn vị",
    criteriaSet: "Bộ chỉ số",
    year: "Năm",
    section: "Lĩnh vực",
    code: "Mã tiêu chí",
    name: "Tên tiêu chí",
    level: "Cấp",
    max: "Điểm tối đa",
    ...SCORE_COLUMN_TERMS,
    difference: "Chênh lệch",
    evidenceCount: "Số tài liệu kiểm chứng",
    round: "Vòng",
  },
} as const;

export const LEVEL_TERMS: Readonly<Record<Level, string>> = {
  section: "Lĩnh vực",
  criterion: "Tiêu chí",
  "sub-criterion": "Tiêu chí thành phần",
};

/** How far a unit's appraisal has come, by the round that is settled. */
export const SETTLED_ROUND_TERMS: Readonly<Record<SettledRound | "none", string>> = {
  none: "Sơ bộ",
  preliminary: "Sau vòng sơ bộ",
  council: "Hội đồng",
};
