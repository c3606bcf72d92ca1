/**
 * The messages between office.js in an add-in's frame and the Office program around it, as office.js sends and
 * reads them on the web: JSON strings by `postMessage`.
 */

export const MESSAGE_TYPE = { request: 0, response: 1 } as const;
export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE_TYPE = { answer: 0, event: 1 } as const;

/** `_errorCode` of an answer. */
export const MESSAGE_ERROR = { none: 0, cannotHandle: -2 } as const;

/** `Error` inside the answer to `executeMethod`. */
export const METHOD_ERROR = { none: 0, notSupported: 5000, internal: 5001 } as const;

/** `DispatchId` of `executeMethod`: what the add-in wants to have done. */
export const METHOD = { saveSettings: 76, runBatch: 93, commandCompleted: 94 } as const;

/** Names of requests of type `invoke`. */
export const INVOCATION = {
  appContext: "ContextActivationManager_getAppContextAsync",
  notifyHost: "ContextActivationManager_notifyHost",
  executeMethod: "executeMethod",
} as const;

/** Names of events an add-in registers for. */
export const EVENT = {
  batchMessage: "richApiMessage",
  commandInvoked: "appCommandInvoked",
} as const;

/** What `notifyHost` tells, as far as it asks for something: the keyboard leaves the add-in. */
export const NOTIFICATION = {
  ctrlF6: 5,
  ctrlShiftF6: 6,
  tab: 13,
  shiftTab: 14,
  escape: 15,
  f2: 16,
  nothingToFocus: 17,
  nothingToFocusBackwards: 18,
} as const;

export interface FrameRequest {
  readonly _messageType: typeof MESSAGE_TYPE.request;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface FrameResponse {
  readonly _messageType: typeof MESSAGE_TYPE.response;
  readonly _responseType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _errorCode: number;
  readonly _origin: string;
  readonly _serializerVersion: 1;
  readonly _data: unknown;
}

/** `_data` of `executeMethod`; which of the other fields is there depends on the dispatch id. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Of `runBatch`: [custom data, method, path, headers, body, …], all strings. */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly AddinSetting[] };
  /** Of `commandCompleted`: the invocation's id, its status and the event's JSON. */
  readonly 0?: string;
  readonly 1?: number;
}

/** Name and value of one of `Office.context.document.settings`; the value is JSON. */
export type AddinSetting = readonly [name: string, json: string];

/** The request a message holds; undefined where the message is something else, or of another conversation. */
export function parseRequest(message: unknown, conversationId: string): FrameRequest | undefined {
  if (typeof message !== "string") return undefined;
  try {
    const parsed = JSON.parse(message) as Partial<FrameRequest> | null;
    const isRequest =
      parsed?._messageType === MESSAGE_TYPE.request && parsed._conversationId === conversationId;
    return isRequest ? (parsed as FrameRequest) : undefined;
  } catch {
    return undefined;
  }
}

/** The JSON text of the batch that `runBatch` brings. */
export function batchText(call: MethodCall): string {
  const body = call.ArrayData?.[4];
  if (typeof body !== "string") throw new Error("office.js sent a batch without a body");
  return body;
}
