import type { CellRange } from "../../src/sheet-model/address";
import { type HostObject, method } from "../batch/host-object";
import {
  addConditionalFormat,
  conditionalFormatsOf,
  deleteConditionalFormat,
  moveConditionalFormat,
  type PlacedFormat,
  replaceConditionalFormat,
} from "../engine/conditional-formats";
import type { DocumentSheet } from "../engine/document-sheet";
import { difference, intersection } from "./cell-area";
import { cellValueFormat, customFormat, emptyRule, isFormula } from "./conditional-rules";
import type { WriteRule } from "./conditional-style";
import { badArgument, itemNotFound } from "./excel-errors";
import type { OpenExcel } from "./open-excel";
import { boolean, wholeNumber } from "./parameters";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { requireAllowed } from "./sheet-protection";
import type { StyledAreas } from "./styled-areas";

/** The conditional formats of a range's cells: those with a formula and those that compare a number. */
export function conditionalFormats(excel: OpenExcel, place: StyledAreas): HostObject {
  const { sheet, areas } = place;
  const here = () =>
    conditionalFormatsOf(sheet).filter((format) => areas.some((area) => reaches(format, area)));
  const item = ({ id }: PlacedFormat) => conditionalFormat(excel, sheet, id);
  return {
    typeName: "ConditionalFormatCollection",
    items: () => here().map(item),
    finders: {
      add: {
        takes: 1,
        call: (type) => {
          requireAllowed(sheet, "allowFormatCells");
          return conditionalFormat(
            excel,
            sheet,
            addConditionalFormat(sheet, areas, emptyRule(type)),
          );
        },
      },
      getItem: {
        takes: 1,
        call: (id) => {
          const found = here().find((format) => format.id === id);
          if (found === undefined) throw itemNotFound();
          return item(found);
        },
      },
      getItemAt: {
        takes: 1,
        call: (index) => {
          const found = here()[wholeNumber(index)];
          if (found === undefined) throw badArgument();
          return item(found);
        },
      },
    },
    methods: {
      getCount: method(() => here().length),
      clearAll: method(() => {
        requireAllowed(sheet, "allowFormatCells");
        for (const area of areas) removeConditionalFormats(sheet, area);
      }),
    },
  };
}

/** Takes an area out of all conditional formats of its sheet. */
export function removeConditionalFormats(sheet: DocumentSheet, area: CellRange): void {
  for (const format of conditionalFormatsOf(sheet)) {
    if (!reaches(format, area)) continue;
    const areas = format.areas.flatMap((part) => difference(part, area));
    if (areas.length === 0) deleteConditionalFormat(sheet, format.id);
    else replaceConditionalFormat(sheet, { ...format, areas });
  }
}

function reaches(format: PlacedFormat, area: CellRange): boolean {
  return format.areas.some((part) => intersection(part, area) !== null);
}

function conditionalFormat(excel: OpenExcel, sheet: DocumentSheet, id: string): HostObject {
  const position = () => conditionalFormatsOf(sheet).findIndex((format) => format.id === id);
  const current = () => {
    const format = conditionalFormatsOf(sheet)[position()];
    if (format === undefined) throw itemNotFound();
    return format;
  };
  const change = (changed: Partial<PlacedFormat>) => {
    requireAllowed(sheet, "allowFormatCells");
    replaceConditionalFormat(sheet, { ...current(), ...changed });
  };
  const setRule: WriteRule = (rule) => {
    change({ rule });
  };
  return {
    typeName: "ConditionalFormat",
    id,
    properties: {
      id: { get: () => id },
      type: { get: () => (isFormula(current().rule) ? "Custom" : "CellValue") },
      stopIfTrue: {
        get: () => current().stopIfTrue,
        set: (value) => {
          change({ stopIfTrue: boolean(value) });
        },
      },
      priority: {
        get: position,
        set: (value) => {
          moveTo(sheet, id, position(), wholeNumber(value));
        },
      },
    },
    objects: {
      custom: () => customFormat(() => current().rule, setRule),
      cellValue: () => cellValueFormat(() => current().rule, setRule),
      customOrNullObject: () =>
        isFormula(current().rule) ? customFormat(() => current().rule, setRule) : null,
      cellValueOrNullObject: () =>
        isFormula(current().rule) ? null : cellValueFormat(() => current().rule, setRule),
    },
    finders: {
      getRange: method(() => {
        const [area, ...others] = current().areas;
        if (area === undefined || others.length > 0) throw badArgument();
        return range(excel, sheet, area);
      }),
      getRangeOrNullObject: method(() => {
        const [area, ...others] = current().areas;
        return area === undefined || others.length > 0 ? null : range(excel, sheet, area);
      }),
      getRanges: method(() => rangeAreas(excel, sheet, current().areas)),
    },
    methods: {
      delete: method(() => {
        requireAllowed(sheet, "allowFormatCells");
        deleteConditionalFormat(sheet, current().id);
      }),
    },
  };
}

function moveTo(sheet: DocumentSheet, id: string, from: number, to: number): void {
  const other = conditionalFormatsOf(sheet)[to];
  if (other === undefined) throw badArgument();
  if (to === from) return;
  moveConditionalFormat(sheet, id, to < from ? "before" : "after", other.id);
}
