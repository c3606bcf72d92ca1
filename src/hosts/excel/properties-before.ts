import type { WorkbookBefore } from "./workbook-before";

/** Gives custom properties, found by their keys, the values that they had before there were new ones. */
export function putPropertiesBack(
  found: readonly Excel.CustomProperty[],
  { properties }: Pick<WorkbookBefore, "properties">,
): void {
  for (const property of found) {
    if (property.isNullObject) continue;
    if (properties.has(property.key)) property.value = properties.get(property.key);
    else property.delete();
  }
}
