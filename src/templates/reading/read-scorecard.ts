import { type CriteriaSet, isLeaf } from "../../criteria/criteria-set";
import { type Result, err, ok } from "../../result";
import type { AssignmentPlan } from "../../scoring/assignment";
import { type Finding, finding } from "../../scoring/finding";
import type { ScoreMend } from "../../scoring/score-mend";
import { type Scorecard, emptyScorecard } from "../../scoring/scorecard";
import { SCORE_COLUMNS } from "../../scoring/score";
import type { SubmissionRefusal } from "../../scoring/submission-refusal";
import { grandTotal, totalOfNode } from "../../scoring/totals";
import { cellAddress } from "../../sheet-model/address";
import type { Grid, WorkbookContent } from "../../sheet-model/grid";
import { isBlank } from "./cell-text";
import { type StatedSum, checkStatedSums } from "./check-sums";
import { type Companions, readCompanions } from "./companions";
import { withDocuments } from "./evidence-of-documents";
import { joinEvidence } from "./evidence-texts";
import { readIdentity } from "./read-identity";
import { type ScoreRow, scoreRows } from "./score-rows";
import type { ScorecardPlaces } from "./scorecard-places";
import { type ScoreTable, columnOf, contentAt, findScoreTable } from "./score-table";
import { missingEvidence, missingRows, notScored } from "./scorecard-gaps";
import { TableReader } from "./table-reader";
import { hasRatios } from "../set-traits";
import { isLongTable } from "../data-columns";
import { isPrintedSheet } from "../recorded-identity";
import { nameOfSet, otherRecordedSet } from "../recorded-set";
import { COMPILED_PROPERTY } from "../workbook-properties";

export interface ScorecardReading {
  readonly scorecard: Scorecard;
  readonly sheetName: string;
  readonly findings: readonly Finding[];
  readonly places: ScorecardPlaces;
  /** Scores in the wrong form, which could be mended. */
  readonly mends: readonly ScoreMend[];
  readonly plan: AssignmentPlan;
  /** The sheets beside the scorecard's from which documents and assignments were read. */
  readonly companions: Companions;
}

/** A sheet that holds a score table, how much of the set it has, and how much of that is scored. */
interface Candidate {
  readonly grid: Grid;
  readonly table: ScoreTable;
  readonly rows: readonly ScoreRow[];
  readonly leavesFound: number;
  readonly leavesEntered: number;
}

export interface ScorecardReadingOptions {
  /** What becomes of a sheet that says it was drawn for another set; read, that is a finding. */
  readonly ofOtherSets?: "refused" | "read";
}

/**
 * Reads the scorecard of one unit out of a workbook in which Phụ lục I may have been retyped in any
 * way. Whatever is not taken as it stands is a finding; a score that is not valid is never counted.
 * Errors: no-scorecard, compiled-workbook, other-set.
 */
export function readScorecard(
  workbook: WorkbookContent,
  set: CriteriaSet,
  fileName: string,
  { ofOtherSets = "refused" }: ScorecardReadingOptions = {},
): Result<ScorecardReading, SubmissionRefusal> {
  if (COMPILED_PROPERTY in workbook.properties) return err({ kind: "compiled-workbook" });
  const isRead = (grid: Grid) =>
    ofOtherSets === "read" || otherRecordedSet(grid, set) === undefined;
  const candidates = workbook.grids.flatMap((grid) => candidate(grid, set)).sort(compareCandidates);
  const best = candidates.find(({ grid }) => isRead(grid));
  if (best === undefined) return err(noScorecard(workbook.grids, set));
  const others = candidates.filter((other) => other !== best);
  const { sheetName } = best.grid;
  const { findings, ...reading } = readCandidate(best, workbook.grids, set, fileName);
  const otherSheets = others
    // Our own, where it is hidden, is what an upgrade left behind.
    .filter((other) => !(other.grid.hidden && other.table.isOurs))
    .map((other) =>
      finding({ kind: "other-sheet", sheetName: other.grid.sheetName, readSheetName: sheetName }),
    );
  return ok({ ...reading, sheetName, findings: [...otherSheets, ...findings] });
}

/** Why none of the sheets is a scorecard of the set: one that can be seen names another one rather than a hidden one does. */
function noScorecard(grids: readonly Grid[], set: CriteriaSet): SubmissionRefusal {
  const [recorded] = [...grids]
    .sort((a, b) => Number(a.hidden) - Number(b.hidden))
    .flatMap((grid) => otherRecordedSet(grid, set) ?? []);
  return recorded === undefined
    ? { kind: "no-scorecard", sheetNames: grids.map(({ sheetName }) => sheetName) }
    : { kind: "other-set", recorded, wanted: nameOfSet(set) };
}

