import type { CriteriaSet } from "../../criteria/criteria-set";
import type { EvidenceDocument } from "../../scoring/evidence-document";
import { type Finding, type FindingDetail, finding } from "../../scoring/finding";
import type { Grid } from "../../sheet-model/grid";
import { isBlank, shownNumber } from "./cell-text";
import { dayOfCell } from "./day-of-cell";
import { hasLinkForm } from "./link-form";
import { type ListEntry, type ListPatterns, findListTable } from "./list-table";
import { nodeOfCode } from "./row-identity";

type DocumentColumn = "code" | "number" | "date" | "issuer" | "title" | "link" | "note";

const PATTERNS: ListPatterns<DocumentColumn> = [
  [/^(ma( so)?( tieu chi| tc)?|tieu chi)$/, "code"],
  [/ky hieu|^so (van ban|hieu)/, "number"],
  [/^ngay/, "date"],
  [/(co quan|don vi|noi) ban hanh/, "issuer"],
  [/trich yeu|so lieu|ten (van ban|tai lieu)|^noi dung/, "title"],
  [/lien ket|duong dan|ten tep|link|file/, "link"],
  [/ghi chu/, "note"],
];

export interface DocumentsReading {
  readonly documents: readonly EvidenceDocument[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a list of evidence. A document without a criterion of the set is a finding and belongs to
 * none; what is missing or in the wrong form in the others is told.
 * Source: 4203/QĐ-UBND, Điều 6.1b. Undefined where the sheet has no such list.
 */
export function readDocuments(grid: Grid, set: CriteriaSet): DocumentsReading | undefined {
  const table = findListTable(
    grid,
    PATTERNS,
    (columns) => columns.has("code") && (columns.has("number") || columns.has("title")),
  );
  if (table === undefined) return undefined;
  const read = table.entries.map((entry) => readEntry(entry, grid.sheetName, set));
  return {
    documents: read.flatMap(({ document }) => document ?? []),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function readEntry(
  entry: ListEntry<DocumentColumn>,
  sheetName: string,
  set: CriteriaSet,
): { document?: EvidenceDocument; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const shownCode = entry.text("code");
  const code = nodeOfCode(entry.content("code"), set)?.code;
  const tell = (detail: FindingDetail, column: DocumentColumn) => {
    findings.push(finding(detail, code, entry.cell(column), sheetName));
  };
  if (code === undefined) {
    const isMissing = shownCode === "";
    tell(
      isMissing
        ? { kind: "document-without-code" }
        : { kind: "document-of-unknown-code", shown: shownCode },
      "code",
    );
    return { findings };
  }
  const [number, link] = [entry.text("number"), entry.text("link")];
  const enteredDate = entry.content("date");
  const date = dayOfCell(enteredDate);
  if (number === "") tell({ kind: "document-without-number" }, "number");
  if (isBlank(enteredDate)) tell({ kind: "document-without-date" }, "date");
  else if (date === undefined) {
    tell({ kind: "document-date", shown: shownNumber(enteredDate) }, "date");
  }
  if (link !== "" && !hasLinkForm(link)) tell({ kind: "document-link", shown: link }, "link");
  const [issuer, title, note] = [entry.text("issuer"), entry.text("title"), entry.text("note")];
  return { document: { code, number, date, issuer, title, link, note }, findings };
}
