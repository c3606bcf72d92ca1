import { type HostObject, method } from "../batch/host-object";
import type { OpenDocument } from "../engine/open-document";
import { accessDenied } from "./excel-errors";
import type { OpenExcel } from "./open-excel";
import { without } from "./without";

/** Protection of the workbook's structure: no sheet is added, deleted, renamed, moved or hidden. */
export function workbookProtection({ document }: OpenExcel): HostObject {
  return {
    typeName: "WorkbookProtection",
    properties: { protected: { get: () => isStructureProtected(document) } },
    methods: {
      protect: method(() => {
        requireStructureUnprotected(document);
        document.extras = { ...document.extras, structureProtected: true };
      }),
      unprotect: method(() => {
        if (!isStructureProtected(document)) throw accessDenied();
        document.extras = without(document.extras, "structureProtected");
      }),
    },
  };
}

export function isStructureProtected(document: OpenDocument): boolean {
  return document.extras.structureProtected ?? false;
}

export function requireStructureUnprotected(document: OpenDocument): void {
  if (isStructureProtected(document)) throw accessDenied();
}
