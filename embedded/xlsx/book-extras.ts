import type { Workbook, WriteOptions } from "hucre/xlsx";
import type { BookExtras } from "../engine/document";
import { storedText } from "./cell-values";

/** What a workbook says about itself. A property that is a date becomes its ISO 8601 text. */
export function openedBookExtras({ properties = {}, workbookProtection }: Workbook): BookExtras {
  const { title, lastModifiedBy: lastAuthor, custom } = properties;
  return {
    ...(workbookProtection?.lockStructure === true && { structureProtected: true }),
    ...(title !== undefined && { title }),
    ...(lastAuthor !== undefined && { lastAuthor }),
    ...(custom && { properties: openedProperties(custom) }),
  };
}

/** The same back; the settings of add-ins are no part of it. */
export function storedBookExtras({
  structureProtected,
  title,
  lastAuthor,
  properties = {},
}: BookExtras): Pick<WriteOptions, "properties" | "workbookProtection"> {
  return {
    properties: {
      ...(title !== undefined && { title: storedText(title) }),
      ...(lastAuthor !== undefined && { lastModifiedBy: storedText(lastAuthor) }),
      custom: storedProperties(properties),
    },
    ...(structureProtected === true && { workbookProtection: { lockStructure: true } }),
  };
}

type Properties = NonNullable<BookExtras["properties"]>;
type StoredProperties = NonNullable<NonNullable<WriteOptions["properties"]>["custom"]>;

function openedProperties(stored: StoredProperties): Properties {
  return Object.fromEntries(
    Object.entries(stored).map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString() : value,
    ]),
  );
}

function storedProperties(properties: Properties): StoredProperties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      storedText(name),
      typeof value === "string" ? storedText(value) : value,
    ]),
  );
}
