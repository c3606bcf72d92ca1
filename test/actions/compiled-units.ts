import type { CriteriaSet } from "../../src/criteria/criteria-set";
import type { Scorecard } from "../../src/scoring/scorecard";
import { standingsOf } from "../../src/scoring/standings";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { MemoryWorkbook } from "./memory-workbook";

/** A compiled workbook of these units, opened. */
export const openCompiled = (set: CriteriaSet, scorecards: readonly Scorecard[]): MemoryWorkbook =>
  new MemoryWorkbook(compiledWorkbook(set, 2024, standingsOf(scorecards, set), []));
