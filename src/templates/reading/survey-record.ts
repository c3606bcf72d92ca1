import type { CriteriaNode } from "../../criteria/criteria-set";
import { appliesTo, leafForKind } from "../../scoring/contribution";
import type { OrgUnit } from "../../scoring/org-unit";
import type { Score } from "../../scoring/score";
import { type SurveyFinding, surveyFinding } from "../../scoring/survey-finding";
import { type SurveyMeasure, judgeSurveyResult } from "../../scoring/survey-score";
import { cellAddress } from "../../sheet-model/address";
import type { Grid } from "../../sheet-model/grid";
import { shownNumber } from "./cell-text";
import { contentAt } from "./score-table";

/** The survey's result of one leaf for one unit, and where it was read. */
export interface SurveyResult<Unit extends OrgUnit = OrgUnit> {
  readonly unit: Unit;
  readonly leaf: CriteriaNode;
  /** Valid, or not applicable. */
  readonly score: Score;
  readonly cell: string;
  readonly sheetName: string;
}

/** What was taken from tables of results, table after table, and what was found amiss in them. */
export class SurveyRecord<Unit extends OrgUnit> {
  readonly results: SurveyResult<Unit>[] = [];
  readonly findings: SurveyFinding[] = [];
  /** Of each unit the leaves for which a row was read, blank or not, and the cell that names it there. */
  readonly cellsByLeaf = new Map<Unit, Map<CriteriaNode, string>>();
  /** Entries that were judged, taken or not, by unit. */
  readonly entered = new Map<Unit, Set<CriteriaNode>>();
  /** The leaves that have a column or a row out of which results are read. */
  readonly leaves = new Set<CriteriaNode>();
  /** The leaves that have columns or rows out of which none can be read; a finding says so. */
  readonly refused = new Set<CriteriaNode>();

  /** Those of the leaves that no row was read for yet; the others are told of. */
  notYetRead(
    grid: Grid,
    row: number,
    unitColumn: number,
    unit: Unit,
    leaves: readonly CriteriaNode[],
  ): ReadonlySet<CriteriaNode> {
    const cells = this.cellsByLeaf.get(unit) ?? new Map<CriteriaNode, string>();
    this.cellsByLeaf.set(unit, cells);
    const firstCell = leaves.flatMap((leaf) => cells.get(leaf) ?? [])[0];
    if (firstCell !== undefined) {
      this.tell(grid, { kind: "repeated-unit", unit: unit.name, firstCell }, row, unitColumn);
    }
    const fresh = leaves.filter((leaf) => !cells.has(leaf));
    const place = `${grid.sheetName}!${cellAddress(row, unitColumn)}`;
    for (const leaf of fresh) cells.set(leaf, place);
    return new Set(fresh);
  }

  /** Takes a cell as the result of a leaf for a unit; what is none is told. */
  enter(
    grid: Grid,
    row: number,
    column: number,
    { unit, leaf, measure }: { unit: Unit; leaf: CriteriaNode; measure: SurveyMeasure },
  ): void {
    const content = contentAt(grid, row, column);
    const judged = judgeSurveyResult(content, leafForKind(leaf, unit.kind), measure);
    const { sheetName } = grid;
    const cell = cellAddress(row, column);
    if (judged.ok && judged.value.kind === "unscored") return;
    this.entered.set(unit, (this.entered.get(unit) ?? new Set()).add(leaf));
    if (!judged.ok) {
      const { error: problem } = judged;
      this.tell(grid, { kind: "not-taken", unit: unit.name, problem }, row, column, leaf.code);
    } else if (appliesTo(leaf, unit.kind)) {
      this.results.push({ unit, leaf, score: judged.value, cell, sheetName });
    } else if (judged.value.kind === "valid") {
      const entered = shownNumber(content);
      this.tell(grid, { kind: "does-not-apply", unit: unit.name, entered }, row, column, leaf.code);
    }
  }

  /** Adds a finding about a cell; rows and columns count from 0. */
  tell(
    { sheetName }: Grid,
    detail: SurveyFinding["detail"],
    row: number,
    column: number,
    code?: string,
  ): void {
    this.findings.push(surveyFinding(detail, { code, cell: cellAddress(row, column), sheetName }));
  }
}
