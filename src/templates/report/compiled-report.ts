import { type CompiledResults, incomparable } from "../../scoring/compiled-results";
import type { TextDocument } from "../../sheet-model/text-document";
import { COMPILED_REPORT_TEXTS as TEXTS } from "../../wording/vi/compiled-report-texts";
import { issuerBody } from "../../wording/vi/issuer-body";
import { classTable } from "./class-table";
import { differenceList } from "./difference-list";
import { addressee, documentHead, documentTitle, signatureBlock } from "./document-frame";
import { FORMATS, textBlock } from "./formats";
import { lossList } from "./loss-list";
import { missingList } from "./missing-list";
import { movementList } from "./movement-list";
import { overview } from "./overview";
import { sectionTable } from "./section-table";
import { unitTable } from "./unit-table";
import { figuresBefore, figuresOf } from "./year-figures";

/**
 * Báo cáo kết quả đánh giá, xác định và xếp hạng: what the compiling level reports to the level above.
 * `before` are the results of the year before, where they are to be compared; those that cannot be are
 * said to be so, and left out.
 * Source: 4203/QĐ-UBND, Điều 6.6 and Điều 10.5; its layout Nghị định 30/2020/NĐ-CP, Phụ lục I.
 */
export function compiledReport(results: CompiledResults, before?: CompiledResults): TextDocument {
  const { set, year, decision } = results;
  const body = issuerBody(decision?.issuer);
  const figures = figuresOf(results);
  const why = before === undefined ? undefined : incomparable(results, before);
  const yearBefore =
    before === undefined || why !== undefined ? undefined : figuresBefore(figures, before);
  return {
    title: TEXTS.title(year),
    blocks: [
      documentHead(body, TEXTS.symbol),
      ...documentTitle(TEXTS.kind, TEXTS.subject(year)),
      addressee(),
      textBlock(TEXTS.opening(set, body.name, year), FORMATS.body),
      textBlock(TEXTS.headings.overall, FORMATS.part),
      ...overview(figures, yearBefore),
      ...(before === undefined || why === undefined
        ? []
        : [textBlock(TEXTS.overall.incomparable(why, before, results), FORMATS.body)]),
      textBlock(TEXTS.headings.ranking, FORMATS.part),
      ...classTable(figures, yearBefore),
      ...unitTable(figures, yearBefore),
      ...(yearBefore === undefined ? [] : movementList(figures, yearBefore)),
      ...sectionTable(figures, yearBefore),
      ...lossList(results),
      ...differenceList(results),
      ...missingList(figures),
      textBlock(TEXTS.headings.proposals, FORMATS.part),
      ...TEXTS.proposals.map((line) => textBlock(line, FORMATS.body)),
      textBlock(TEXTS.closing(body.name, year), FORMATS.closing),
      signatureBlock({ signature: body.signatures.report }, TEXTS.recipients),
    ],
  };
}
