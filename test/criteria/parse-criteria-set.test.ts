import { expect, test } from "vitest";
import { parseCriteriaSet } from "../../src/criteria/parse-criteria-set";
import { compareCodes } from "../../src/criteria/criterion-code";

const small = () => ({
  id: "example-1",
  title: "Bộ ví dụ",
  decision: { number: "1/QĐ-UBND", date: "2024-01-31", issuer: "UBND tỉnh" },
  total: 10,
  tieRule: "shared-rank",
  bands: [
    { name: "Đạt", from: 5 },
    { name: "Chưa đạt", from: 0, below: 5 },
  ] as unknown[],
  nodes: [
    { code: "1", label: "I", max: 6, name: "Lĩnh vực một" },
    { code: "1.1", max: 5.75, name: "Tiêu chí" },
    { code: "1.1.1", max: 5.5, name: "Thành phần" },
    { code: "1.1.2", max: 0.25, name: "Thành phần" },
    { code: "1.2", max: 0.25, name: "Tiêu chí" },
    { code: "2", label: "II", max: 4, name: "Lĩnh vực hai" },
  ] as Record<string, unknown>[],
});
type Data = ReturnType<typeof small>;

const problemsOf = (change: (data: Data) => void) => {
  const data = small();
  change(data);
  const parsed = parseCriteriaSet(data);
  return parsed.ok ? [] : parsed.error;
};
const setNode = (index: number, change: Record<string, unknown>) => (data: Data) => {
  Object.assign(data.nodes[index] ?? {}, change);
};
const setBands = (bands: unknown[]) => (data: Data) => {
  data.bands = bands;
};

test("a right set is accepted", () => {
  expect(parseCriteriaSet(small())).toMatchObject({ ok: true, value: { id: "example-1" } });
});

