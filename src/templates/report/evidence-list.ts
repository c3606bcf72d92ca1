import type { CriteriaSet } from "../../criteria/criteria-set";
import type { EvidenceDocument } from "../../scoring/evidence-document";
import { evidenceGaps } from "../../scoring/evidence-gaps";
import type { Scorecard } from "../../scoring/scorecard";
import { type DocumentBlock, type Paragraph, TEXT_WIDTH } from "../../sheet-model/text-document";
import { REPORT_TEXTS as TEXTS } from "../../wording/vi/report-texts";
import { formatDate } from "../../wording/vi/terms";
import { EDGES, FORMATS, tableBlock, textBlock, textOf } from "./formats";

const { columns } = TEXTS;
const DOCUMENT_COLUMNS = [
  { heading: columns.order, to: EDGES.order },
  { heading: columns.code, to: EDGES.documentCode },
  { heading: columns.number, to: EDGES.number },
  { heading: columns.date, to: EDGES.name },
  { heading: columns.issuer, to: EDGES.issuer },
  { heading: columns.title, to: EDGES.title },
  { heading: columns.link, to: TEXT_WIDTH },
];

/**
 * Danh mục tài liệu kiểm chứng: the listed documents, and the criteria that cite none; what is typed
 * into the form alone stands beside its criterion already. Source: 4203/QĐ-UBND, Điều 6.1b.
 */
export function evidenceList(set: CriteriaSet, scorecard: Scorecard): DocumentBlock[] {
  const { documents, evidenceByCode } = scorecard;
  const listed = new Set(documents.map(({ code }) => code));
  const isAnyElsewhere = [...evidenceByCode.keys()].some((code) => !listed.has(code));
  const gaps = evidenceGaps(scorecard, set);
  const isNothingCited = documents.length === 0 && !isAnyElsewhere;
  return [
    textBlock(TEXTS.headings.evidence, FORMATS.part),
    ...(documents.length === 0
      ? []
      : [
          textBlock(TEXTS.documents(documents.length), FORMATS.lead),
          tableBlock(
            DOCUMENT_COLUMNS,
            documents.map((document, index) => documentRow(set, document, index)),
          ),
        ]),
    ...(isAnyElsewhere ? [textBlock(TEXTS.evidenceElsewhere, FORMATS.bodyAfterTable)] : []),
    ...(isNothingCited ? [textBlock(TEXTS.noEvidence, FORMATS.body)] : []),
    ...(gaps.length === 0
      ? []
      : [
          textBlock(
            TEXTS.withoutEvidence(gaps.map(({ leaf }) => leaf.code)),
            FORMATS.bodyAfterTable,
          ),
        ]),
  ];
}

function documentRow(
  { nodesByCode }: CriteriaSet,
  document: EvidenceDocument,
  index: number,
): Paragraph[] {
  const { code, number, date, issuer, title, link } = document;
  return [
    textOf(String(index + 1), FORMATS.centredCell),
    textOf(nodesByCode.get(code)?.label ?? code, FORMATS.centredCell),
    textOf(number, FORMATS.cell),
    textOf(date === undefined ? "" : formatDate(date), FORMATS.centredCell),
    textOf(issuer, FORMATS.cell),
    textOf(title, FORMATS.cell),
    textOf(link, FORMATS.cell),
  ];
}
