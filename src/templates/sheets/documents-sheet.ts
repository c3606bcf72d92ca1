import type { EvidenceDocument } from "../../scoring/evidence-document";
import type { CellInput, Formula, SheetModel } from "../../sheet-model/sheet";
import { documentText } from "../../wording/vi/list-sentences";
import { DOCUMENTS_TEXTS as TEXTS } from "../../wording/vi/sheet-texts";
import {
  ANY_DAY,
  type OfScorecard,
  checksOf,
  codeCheck,
  codesOf,
  dayNumber,
  dayText,
  hintRow,
  labelOf,
  listIdentity,
  listedCode,
  quoted,
  unitRow,
} from "./list-parts";
import {
  FORM_COLUMNS,
  type ListReference,
  type ListRow,
  entryIn,
  listReference,
  listSheet,
} from "./list-sheet";
import { STYLES } from "./styles";

const { headings } = TEXTS;
const COLUMNS = [
  { heading: headings.code, width: 11, style: STYLES.listCode },
  { heading: headings.number, width: 20, style: STYLES.listText },
  { heading: headings.date, width: 13, style: STYLES.listDate },
  { heading: headings.issuer, width: 24, style: STYLES.listText },
  { heading: headings.title, width: 54, style: STYLES.listText },
  { heading: headings.link, width: 30, style: STYLES.listText },
  { heading: headings.note, width: 20, style: STYLES.listText },
];
/** Places in COLUMNS. */
const CODE = 0;
const DATE = 2;

/**
 * `Tài liệu kiểm chứng`: the documents that prove a scorecard, one a row.
 * Source: 4203/QĐ-UBND, Điều 6.1b.
 */
export function documentsSheet(of: OfScorecard, sheetName: string): SheetModel {
  const { documents } = of.scorecard;
  const entries = COLUMNS.map((_, column) => entryIn(column, documents.length));
  return listSheet({
    sheetName,
    title: TEXTS.title,
    lines: [unitRow(of), hintRow(TEXTS.hint), { height: 8, cells: [] }],
    tableName: "TaiLieuKiemChung",
    columns: COLUMNS,
    hiddenColumns: FORM_COLUMNS,
    entries: documents.map((document) => entered(of, document)),
    rowOf: (index) => listRow(of, entries, documents[index]),
    identity: listIdentity(of, "documents"),
    validations: (cellsOf) => [
      { range: cellsOf(CODE), rule: { kind: "list", source: codesOf(of).source }, ...TEXTS.code },
      { range: cellsOf(DATE), rule: ANY_DAY, ...TEXTS.date },
    ],
  });
}

/** What the form reads of the list. */
export const documentsReference = (
  sheetName: string,
  documents: readonly EvidenceDocument[],
): ListReference => listReference(sheetName, COLUMNS.length, documents.length);

function entered(of: OfScorecard, document: EvidenceDocument): CellInput[] {
  const { code, number, date, issuer, title, link, note } = document;
  return [labelOf(of, code), number, dayNumber(date), issuer, title, link, note];
}

function listRow(
  of: OfScorecard,
  entries: readonly string[],
  document: EvidenceDocument | undefined,
): ListRow {
  const [code = "", number = "", date = ""] = entries;
  const checks = [
    codeCheck(codesOf(of), code, document?.code),
    {
      formula: `IF(${number}="",${quoted(TEXTS.withoutNumber)},"")`,
      value: document?.number === "" ? TEXTS.withoutNumber : "",
    },
    {
      formula: `IF(${date}="",${quoted(TEXTS.withoutDate)},IF(ISNUMBER(${date}),"",${quoted(TEXTS.notADate)}))`,
      value: document?.date === undefined ? TEXTS.withoutDate : "",
    },
  ];
  return {
    check: checksOf(entries, document !== undefined, checks),
    hidden: [listedCode(of, code, document?.code), shownText(entries, document)],
  };
}

/** What documentText says, as a formula. */
function shownText(entries: readonly string[], document: EvidenceDocument | undefined): Formula {
  const [, number = "", date = "", issuer = "", title = "", link = ""] = entries;
  const formula =
    `${number}&IF(${date}="","",${quoted(TEXTS.dated)}&${dayText(date)})` +
    `&IF(${issuer}="","",${quoted(TEXTS.issuedBy)}&${issuer})` +
    `&IF(${title}="","",IF(${number}&${date}&${issuer}="","",${quoted(TEXTS.about)})&${title})` +
    `&IF(${link}="",""," ("&${link}&")")`;
  return {
    formula: `TRIM(${formula})`,
    value: document === undefined ? "" : documentText(document),
  };
}
