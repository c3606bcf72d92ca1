import { expect, test } from "vitest";
import { diffSets, isSameSet } from "../../src/criteria/diff-sets";
import { exampleSet } from "../../src/criteria/example-set";
import { describeSetDifference as describeInEnglish } from "../../src/wording/en/set-difference-sentences";
import { describeSetDifference } from "../../src/wording/vi/set-difference-sentences";
import { LEFTOVERS, outsideQuotes } from "../wording/sentence-checks";
import { type ChangeableSet, changedSet, nodeOf } from "./changed-set";

const setNode = (code: string, change: Record<string, unknown>) => (data: ChangeableSet) => {
  Object.assign(nodeOf(data, code), change);
};

const changes: [string, (data: ChangeableSet) => void, string[]][] = [
  ["its id", (data) => (data.id = "vi-du-2"), ["Mã bộ chỉ số đổi từ “vi-du” thành “vi-du-2”."]],
  [
    "its title",
    (data) => (data.title = "BỘ MỚI"),
    [
      "Tên bộ chỉ số đổi từ “CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ (VÍ DỤ, KHÔNG PHẢI CỦA TỈNH NÀO)” thành “BỘ MỚI”.",
    ],
  ],
  [
    "its decision",
    (data) => (data.decision = { number: "9/QĐ-UBND", date: "2026-12-31", issuer: "UBND tỉnh" }),
    [
      "Quyết định ban hành đổi từ “Quyết định số 00/QĐ-VÍ-DỤ ngày 15/01/2026 của Ví dụ, không cơ quan nào ban hành” thành “Quyết định số 9/QĐ-UBND ngày 31/12/2026 của UBND tỉnh”.",
    ],
  ],
  ["its cap", (data) => delete data.cap, ["Mức trần đổi từ 100 thành không có."]],
  [
    "what becomes of leaves that do not apply",
    (data) => (data.notApplicable = "full-score"),
    ["Cách tính khi tiêu chí không áp dụng đổi từ “Trừ khỏi điểm tối đa” thành “Tính đủ điểm”."],
  ],
  [
    "its unit of the index",
    (data) => {
      data.notApplicable = "full-score";
      data.indexUnit = "points";
      data.cap = 85;
      data.bands[0] = { name: "Xuất sắc", from: 70 };
      data.bands[1] = { name: "Tốt", from: 66, below: 70 };
      data.bands[2] = { name: "Khá", from: 65, below: 66 };
    },
    [
      "Cách xếp loại đổi từ “Phần trăm” thành “Điểm”.",
      "Mức trần đổi từ 100 thành 85.",
      "Cách tính khi tiêu chí không áp dụng đổi từ “Trừ khỏi điểm tối đa” thành “Tính đủ điểm”.",
      "Nhóm xếp loại đổi từ “Xuất sắc từ 90; Tốt từ 80; Khá từ 65; Trung bình từ 50; Yếu từ 0” thành “Xuất sắc từ 70; Tốt từ 66; Khá từ 65; Trung bình từ 50; Yếu từ 0”.",
    ],
  ],
  [
    "its order of ties",
    (data) => (data.tieRule = { sections: ["1", "3"] }),
    ["Cách xếp hạng khi bằng điểm đổi từ “xét lĩnh vực III, I” thành “xét lĩnh vực I, III”."],
  ],
  [
    "its rule of ties",
    (data) => (data.tieRule = "shared-rank"),
    ["Cách xếp hạng khi bằng điểm đổi từ “xét lĩnh vực III, I” thành “Đồng hạng”."],
  ],
  [
    "its groups",
    (data) => delete data.rankingGroups,
    ["Nhóm xếp hạng đổi từ “Xã (Xã); Phường, thị trấn (Phường và thị trấn)” thành không có."],
  ],
  [
    "a name",
    setNode("1.3", { name: "Truyền thông" }),
    ["Tiêu chí 1.3: tên đổi từ “Tuyên truyền cải cách hành chính” thành “Truyền thông”."],
  ],
  [
    "weights, and the total with them",
    (data) => {
      setNode("1", { max: 21 })(data);
      setNode("1.3", { max: 5.5 })(data);
      setNode("1.4", {
        max: 5.5,
        levels: [
          { name: "Đã xong", points: 5.5 },
          { name: "Chưa", points: 0 },
        ],
      })(data);
      data.total = 81;
    },
    [
      "Tổng điểm đổi từ 80 thành 81.",
      "Lĩnh vực I: điểm tối đa đổi từ 20 thành 21.",
      "Tiêu chí 1.3: điểm tối đa đổi từ 5 thành 5,5.",
      "Tiêu chí 1.4: điểm tối đa đổi từ 5 thành 5,5.",
      "Tiêu chí 1.4: mức điểm đổi từ “Đã kiểm tra và xử lý xong: 5; Đã kiểm tra, chưa xử lý xong: 3; Không kiểm tra: 0” thành “Đã xong: 5,5; Chưa: 0”.",
    ],
  ],
  [
    "a kind",
    setNode("4.2", { kind: undefined }),
    ["Tiêu chí 4.2: loại điểm đổi từ “Điều tra xã hội học” thành “Thường”."],
  ],
  [
    "whom it is for",
    setNode("3.2", { appliesTo: undefined, optional: true }),
    ["Tiêu chí 3.2: phạm vi áp dụng đổi từ “Xã” thành “Nếu có”."],
  ],
  [
    "a step",
    setNode("1.2", { step: undefined }),
    ["Tiêu chí 1.2: bước điểm đổi từ 0,5 thành không có."],
  ],
  [
    "a share",
    setNode("1.1.2", { ratio: undefined }),
    [
      "Tiêu chí thành phần 1.1.2: cách tính theo tỷ lệ đổi từ “Số nhiệm vụ đã hoàn thành / Tổng số nhiệm vụ trong kế hoạch” thành không có.",
    ],
  ],
  [
    "a guide and who leads",
    setNode("1.2", { guide: undefined, lead: "Sở Nội vụ" }),
    [
      "Tiêu chí 1.2: hướng dẫn chấm điểm đổi từ “Mỗi báo cáo đúng hạn, đủ nội dung được 0,5 điểm.” thành không có.",
      "Tiêu chí 1.2: cơ quan chủ trì đổi từ không có thành “Sở Nội vụ”.",
    ],
  ],
  ["a label", setNode("5", { label: "A" }), ["Lĩnh vực A: ký hiệu trên biểu đổi từ V thành A."]],
  [
    "criteria that trade places",
    (data) => {
      setNode("5.1", { code: "5.2" })(data);
      const place = data.nodes.findIndex(
        ({ name }) => name === "Được khen thưởng về cải cách hành chính",
      );
      const [moved] = data.nodes.splice(place, 1);
      data.nodes.splice(place - 1, 0, { ...moved, code: "5.1" });
    },
    [
      "Tiêu chí 5.1 “Được khen thưởng về cải cách hành chính” trước đây có mã 5.2.",
      "Tiêu chí 5.2 “Sáng kiến cải cách hành chính được công nhận” trước đây có mã 5.1.",
    ],
  ],
  [
    "a criterion in the place of another",
    (data) => {
      data.nodes.splice(data.nodes.length - 1, 1);
      setNode("6", { max: 5 })(data);
      setNode("6.1", { max: 3, step: 0.5 })(data);
      data.nodes.push({ code: "6.2", max: 1, name: "Chậm giải trình", kind: "penalty" });
      data.nodes.push({ code: "6.3", max: 1, name: "Không giải trình", kind: "penalty" });
    },
    [
      "Tiêu chí 6.1: điểm tối đa đổi từ 2 thành 3.",
      "Tiêu chí 6.2: tên đổi từ “Có công chức bị kỷ luật do vi phạm trong giải quyết thủ tục” thành “Chậm giải trình”.",
      "Tiêu chí 6.2: điểm tối đa đổi từ 3 thành 1.",
      "Thêm tiêu chí 6.3 “Không giải trình” (1 điểm).",
    ],
  ],
  [
    "a section less",
    (data) => {
      data.nodes = data.nodes.filter(({ code }) => !String(code).startsWith("6"));
    },
    [
      "Bỏ lĩnh vực VI “ĐIỂM TRỪ” (5 điểm).",
      "Bỏ tiêu chí 6.1 “Báo cáo chậm hạn” (2 điểm).",
      "Bỏ tiêu chí 6.2 “Có công chức bị kỷ luật do vi phạm trong giải quyết thủ tục” (3 điểm).",
    ],
  ],
];

