import { type HostObject, method } from "../batch/host-object";
import { itemNotFound } from "./excel-errors";
import type { OpenExcel } from "./open-excel";
import { text } from "./parameters";
import { without } from "./without";

/** What an add-in keeps in the workbook for itself. */
export function settings({ document }: OpenExcel): HostObject {
  const all = () => document.extras.settings ?? {};
  const replace = (changed: Readonly<Record<string, unknown>>) => {
    document.extras = { ...document.extras, settings: changed };
  };
  const setting = (key: string): HostObject => ({
    typeName: "Setting",
    id: key,
    properties: {
      key: { get: () => key },
      value: {
        get: () => all()[key] ?? null,
        set: (value) => {
          replace({ ...all(), [key]: value });
        },
      },
    },
    methods: {
      delete: method(() => {
        replace(without(all(), key));
      }),
    },
  });
  return {
    typeName: "SettingCollection",
    items: () => Object.keys(all()).map(setting),
    finders: {
      add: {
        takes: 2,
        call: (key, value) => {
          replace({ ...all(), [text(key)]: value });
          return setting(text(key));
        },
      },
      getItem: {
        takes: 1,
        call: (key) => {
          if (!Object.hasOwn(all(), text(key))) throw itemNotFound();
          return setting(text(key));
        },
      },
      getItemOrNullObject: {
        takes: 1,
        call: (key) => (Object.hasOwn(all(), text(key)) ? setting(text(key)) : null),
      },
    },
    methods: { getCount: method(() => Object.keys(all()).length) },
  };
}
