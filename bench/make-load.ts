// Writes as many filled score sheets as asked, each of another unit: node make-load.mjs FOLDER COUNT
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { defaultCriteriaSet } from "../src/criteria/built-in-sets";
import type { Points } from "../src/criteria/points";
import { xlsxFiles } from "../src/hosts/xlsx/xlsx-files";
import { validScore } from "../src/scoring/score";
import { type Scorecard, emptyScorecard } from "../src/scoring/scorecard";
import { scorecardSheet } from "../src/templates/sheets/scorecard-sheet";

const [folder = "out/bench", count = "200"] = process.argv.slice(2);
const set = defaultCriteriaSet();

/** Scores that differ from unit to unit, and evidence as long as officers write it. */
function scorecard(number: number): Scorecard {
  const scores = set.leaves.map(({ code, maxScore }, place) => {
    const lost = Math.min(maxScore, ((number * 7 + place * 3) % 5) * 5) as Points;
    const score = validScore((maxScore - lost) as Points);
    return [code, { self: validScore(maxScore), appraised: score }] as const;
  });
  const evidence = set.leaves.map(({ code }, place) => {
    const document = `số ${String(number)}${String(place)}/KH-UBND ngày 15/01/2024`;
    return [code, `Kế hoạch ${document}; Báo cáo ${document} của UBND xã`] as const;
  });
  return {
    ...emptyScorecard(set, { name: `Xã Số ${String(number)}`, kind: "commune" }, 2024),
    scoresByCode: new Map(scores),
    evidenceByCode: new Map(evidence),
  };
}

await mkdir(folder, { recursive: true });
for (let number = 1; number <= Number(count); number++) {
  const sheets = [scorecardSheet(set, scorecard(number), "Phiếu chấm điểm")];
  const bytes = await xlsxFiles.write({ title: "", sheets, properties: {} });
  await writeFile(join(folder, `xa-so-${String(number)}.xlsx`), bytes);
}
