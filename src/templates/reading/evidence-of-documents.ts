import type { CriteriaSet } from "../../criteria/criteria-set";
import type { EvidenceDocument } from "../../scoring/evidence-document";
import { type Finding, finding } from "../../scoring/finding";
import { documentText } from "../../wording/vi/list-sentences";

/**
 * Adds to each criterion's evidence the documents that it does not name yet, by their number or in
 * full, and tells of which criteria those are.
 */
export function withDocuments(
  written: ReadonlyMap<string, readonly string[]>,
  documents: readonly EvidenceDocument[],
  set: CriteriaSet,
): { textsByCode: Map<string, readonly string[]>; findings: Finding[] } {
  const textsByCode = new Map(written);
  const codes = new Set<string>();
  for (const document of documents) {
    const text = documentText(document);
    const texts = textsByCode.get(document.code) ?? [];
    if (text === "" || texts.some((each) => names(each, document, text))) continue;
    textsByCode.set(document.code, [...texts, text]);
    codes.add(document.code);
  }
  const inOrder = set.nodes.map(({ code }) => code).filter((code) => codes.has(code));
  const isAnyNotShown = inOrder.length > 0;
  return {
    textsByCode,
    findings: isAnyNotShown ? [finding({ kind: "documents-not-shown", codes: inOrder })] : [],
  };
}

const names = (evidence: string, { number }: EvidenceDocument, text: string): boolean =>
  evidence.includes(text) || (number !== "" && evidence.includes(number));
