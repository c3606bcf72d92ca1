import type { CriteriaSet } from "../../criteria/criteria-set";
import type { PreliminaryResult } from "../../scoring/settled-scores";
import type { DocumentBlock, TextDocument } from "../../sheet-model/text-document";
import { NOTICE_TEXTS as TEXTS } from "../../wording/vi/notice-texts";
import { addressee, documentHead, documentTitle, signatureBlock } from "./document-frame";
import { FORMATS, paragraphBlock, textBlock } from "./formats";
import type { IssuingBody } from "./issuing-body";
import { differenceList } from "./notice-differences";
import { leavesWithoutAppraisal, leavesWithoutEvidence } from "./notice-gaps";
import { noticeTotals } from "./notice-totals";

/** What a notice says beside the unit's scores. */
export interface NoticeFrame {
  readonly body: IssuingBody;
  /** The last day on which explanations and supplements are taken; ISO. */
  readonly deadline: string;
}

/**
 * Thông báo kết quả thẩm định sơ bộ: what a unit scored itself and how it was appraised, why, and until
 * when it may answer. While the round is not settled it is a draft, and says so.
 * Source: 001, II.3.4 and II.3.5; its layout Nghị định 30/2020/NĐ-CP, Phụ lục I.
 */
export function preliminaryNotice(
  set: CriteriaSet,
  { scorecard, settledOn }: PreliminaryResult,
  { body, deadline }: NoticeFrame,
): TextDocument {
  const { unit, year } = scorecard;
  const isDraft = settledOn === undefined;
  return {
    title: TEXTS.title(unit, year, isDraft),
    blocks: [
      ...(isDraft ? [textBlock(TEXTS.draft, FORMATS.draft)] : []),
      documentHead(body, TEXTS.symbol),
      ...documentTitle(TEXTS.kind, TEXTS.subject(year)),
      addressee(TEXTS.addressee(unit)),
      ...(isDraft ? [textBlock(TEXTS.draftNote, FORMATS.draftNote)] : []),
      textBlock(TEXTS.opening(set, unit, year, settledOn), FORMATS.body),
      ...noticeTotals(set, scorecard),
      ...differenceList(set, scorecard),
      ...leavesWithoutAppraisal(set, scorecard),
      ...leavesWithoutEvidence(set, scorecard),
      textBlock(TEXTS.headings.answer, FORMATS.part),
      textBlock(TEXTS.answer.request(unit), FORMATS.lead),
      textBlock(TEXTS.answer.deadline(deadline), FORMATS.boldBody),
      item(TEXTS.answer.how, TEXTS.answer.steps),
      item(TEXTS.answer.late, TEXTS.answer.lateRule),
      textBlock(TEXTS.closing(unit, year), FORMATS.closing),
      signatureBlock(body, TEXTS.recipients),
    ],
  };
}

const item = (lead: string, text: string): DocumentBlock =>
  paragraphBlock({ lead, text: ` ${text}`, format: FORMATS.body });