test.each<[string, (data: Data) => void, object]>([
  [
    "a parent whose children don't add up",
    setNode(2, { max: 5 }),
    { kind: "wrong-parent-max", path: "nodes[1].max", code: "1.1", max: 575, sumOfChildren: 525 },
  ],
  [
    "a repeated code",
    (data) => data.nodes.splice(4, 0, { code: "1.1.2", max: 1, name: "Lặp" }),
    { kind: "repeated-code", path: "nodes[4]", code: "1.1.2", firstPath: "nodes[3]" },
  ],
  [
    "a name longer than any",
    setNode(3, { name: "x".repeat(1001) }),
    { kind: "wrong-value", path: "nodes[3].name" },
  ],
  [
    "a level over two lines",
    setNode(3, {
      levels: [
        { name: "Đủ\nvà đúng hạn", points: 0.25 },
        { name: "Không", points: 0 },
      ],
    }),
    { kind: "wrong-value", path: "nodes[3].levels[0].name" },
  ],
  [
    "a label that another has",
    setNode(4, { label: "I" }),
    { kind: "repeated-label", path: "nodes[4].label", code: "1.2", label: "I", other: "1" },
  ],
  [
    "a label that is another's code",
    setNode(3, { label: "1.2" }),
    { kind: "repeated-label", path: "nodes[3].label", code: "1.1.2", label: "1.2", other: "1.2" },
  ],
  [
    "an orphaned code",
    (data) => data.nodes.push({ code: "3.1", max: 1, name: "Mồ côi" }),
    { kind: "orphaned-code", path: "nodes[6]", code: "3.1", parent: "3" },
  ],
  [
    "rows out of order",
    (data) => data.nodes.push(...data.nodes.splice(4, 1)),
    { kind: "out-of-order", path: "nodes[5]", code: "1.2", previous: "2" },
  ],
  [
    "a total that is not the sum",
    (data) => (data.total = 100),
    { kind: "wrong-total", path: "total", total: 10000, sumOfSections: 1000 },
  ],
  [
    "a gap between bands",
    setBands([
      { name: "Đạt", from: 6 },
      { name: "Chưa đạt", from: 0, below: 5 },
    ]),
    { kind: "band-gap", path: "bands[1]", from: 500, below: 600 },
  ],
  [
    "bands that overlap",
    setBands([
      { name: "Đạt", from: 5 },
      { name: "Chưa đạt", from: 0, below: 5.01 },
    ]),
    { kind: "band-overlap", path: "bands[1]", from: 500, below: 501 },
  ],
  [
    "two bands without an upper end",
    setBands([
      { name: "Đạt", from: 5 },
      { name: "Chưa đạt", from: 0 },
    ]),
    { kind: "band-overlap", path: "bands[1]", from: 500, below: undefined },
  ],
  [
    "no band at the bottom",
    setBands([{ name: "Đạt", from: 5 }]),
    { kind: "band-gap", path: "bands[0]", from: 0, below: 500 },
  ],
  [
    "no band at the top",
    setBands([{ name: "Đạt", from: 0, below: 10 }]),
    { kind: "band-gap", path: "bands[0]", from: 1000, below: undefined },
  ],
  [
    "a band that holds nothing",
    setBands([
      { name: "Đạt", from: 5 },
      { name: "Chưa đạt", from: 0, below: 0 },
    ]),
    { kind: "empty-band", path: "bands[1]", band: "Chưa đạt" },
  ],
  [
    "a band named twice",
    setBands([
      { name: "Đạt", from: 5 },
      { name: "Đạt", from: 0, below: 5 },
    ]),
    { kind: "repeated-band", path: "bands[1]", band: "Đạt" },
  ],
  [
    "a misspelt key",
    setNode(1, { maks: 1 }),
    { kind: "unknown-key", path: "nodes[1]", key: "maks" },
  ],
  ["a missing name", setNode(1, { name: undefined }), { kind: "missing", path: "nodes[1].name" }],
  ["three decimals", setNode(1, { max: 5.755 }), { kind: "wrong-value", path: "nodes[1].max" }],
  [
    "a code that is a number",
    setNode(1, { code: 1.1 }),
    { kind: "wrong-value", path: "nodes[1].code" },
  ],
  ["a maximum of nothing", setNode(5, { max: 0 }), { kind: "wrong-value", path: "nodes[5].max" }],
  [
    "an unknown tie rule",
    (data) => (data.tieRule = "coin"),
    { kind: "wrong-value", path: "tieRule" },
  ],
  [
    "a date that does not exist",
    (data) => (data.decision.date = "2024-02-30"),
    { kind: "wrong-value", path: "decision.date" },
  ],
])("%s is refused", (_, change, problem) => {
  expect(problemsOf(change)).toContainEqual(problem);
});

test("every reason is named at once, whether of shape or of sums", () => {
  const problems = problemsOf((data) => {
    setNode(0, { max: 7 })(data);
    setNode(4, { name: "" })(data);
    data.nodes.push({ code: "4.1", max: 1, name: "Mồ côi" });
    data.bands.push({ name: "Thừa", from: 3, below: 4 });
  });
  expect(problems.map((problem) => `${problem.kind} ${problem.path}`).sort()).toEqual([
    "band-gap bands[2]",
    "band-overlap bands[1]",
    "orphaned-code nodes[6]",
    "wrong-total total",
    "wrong-value nodes[4].name",
  ]);
});

test.each([undefined, null, 1, "text", [], {}, { nodes: 5 }, { nodes: [null, 1, {}], bands: [0] }])(
  "%j is refused, not thrown at",
  (data) => {
    expect(parseCriteriaSet(data).ok).toBe(false);
  },
);

test("codes are ordered by part", () => {
  const codes = ["3.2.10", "3.10", "3.2.9", "3", "10", "3.2", "2.22"];
  expect(codes.sort(compareCodes)).toEqual(["2.22", "3", "3.2", "3.2.9", "3.2.10", "3.10", "10"]);
});

test("line ends are one kind, so that a set is the same again after its sheets were saved", () => {
  const guided = (guide: string) => {
    const data = small();
    Object.assign(data.nodes[2] ?? {}, { guide });
    const parsed = parseCriteriaSet(data);
    return parsed.ok && parsed.value.contentHash;
  };
  expect(guided("Một\r\nHai")).toBe(guided("Một\nHai"));
});
