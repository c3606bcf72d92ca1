import { LEAVES } from "./criteria";
import type { Random } from "./random";
import type { LeafPlan } from "./score-plan";
import type { Unit } from "./unit";

/** Texts that a careless spreadsheet would take for a formula; they are evidence like any other. */
const FORMULA_LIKE: ReadonlyMap<string, string> = new Map([
  ["1.4.2", "=> Xem Kế hoạch tuyên truyền và ảnh chụp pa nô kèm theo"],
  ["3.2.5", "+ Niêm yết tại Bộ phận một cửa\n+ Đăng trên Trang thông tin điện tử"],
  ["4.2.4", "- Biên bản hội nghị đối thoại ngày 12/9/2024"],
  ["7.4.5", "@ Trang thông tin điện tử của đơn vị, 96 tin bài năm 2024"],
  ["7.4.6", '=HYPERLINK("https://dichvucong.huyenmau.example/thong-ke?nam=2024")'],
]);

const PAPERS = [
  ["Kế hoạch", "KH-UBND"],
  ["Báo cáo", "BC-UBND"],
  ["Quyết định", "QĐ-UBND"],
  ["Thông báo", "TB-UBND"],
  ["Tờ trình", "TTr-UBND"],
  ["Nghị quyết", "NQ-HĐND"],
] as const;

/**
 * The lines of evidence of every leaf by code. A leaf scored above 0 always has some; one that was
 * given nothing often has none.
 */
export function planEvidence(
  unit: Unit,
  scoresByCode: ReadonlyMap<string, LeafPlan>,
  random: Random,
): Map<string, readonly string[]> {
  return new Map(
    LEAVES.flatMap(({ code }) => {
      const isScored = (scoresByCode.get(code)?.self ?? 0) > 0;
      if (!isScored && !FORMULA_LIKE.has(code) && random.chance(60)) return [];
      return [[code, evidenceLines(code, unit, random)] as const];
    }),
  );
}

function evidenceLines(code: string, unit: Unit, random: Random): string[] {
  const formulaLike = FORMULA_LIKE.get(code);
  if (formulaLike !== undefined) return formulaLike.split("\n");
  const lines = [paper(unit, random)];
  if (random.chance(18)) lines.push(figure(random));
  if (random.chance(10)) lines.push(link(unit, random));
  return lines;
}

function paper(unit: Unit, random: Random): string {
  const [kind, symbol] = random.pick(PAPERS);
  const number = String(1 + random.below(180));
  const body = symbol.endsWith("HĐND") ? "HĐND" : "UBND";
  const kindOfUnit = unit.kind.toLowerCase();
  return `${kind} số ${number}/${symbol} ngày ${day(random)}/2024 của ${body} ${kindOfUnit}`;
}

function figure(random: Random): string {
  const all = 120 + random.below(700);
  const onTime = all - random.below(9);
  const percent = ((onTime * 100) / all).toFixed(2).replace(".", ",");
  return random.pick([
    `${String(onTime)}/${String(all)} hồ sơ trả đúng hạn (${percent}%)`,
    `${String(2 + random.below(9))} hội nghị, ${String(80 + random.below(400))} lượt người dự`,
    `Ảnh chụp: anh_${String(1 + random.below(60))}.jpg`,
  ]);
}

function link(unit: Unit, random: Random): string {
  return `https://${unit.slug}.huyenmau.example/van-ban/${String(1000 + random.below(9000))}`;
}

function day(random: Random): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(1 + random.below(28))}/${two(1 + random.below(12))}`;
}
