import { type OrgUnit, mayBeSameKind, unitKey } from "../../scoring/org-unit";
import type { CellContent } from "../../sheet-model/cell-content";
import { cellText } from "./cell-text";
import { unitFromName } from "./read-unit";

/** Knows a workbook's units by what cells of other tables call them. */
export class SurveyUnits<Unit extends OrgUnit> {
  readonly all: readonly Unit[];
  readonly #unitsByKey = new Map<string, Unit[]>();
  /** What was looked for before: a name stands in many cells. */
  readonly #found = new Map<string, readonly Unit[]>();

  constructor(units: readonly Unit[]) {
    this.all = units;
    for (const unit of units) {
      const key = unitKey(unit);
      this.#unitsByKey.set(key, [...(this.#unitsByKey.get(key) ?? []), unit]);
    }
  }

  /** The units that a cell may name; several where units of two kinds bear one name and it says no kind. */
  namedBy(cell: CellContent): readonly Unit[] {
    if (cell.kind !== "text") return [];
    const text = cellText(cell);
    const known = this.#found.get(text);
    if (known !== undefined) return known;
    const named = unitFromName(text);
    const namesakes = this.#unitsByKey.get(unitKey(named)) ?? [];
    const found = namesakes.filter((unit) => mayBeSameKind(unit, named));
    this.#found.set(text, found);
    return found;
  }
}
