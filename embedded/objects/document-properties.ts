import { type HostObject, method } from "../batch/host-object";
import type { BookExtras } from "../engine/document";
import { badArgument, itemNotFound } from "./excel-errors";
import type { OpenExcel } from "./open-excel";
import { text } from "./parameters";
import { without } from "./without";

type PropertyValue = string | number | boolean;

/** The workbook's title, who saved it last, and its custom properties; subject and the like are not modelled. */
export function documentProperties(excel: OpenExcel): HostObject {
  const { document } = excel;
  return {
    typeName: "DocumentProperties",
    properties: {
      title: {
        get: () => document.extras.title ?? "",
        set: (title) => {
          document.extras = { ...document.extras, title: text(title) };
        },
      },
      lastAuthor: { get: () => document.extras.lastAuthor ?? "" },
    },
    objects: { custom: () => customProperties(excel) },
  };
}

function customProperties({ document }: OpenExcel): HostObject {
  const all = (): NonNullable<BookExtras["properties"]> => document.extras.properties ?? {};
  const replace = (properties: NonNullable<BookExtras["properties"]>) => {
    document.extras = { ...document.extras, properties };
  };
  // Excel compares the names without case.
  const keyOf = (wanted: unknown) =>
    Object.keys(all()).find((key) => key.toLowerCase() === text(wanted).toLowerCase());
  const property = (key: string): HostObject => ({
    typeName: "CustomProperty",
    id: key,
    properties: {
      key: { get: () => key },
      value: {
        get: () => all()[key] ?? null,
        set: (value) => {
          replace({ ...all(), [key]: propertyValue(value) });
        },
      },
      type: { get: () => typeOf(all()[key]) },
    },
    methods: {
      delete: method(() => {
        replace(without(all(), key));
      }),
    },
  });
  return {
    typeName: "CustomPropertyCollection",
    items: () => Object.keys(all()).map(property),
    finders: {
      // Adding one that is there sets it anew.
      add: {
        takes: 2,
        call: (name, value) => {
          const key = keyOf(name) ?? text(name);
          if (key === "") throw badArgument();
          replace({ ...all(), [key]: propertyValue(value) });
          return property(key);
        },
      },
      getItem: {
        takes: 1,
        call: (name) => {
          const key = keyOf(name);
          if (key === undefined) throw itemNotFound();
          return property(key);
        },
      },
      getItemOrNullObject: {
        takes: 1,
        call: (name) => {
          const key = keyOf(name);
          return key === undefined ? null : property(key);
        },
      },
    },
    methods: {
      getCount: method(() => Object.keys(all()).length),
      deleteAll: method(() => {
        replace({});
      }),
    },
  };
}

function propertyValue(value: unknown): PropertyValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  throw badArgument();
}

function typeOf(value: PropertyValue | undefined): string {
  if (typeof value === "number") return "Number";
  return typeof value === "boolean" ? "Boolean" : "String";
}
