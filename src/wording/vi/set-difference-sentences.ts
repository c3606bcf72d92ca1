import type { SetDifference } from "../../criteria/diff-sets";
import { formatPoints } from "../../scoring/format-points";
import { type SetDifferenceWords, setDifferenceSentences } from "../set-difference";
import {
  INDEX_UNIT_TERMS,
  LEAF_KIND_TERMS,
  LEVEL_TERMS,
  NOT_APPLICABLE_TERMS,
  SHARED_RANK_TERM,
  applicabilityText,
  unitKindsText,
} from "./set-terms";
import { decisionText } from "./terms";

/** What became different from one set to another, a sentence each; none where they are the same. */
export const describeSetDifference = (difference: SetDifference): readonly string[] =>
  setDifferenceSentences(difference, WORDS);

const WORDS: SetDifferenceWords = {
  rules: {
    id: "Mã bộ chỉ số",
    title: "Tên bộ chỉ số",
    decision: "Quyết định ban hành",
    total: "Tổng điểm",
    indexUnit: "Cách xếp loại",
    cap: "Mức trần",
    notApplicable: "Cách tính khi tiêu chí không áp dụng",
    tieBreakers: "Cách xếp hạng khi bằng điểm",
    rankingGroups: "Nhóm xếp hạng",
    bands: "Nhóm xếp loại",
  },
  fields: {
    label: "ký hiệu trên biểu",
    name: "tên",
    max: "điểm tối đa",
    kind: "loại điểm",
    applicability: "phạm vi áp dụng",
    levels: "mức điểm",
    step: "bước điểm",
    ratio: "cách tính theo tỷ lệ",
    guide: "hướng dẫn chấm điểm",
    lead: "cơ quan chủ trì",
  },
  levels: LEVEL_TERMS,
  leafKinds: LEAF_KIND_TERMS,
  indexUnits: INDEX_UNIT_TERMS,
  notApplicable: NOT_APPLICABLE_TERMS,
  sharedRank: SHARED_RANK_TERM,
  bySections: (labels) => `xét lĩnh vực ${labels}`,
  none: "không có",
  added: (node) => `Thêm ${node}.`,
  removed: (node) => `Bỏ ${node}.`,
  recoded: (node, name, formerCode) => `${node} “${name}” trước đây có mã ${formerCode}.`,
  changed: (from, to) => `đổi từ ${from} thành ${to}.`,
  changedBehind: "đã thay đổi.",
  points: (points) => `${points} điểm`,
  band: (name, from) => `${name} từ ${from}`,
  decision: decisionText,
  applicability: applicabilityText,
  unitKinds: unitKindsText,
  formatPoints,
};