test.each(changes)("another set differs in %s", (_, change, sentences) => {
  const set = exampleSet();
  const other = changedSet(set, change);
  const difference = diffSets(set, other);
  expect(describeSetDifference(difference)).toEqual(sentences);
  expect(isSameSet(difference)).toBe(false);
  expect(other.contentHash).not.toBe(set.contentHash);
  for (const sentence of [...sentences, ...describeInEnglish(difference)]) {
    expect(sentence).not.toMatch(LEFTOVERS);
  }
  for (const sentence of describeInEnglish(difference)) {
    expect(outsideQuotes(sentence)).toMatch(/^[A-Z][ -~]*\.$/);
  }
});

test("a set does not differ from itself, read once more", () => {
  const set = exampleSet();
  const difference = diffSets(
    set,
    changedSet(set, () => undefined),
  );
  expect(isSameSet(difference)).toBe(true);
  expect(describeSetDifference(difference)).toEqual([]);
});

test("texts that differ far behind their beginning are not quoted as if they were alike", () => {
  const long = "Tính theo ngày ký văn bản. ".repeat(9);
  const guide = (text: string) =>
    changedSet(exampleSet(), (data) => Object.assign(nodeOf(data, "1.3"), { guide: long + text }));
  expect(describeSetDifference(diffSets(guide("một"), guide("hai")))).toEqual([
    "Tiêu chí 1.3: hướng dẫn chấm điểm đã thay đổi.",
  ]);
});
