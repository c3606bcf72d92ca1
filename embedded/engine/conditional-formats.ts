import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { CellRange } from "../../src/sheet-model/address";
import type { DocumentSheet } from "./document-sheet";
import { fromUniver, toUniver } from "./rectangle";

/** A conditional format of a sheet; the first in a sheet's list is applied first. */
export interface PlacedFormat {
  readonly id: string;
  readonly areas: readonly CellRange[];
  readonly stopIfTrue: boolean;
  readonly rule: IConditionalFormattingRuleConfig;
}

/** A sheet's conditional formats in the order of their priority. */
export function conditionalFormatsOf({ document, id }: DocumentSheet): readonly PlacedFormat[] {
  const model = document.univerAPI.service(ConditionalFormattingRuleModel);
  const rules = model.getSubunitRules(document.unitId, id) ?? [];
  return rules.map(({ cfId, ranges, stopIfTrue, rule }) => ({
    id: cfId,
    areas: ranges.map(fromUniver),
    stopIfTrue,
    rule,
  }));
}

/** Adds a conditional format before all others, and answers with its id. */
export function addConditionalFormat(
  sheet: DocumentSheet,
  areas: readonly CellRange[],
  rule: IConditionalFormattingRuleConfig,
): string {
  const { document, target } = sheet;
  const model = document.univerAPI.service(ConditionalFormattingRuleModel);
  const id = model.createCfId(target.unitId, target.subUnitId);
  const placed = { id, areas, stopIfTrue: false, rule };
  document.execute(AddConditionalRuleMutation, { ...target, rule: inUniver(placed) });
  return id;
}

export function replaceConditionalFormat(sheet: DocumentSheet, format: PlacedFormat): void {
  sheet.document.execute(SetConditionalRuleMutation, {
    ...sheet.target,
    rule: inUniver(format),
    cfId: format.id,
  });
}

export function deleteConditionalFormat(sheet: DocumentSheet, id: string): void {
  sheet.document.execute(DeleteConditionalRuleMutation, { ...sheet.target, cfId: id });
}

/** Puts a format before or behind another. */
export function moveConditionalFormat(
  sheet: DocumentSheet,
  id: string,
  side: "before" | "after",
  otherId: string,
): void {
  sheet.document.execute(MoveConditionalRuleMutation, {
    ...sheet.target,
    start: { id, type: "self" },
    end: { id: otherId, type: side },
  });
}

function inUniver({ id, areas, stopIfTrue, rule }: PlacedFormat): IConditionFormattingRule {
  return { cfId: id, ranges: areas.map(toUniver), stopIfTrue, rule };
}
