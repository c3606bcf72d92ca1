import { type CompiledResults, standingsInOrder } from "../../scoring/compiled-results";
import type { UnrankedReason } from "../../scoring/standings";
import type { DocumentBlock, ParagraphFormat, TextDocument } from "../../sheet-model/text-document";
import { issuerBody } from "../../wording/vi/issuer-body";
import { DECISION_TEXTS as TEXTS } from "../../wording/vi/publishing-decision-texts";
import { documentHead, documentTitle, signatureBlock } from "./document-frame";
import { FORMATS, paragraphBlock, textBlock } from "./formats";
import { rankingAnnex } from "./ranking-annex";
import { type RankedList, rankedLists } from "./ranked-lists";

/**
 * Quyết định công bố kết quả: the draft of the decision that publishes a year's ranking, with Phụ lục II
 * attached. Number, day and issuer are those of the decision that the workbook names, or left open.
 * Source: 4203/QĐ-UBND, Điều 6.4, 6.5 and Điều 10.3; its layout Nghị định 30/2020/NĐ-CP, Phụ lục I and
 * mẫu 1.2 of Phụ lục III.
 */
export function publishingDecisionDocument(results: CompiledResults): TextDocument {
  const { set, year, decision } = results;
  const body = issuerBody(decision?.issuer);
  return {
    title: TEXTS.title(year),
    blocks: [
      documentHead(body, TEXTS.symbol, decision),
      ...documentTitle(TEXTS.kind, TEXTS.subject(year)),
      textBlock(body.authority, FORMATS.authority),
      ...TEXTS.bases(set, year).map((basis) => textBlock(basis, FORMATS.basis)),
      textBlock(TEXTS.decides, FORMATS.authority),
      ...publishedResults(results),
      article(2, TEXTS.consequences),
      article(3, TEXTS.effect, FORMATS.lead),
      textBlock(TEXTS.carriedOutBy, FORMATS.closing),
      signatureBlock({ signature: body.signatures.decision }, TEXTS.recipients),
      ...rankingAnnex(results),
    ],
  };
}

/** Điều 1: how many units each class has. */
function publishedResults(results: CompiledResults): DocumentBlock[] {
  const { set, year } = results;
  const standings = standingsInOrder(results);
  const ranked = standings.filter(({ rank }) => rank !== null);
  const unrankedFor = (reason: UnrankedReason) =>
    standings.filter(({ unranked }) => unranked === reason).length;
  const [incomplete, unknownKind] = [unrankedFor("incomplete"), unrankedFor("unknown-kind")];
  const sentences = [
    ...(ranked.length === 0
      ? []
      : set.bands.map((band, index) => {
          const units = ranked.filter((standing) => standing.band === band).length;
          return TEXTS.classCount(index + 1, band, set, units);
        })),
    ...(ranked.length === 0 || set.rankingGroups.length === 0
      ? []
      : [TEXTS.groups(rankedLists(standings, set).map(groupSize))]),
    ...(incomplete === 0 ? [] : [TEXTS.unranked(incomplete)]),
    ...(unknownKind === 0 ? [] : [TEXTS.unknownKind(unknownKind)]),
    TEXTS.attached,
  ];
  return [
    article(
      1,
      ranked.length === 0 ? TEXTS.nothingRanked(year) : TEXTS.results(year, ranked.length),
    ),
    ...sentences.map((sentence) => textBlock(sentence, FORMATS.body)),
  ];
}

const groupSize = ({ group, ranked }: RankedList): [string, number] => [
  group?.name ?? "",
  ranked.length,
];

const article = (
  number: number,
  text: string,
  format: ParagraphFormat = FORMATS.body,
): DocumentBlock => paragraphBlock({ lead: TEXTS.article(number), text, format });
