import type { IResources, ISheetDataValidationRule } from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { IAutoFilter } from "@univerjs/sheets-filter";

/** What Univer's plugins keep in a snapshot, each as JSON under its own name. */
export interface SheetResources {
  /** By the id of their sheet, as are the next two. */
  readonly SHEET_DATA_VALIDATION_PLUGIN: Readonly<
    Record<string, readonly ISheetDataValidationRule[]>
  >;
  readonly SHEET_CONDITIONAL_FORMATTING_PLUGIN: Readonly<
    Record<string, readonly IConditionFormattingRule[]>
  >;
  readonly SHEET_FILTER_PLUGIN: Readonly<Record<string, IAutoFilter>>;
  /** By the id of the name. */
  readonly SHEET_DEFINED_NAME_PLUGIN: Readonly<Record<string, IDefinedNamesServiceParam>>;
}

export function openedResources(content: SheetResources): IResources {
  return Object.entries(content).map(([name, data]) => ({ name, data: JSON.stringify(data) }));
}

/** One plugin's content; {} where the snapshot has none. */
export function resourceOf<Name extends keyof SheetResources>(
  resources: IResources | undefined,
  name: Name,
): Partial<SheetResources[Name]> {
  const data = resources?.find((resource) => resource.name === name)?.data;
  return data ? (JSON.parse(data) as SheetResources[Name]) : {};
}
