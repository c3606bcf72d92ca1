import type { Assignment } from "../../scoring/assignment";
import type { EvidenceDocument } from "../../scoring/evidence-document";
import { DOCUMENTS_TEXTS as TEXTS } from "./sheet-texts";
import { formatDate } from "./terms";

/** How another list points to a document: "12/KH-UBND ngày 05/01/2024"; as the form names it where that is all there is. */
export function documentReference(document: EvidenceDocument): string {
  const { number, date } = document;
  if (number === "") return documentText(document);
  return trimmed(date === undefined ? number : `${number}${TEXTS.dated}${formatDate(date)}`);
}

/** A document as the form names it: "12/KH-UBND ngày 05/01/2024 của UBND xã: Kế hoạch CCHC (ke-hoach.pdf)". */
export function documentText({ number, date, issuer, title, link }: EvidenceDocument): string {
  const head = [
    number,
    ...(date === undefined ? [] : [TEXTS.dated, formatDate(date)]),
    ...(issuer === "" ? [] : [TEXTS.issuedBy, issuer]),
  ].join("");
  const about = title === "" ? "" : `${head === "" ? "" : TEXTS.about}${title}`;
  return trimmed(`${head}${about}${link === "" ? "" : ` (${link})`}`);
}

/** Who answers for a criterion: "Nguyễn Văn A (Văn phòng)". */
export function assignmentText({ person, department }: Assignment): string {
  if (person === "" || department === "") return trimmed(person + department);
  return trimmed(`${person} (${department})`);
}

/** As a spreadsheet's TRIM has it. */
const trimmed = (text: string): string => text.replace(/ +/g, " ").trim();
