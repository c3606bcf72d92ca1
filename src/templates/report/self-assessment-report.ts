import type { CriteriaSet } from "../../criteria/criteria-set";
import type { Scorecard } from "../../scoring/scorecard";
import type { TextDocument } from "../../sheet-model/text-document";
import { REPORT_TEXTS as TEXTS, committeeBody } from "../../wording/vi/report-texts";
import { addressee, documentHead, documentTitle, signatureBlock } from "./document-frame";
import { evidenceList } from "./evidence-list";
import { FORMATS, textBlock } from "./formats";
import { overallResult, sectionResults } from "./result-tables";
import { shortfallList } from "./shortfalls";

/**
 * Báo cáo tự đánh giá, chấm điểm Chỉ số CCHC: a commune's own scores and what proves them. Appraised
 * scores are the council's and stand nowhere in it.
 * Source: 4203/QĐ-UBND, Điều 6.1; its layout Nghị định 30/2020/NĐ-CP, Phụ lục I.
 */
export function selfAssessmentReport(set: CriteriaSet, scorecard: Scorecard): TextDocument {
  const { unit, year } = scorecard;
  const body = committeeBody(unit);
  return {
    title: TEXTS.title(unit, year),
    blocks: [
      documentHead(body, TEXTS.symbol),
      ...documentTitle(TEXTS.kind, TEXTS.subject(year)),
      addressee(),
      textBlock(TEXTS.opening(set, unit, year), FORMATS.body),
      ...overallResult(set, scorecard),
      ...sectionResults(set, scorecard),
      ...shortfallList(set, scorecard),
      ...evidenceList(set, scorecard),
      textBlock(TEXTS.closing(unit, year), FORMATS.closing),
      signatureBlock(body),
    ],
  };
}
