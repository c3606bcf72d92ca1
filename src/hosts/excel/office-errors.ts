import type { HostRefusal } from "../../sheet-model/host-refusal";

/** What was being done, for the errors that do not say themselves where they arose. */
export interface Undertaking {
  /** For the message of an error that nobody expected: "insert 2 sheets". */
  readonly what: string;
  readonly sheetName?: string;
  /** Waits while somebody types into a cell, where otherwise Excel would refuse at once. */
  readonly waitsForTyping?: boolean;
}

const EDITING_CELL = "InvalidOperationInCellEditMode";

/** Office's own codes (Excel.ErrorCodes and what the web's services add), by what they mean to a user. */
const KINDS_BY_CODE: Readonly<Record<string, (undertaking: Undertaking) => HostRefusal>> = {
  [EDITING_CELL]: () => ({ kind: "editing-cell" }),
  AccessDenied: ({ sheetName }) => ({ kind: "sheet-protected", sheetName }),
  ItemAlreadyExists: ({ sheetName = "" }) => ({ kind: "sheet-name-taken", sheetName }),
  ItemNotFound: ({ sheetName = "" }) => ({ kind: "sheet-gone", sheetName }),
  ApiNotFound: () => ({ kind: "excel-too-old", needed: REQUIRED_API }),
  ApiNotAvailable: () => ({ kind: "excel-too-old", needed: REQUIRED_API }),
  Conflict: () => ({ kind: "conflict" }),
  InsertDeleteConflict: () => ({ kind: "conflict" }),
  ReadOnlyWorkbook: () => ({ kind: "read-only" }),
  OperationCellsExceedLimit: () => ({ kind: "too-large" }),
  RequestPayloadSizeLimitExceeded: () => ({ kind: "too-large" }),
  ResponsePayloadSizeLimitExceeded: () => ({ kind: "too-large" }),
  ActivityLimitReached: () => ({ kind: "busy" }),
  RequestAborted: () => ({ kind: "busy" }),
  ServiceNotAvailable: () => ({ kind: "busy" }),
  ServiceUnavailable: () => ({ kind: "busy" }),
  Timeout: () => ({ kind: "busy" }),
};

/** The lowest requirement set that has everything this host calls; manifest.xml asks for the same. */
export const REQUIRED_API = "ExcelApi 1.13";

/**
 * What an error of Office.js means to a user.
 * Errors: throws on anything that is no error of Office.js, which only a bug can cause.
 */
export function refusalOf(error: unknown, undertaking: Undertaking): HostRefusal {
  if (!isOfficeError(error)) {
    throw new Error(`Excel, ${undertaking.what}: ${String(error)}`, { cause: error });
  }
  return KINDS_BY_CODE[error.code]?.(undertaking) ?? { kind: "failed", code: error.code };
}

/** Whether Excel refused because somebody is typing into a cell. */
export const isTyping = (error: unknown): boolean =>
  isOfficeError(error) && error.code === EDITING_CELL;

/** By its shape: an error that comes from another frame is no instance of this one's class. */
function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return (
    typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
  );
}
