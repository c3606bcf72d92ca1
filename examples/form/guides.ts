import type { FormRow } from "./score-form";

/** The decision's own guides, which some offices leave in the form beneath these criteria. */
const GUIDES: ReadonlyMap<string, readonly (readonly [mark: string, text: string, max: number])[]> =
  new Map([
    [
      "1.1.1",
      [
        ["-", "Ban hành kế hoạch đúng thời hạn, đủ nội dung", 1],
        ["-", "Ban hành chậm hoặc thiếu nội dung", 0.5],
      ],
    ],
    [
      "1.2.1",
      [
        ["a)", "Đủ số lượng, đúng thời gian", 0.5],
        ["b)", "Thiếu hoặc chậm một báo cáo", 0.25],
      ],
    ],
    ["5.3", [["+", "Bố trí kiêm nhiệm", 1.5]]],
  ]);

/** The rows with the guides beneath the criteria that they are about. */
export function withGuides(rows: readonly FormRow[]): FormRow[] {
  return rows.flatMap((row) => {
    const guides = GUIDES.get(row.node?.code ?? "") ?? [];
    return [
      row,
      ...guides.map(([code, name, max]): FormRow => ({
        kind: "guide",
        cells: { code, name, max },
      })),
    ];
  });
}
