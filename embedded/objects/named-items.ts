import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { absoluteAddress } from "../../src/sheet-model/address";
import { type HostObject, isHostObject, method } from "../batch/host-object";
import type { DocumentSheet } from "../engine/document-sheet";
import type { OpenDocument } from "../engine/open-document";
import { sheetNameInAddress } from "./cell-area";
import { badArgument, itemAlreadyExists, itemNotFound } from "./excel-errors";
import type { OpenExcel } from "./open-excel";
import { optional, text } from "./parameters";
import { parseAddress } from "./parse-address";
import { placeOf, range } from "./range";

const LEGAL_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Names for cells or formulas: a sheet's own, or the workbook's where no sheet is given. */
export function namedItems(excel: OpenExcel, sheet?: DocumentSheet): HostObject {
  const { document } = excel;
  const scope = sheet?.id ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  const inScope = () => namesOf(document).filter((name) => scopeOf(name) === scope);
  const find = (wanted: unknown) => inScope().find(({ name }) => isSameName(name, text(wanted)));
  return {
    typeName: "NamedItemCollection",
    items: () => inScope().map((name) => namedItem(excel, name)),
    finders: {
      add: {
        takes: 3,
        call: (given, reference, comment) => {
          const name = text(given);
          if (!LEGAL_NAME.test(name) || parseAddress(name) !== null) throw badArgument();
          if (find(name) !== undefined) throw itemAlreadyExists();
          const added = {
            id: `name-${String(namesOf(document).length)}-${name}`,
            name,
            formulaOrRefString: formulaOf(reference),
            comment: optional(comment, text) ?? "",
            localSheetId: scope,
          };
          document.flush();
          document.execute(SetDefinedNameMutation, { ...added, unitId: document.unitId });
          return namedItem(excel, added);
        },
      },
      getItem: {
        takes: 1,
        call: (wanted) => {
          const found = find(wanted);
          if (found === undefined) throw itemNotFound();
          return namedItem(excel, found);
        },
      },
      getItemOrNullObject: {
        takes: 1,
        call: (wanted) => {
          const found = find(wanted);
          return found === undefined ? null : namedItem(excel, found);
        },
      },
    },
    methods: { getCount: method(() => inScope().length) },
  };
}

/** The cells that a name stands for; null if there is no such name, or it stands for a formula. */
export function placeNamed(excel: OpenExcel, sheet: DocumentSheet, wanted: string) {
  const candidates = namesOf(excel.document).filter(({ name }) => isSameName(name, wanted));
  const own = candidates.find((name) => scopeOf(name) === sheet.id);
  const found =
    own ?? candidates.find((name) => scopeOf(name) === SCOPE_WORKBOOK_VALUE_DEFINED_NAME);
  return found === undefined ? null : placeOfName(excel.document, found);
}

/** Whether the workbook has a name, for whatever. */
export function hasName(document: OpenDocument, wanted: string): boolean {
  return namesOf(document).some(({ name }) => isSameName(name, wanted));
}

function namedItem(excel: OpenExcel, name: IDefinedNamesServiceParam): HostObject {
  const { document } = excel;
  const place = () => placeOfName(document, name);
  const formula = `=${name.formulaOrRefString.replace(/^=/, "")}`;
  return {
    typeName: "NamedItem",
    id: name.name,
    properties: {
      name: { get: () => name.name },
      formula: { get: () => formula },
      value: { get: () => formula.slice(1) },
      comment: { get: () => name.comment ?? "" },
      visible: { get: () => !(name.hidden ?? false) },
      scope: {
        get: () => (scopeOf(name) === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? "Workbook" : "Worksheet"),
      },
      type: { get: () => (place() === null ? "String" : "Range") },
    },
    finders: {
      getRange: method(() => {
        const found = place();
        if (found === null) throw itemNotFound();
        return range(excel, found.sheet, found.area);
      }),
      getRangeOrNullObject: method(() => {
        const found = place();
        return found === null ? null : range(excel, found.sheet, found.area);
      }),
    },
    methods: {
      delete: method(() => {
        document.execute(RemoveDefinedNameMutation, { ...name, unitId: document.unitId });
      }),
    },
  };
}

function namesOf(document: OpenDocument): readonly IDefinedNamesServiceParam[] {
  const names = document.univerAPI.service(IDefinedNamesService).getDefinedNameMap(document.unitId);
  return Object.values(names ?? {});
}

function scopeOf({ localSheetId }: IDefinedNamesServiceParam): string {
  return localSheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function placeOfName(document: OpenDocument, name: IDefinedNamesServiceParam) {
  const parsed = parseAddress(name.formulaOrRefString.replace(/^=/, ""));
  const sheet = document.sheets.find((candidate) => candidate.name === parsed?.sheetName);
  return parsed === null || sheet === undefined ? null : { sheet, area: parsed.area };
}

/** A range's own address, or a formula as it was given; as Univer keeps either. */
function formulaOf(reference: unknown): string {
  if (!isHostObject(reference)) return text(reference).replace(/^=(?=[^=]*!)/, "");
  const place = placeOf(reference);
  if (place === undefined) throw badArgument();
  return `${sheetNameInAddress(place.sheet.name)}!${absoluteAddress(place.area)}`;
}