function candidate(grid: Grid, set: CriteriaSet): Candidate[] {
  const table = findScoreTable(grid);
  // The long table has the scores of all units.
  if (table === undefined || isPrintedSheet(grid) || isLongTable(grid)) return [];
  const rows = scoreRows(grid, table, set);
  const leaves = rows.filter((row) => row.kind === "node" && isLeaf(row.node));
  const self = columnOf(table, "self");
  const entered = leaves.filter(({ row }) => !isBlank(contentAt(grid, row, self)));
  const [leavesFound, leavesEntered] = [leaves.length, entered.length];
  return leavesFound === 0 ? [] : [{ grid, table, rows, leavesFound, leavesEntered }];
}

/** A filled sheet before an empty one, then one that can be seen, then the fullest. */
function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    Number(b.leavesEntered > 0) - Number(a.leavesEntered > 0) ||
    Number(a.grid.hidden) - Number(b.grid.hidden) ||
    b.leavesEntered - a.leavesEntered ||
    b.leavesFound - a.leavesFound
  );
}

function readCandidate(
  { grid, table, rows }: Candidate,
  grids: readonly Grid[],
  set: CriteriaSet,
  fileName: string,
): Omit<ScorecardReading, "sheetName"> {
  const identity = readIdentity(grid, table, fileName, set);
  const reader = new TableReader(grid, table, identity.unit.kind);
  for (const row of rows) reader.readRow(row);
  const evidenceColumn = columnOf(table, "evidence") ?? columnOf(table, "self") ?? 0;
  const evidenceCell = (code: string) => {
    const row = reader.rowsByCode.get(code);
    return row === undefined ? undefined : cellAddress(row, evidenceColumn);
  };
  const others = grids.filter((other) => other !== grid && findScoreTable(other) === undefined);
  const lists = readCompanions(others, identity.recorded, set);
  const listed = withDocuments(reader.evidenceByCode, lists.documents, set);
  const evidence = joinEvidence(listed.textsByCode, evidenceCell);
  const blank = emptyScorecard(set, identity.unit, identity.year);
  const scorecard: Scorecard = {
    ...blank,
    scoresByCode: new Map([...blank.scoresByCode, ...reader.scoresByCode]),
    evidenceByCode: evidence.evidenceByCode,
    remarksByCode: reader.remarksByCode,
    explanationsByCode: reader.explanationsByCode,
    figuresByCode: reader.figuresByCode,
    documents: lists.documents,
  };
  const sumOf = ({ node, column }: StatedSum) =>
    (node ? totalOfNode(scorecard, node, column) : grandTotal(scorecard, set, column)).points;
  const findings = [
    ...identity.findings,
    ...reader.findings,
    ...scoresAsText(reader.mends),
    ...missingRows(set, reader.rowsByCode, identity.unit.kind),
    ...checkStatedSums(reader.statedSums, sumOf),
    ...evidence.findings,
    ...listed.findings,
    ...lists.findings,
    ...missingEvidence(scorecard, set, evidenceCell),
    ...notScored(scorecard, set, reader.rowsByCode),
    ...unread(grid, table, rows, set),
  ];
  const totalRows = rows.flatMap(({ row, kind }) => (kind === "total" ? [row] : []));
  const scoreColumns = { self: columnOf(table, "self"), appraised: columnOf(table, "appraised") };
  const places: ScorecardPlaces = {
    rowsByCode: reader.rowsByCode,
    totalRows,
    scoreColumns,
    evidenceColumn: columnOf(table, "evidence"),
  };
  const { plan, companions } = lists;
  return { scorecard, findings, places, mends: reader.mends, plan, companions };
}

function unread(
  grid: Grid,
  table: ScoreTable,
  rows: readonly ScoreRow[],
  set: CriteriaSet,
): Finding[] {
  const guides = rows.filter(({ kind }) => kind === "guide").map(({ row }) => row + 1);
  const figures = hasRatios(set) ? [] : table.figureColumns;
  const columns = [...table.unreadColumns, ...figures].filter(({ column }) =>
    rows.some(({ row }) => !isBlank(contentAt(grid, row, column))),
  );
  return [
    ...(guides.length === 0 ? [] : [finding({ kind: "unread-rows", rows: guides })]),
    ...columns.map(({ column, heading }) =>
      finding(
        { kind: "unread-column", heading },
        undefined,
        cellAddress(table.firstRow - 1, column),
      ),
    ),
  ];
}

function scoresAsText(mends: readonly ScoreMend[]): Finding[] {
  const asText = mends.filter(({ from }) => from.kind === "text");
  return SCORE_COLUMNS.flatMap((column) => {
    const codes = asText.filter((mend) => mend.column === column).map(({ code }) => code);
    return codes.length === 0 ? [] : finding({ kind: "scores-as-text", column, codes });
  });
}
