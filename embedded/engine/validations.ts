import { DataValidationType, type IRange, type ISheetDataValidationRule } from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/data-validation";
import type { CellRange } from "../../src/sheet-model/address";
import type { DocumentSheet } from "./document-sheet";
import { fromUniver, toUniver } from "./rectangle";

/** A rule for what may be typed, without the place it holds for. */
export type ValidationRule = Omit<ISheetDataValidationRule, "uid" | "ranges" | "type"> & {
  readonly type: DataValidationType;
};

interface PlacedRule {
  readonly uid: string;
  readonly areas: readonly CellRange[];
  readonly rule: ValidationRule;
}

/** The validations of one sheet. Changes are gathered and go to Univer together, by `flush`. */
export class SheetValidations {
  readonly #sheet: DocumentSheet;
  /** The rules with the changes that wait; undefined while none do. */
  #changed: PlacedRule[] | undefined;
  #count = 0;

  constructor(sheet: DocumentSheet) {
    this.#sheet = sheet;
  }

  /** The rules of a sheet with the areas they hold for. */
  get rules(): readonly PlacedRule[] {
    return this.#changed ?? this.#inUniver();
  }

  /** Puts one rule in place of all that held for an area; undefined takes them away. */
  replace(
    area: CellRange,
    rule: ValidationRule | undefined,
    subtract: (from: CellRange, hole: CellRange) => readonly CellRange[],
  ): void {
    const kept = this.rules.flatMap((placed): PlacedRule[] => {
      const areas = placed.areas.flatMap((part) => subtract(part, area));
      if (areas.length === 0) return [];
      const isUntouched =
        areas.length === placed.areas.length &&
        areas.every((part, index) => part === placed.areas[index]);
      return [isUntouched ? placed : { ...placed, uid: this.#newId(), areas }];
    });
    if (rule !== undefined) kept.push({ uid: this.#newId(), areas: [area], rule });
    this.#changed = kept;
  }

  /** Takes all rules away. */
  clear(): void {
    this.#changed = [];
    this.flush();
  }

  flush(): void {
    const changed = this.#changed;
    if (changed === undefined) return;
    this.#changed = undefined;
    const { document, target } = this.#sheet;
    const before = new Set(this.#inUniver().map(({ uid }) => uid));
    const after = new Set(changed.map(({ uid }) => uid));
    const removed = [...before].filter((uid) => !after.has(uid));
    const added = changed.filter(({ uid }) => !before.has(uid));
    if (removed.length > 0) {
      document.execute(RemoveDataValidationMutation, { ...target, ruleId: removed });
    }
    if (added.length > 0) {
      const rule = added.map(({ uid, areas, rule }) => ({
        ...rule,
        uid,
        ranges: areas.map(toUniver),
      }));
      document.execute(AddDataValidationMutation, { ...target, rule });
    }
  }

  #inUniver(): PlacedRule[] {
    const { document, id } = this.#sheet;
    const model = document.univerAPI.service(DataValidationModel);
    return model.getRules(document.unitId, id).map(({ uid, type, ranges, ...rule }) => ({
      uid,
      areas: (ranges as readonly IRange[]).map(fromUniver),
      rule: { ...rule, type: knownType(type) },
    }));
  }

  #newId(): string {
    this.#count += 1;
    return `validation-${String(this.#count)}-${Math.random().toString(36).slice(2, 8)}`;
  }
}

const KNOWN_TYPES: ReadonlyMap<string, DataValidationType> = new Map(
  Object.values(DataValidationType).map((type) => [type, type]),
);

function knownType(type: string): DataValidationType {
  const known = KNOWN_TYPES.get(type);
  if (known === undefined) throw new Error(`Univer has a validation of the type ${type}`);
  return known;
}
