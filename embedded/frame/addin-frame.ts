import type { BatchRequest, BatchResponse } from "../batch/batch-protocol";
import { type AppContext, appContextAnswer, hostInfo } from "./app-context";
import { CommandInvocations } from "./command-invocations";
import {
  ACTION_TYPE,
  type AddinSetting,
  batchText,
  EVENT,
  type FrameRequest,
  type FrameResponse,
  INVOCATION,
  MESSAGE_ERROR,
  MESSAGE_TYPE,
  METHOD,
  METHOD_ERROR,
  type MethodCall,
  NOTIFICATION,
  parseRequest,
  RESPONSE_TYPE,
} from "./frame-messages";

/** What the add-in can ask of the program around it. */
export interface FrameHost {
  /** Does what one `context.sync()` asks for; several may be on their way at once. */
  readonly process: (batch: BatchRequest) => Promise<BatchResponse>;
  readonly readSettings: () => Promise<readonly AddinSetting[]>;
  readonly saveSettings: (settings: readonly AddinSetting[]) => Promise<void>;
  /** The keyboard leaves the add-in: by Tab, by Shift+Tab, or by Escape, F2 or Ctrl+F6 to the sheet. */
  readonly onLeave: (way: "forwards" | "backwards" | "toSheet") => void;
}

/** An entry of `richApiMessage`; `payload` is sent as JSON. */
export interface FrameEvent {
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  readonly payload: unknown;
}

/** The status of a batch's answer, as if it came by http. */
const HTTP_OK = 200;

interface AddinWindow extends Window {
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/** The add-in in its frame, and the program's side of office.js's web protocol. One add-in, one runtime. */
export class AddinFrame {
  readonly element: HTMLIFrameElement;
  readonly #conversationId = crypto.randomUUID();
  readonly #context: AppContext;
  readonly #host: FrameHost;
  /** The request each event was registered by, by the event's name. */
  readonly #registrations = new Map<string, FrameRequest>();
  #areActionsReady = false;
  readonly #commands = new CommandInvocations((payload) => {
    this.#sendEvent(EVENT.commandInvoked, payload);
  });

  /** Puts the frame into `container` and loads the add-in from `address`, which must be https and of this origin. */
  constructor(container: HTMLElement, address: URL, context: AppContext, host: FrameHost) {
    this.#context = context;
    this.#host = host;
    this.element = document.createElement("iframe");
    this.element.title = context.addinName;
    // office.js reads the name while it loads: it must be there before the frame is.
    this.element.name = JSON.stringify({
      baseFrameName: "addin",
      hostInfo: hostInfo(context),
      xdmInfo: [this.#conversationId, context.addinId, location.origin].join("|"),
      serializerVersion: "1",
    });
    const source = new URL(address);
    source.searchParams.set("_host_Info", hostInfo(context));
    this.element.src = source.href;
    addEventListener("message", this.#onMessage);
    container.append(this.element);
  }

  /** The add-in's window, which is of this origin. */
  get window(): Window {
    const { contentWindow } = this.element;
    if (contentWindow === null) throw new Error("The add-in has been closed");
    return contentWindow;
  }

  /** Tells of a page that cannot become an add-in: there is none, or it has no office.js. */
  onLoadedWithoutOffice(listener: () => void): void {
    this.element.addEventListener("load", () => {
      if (!("Office" in this.window)) listener();
    });
  }

  /** office.js says when the add-in has named its functions: when its page has been read. */
  actionsReady(): void {
    this.#areActionsReady = true;
    this.#startCommands();
  }

  /** Tells the add-in of an event in the workbook; nothing happens before it listens. */
  fire({ category, type, targetId, payload }: FrameEvent): void {
    const entry = [category, type, targetId, JSON.stringify(payload), 0, false];
    this.#sendEvent(EVENT.batchMessage, { Error: METHOD_ERROR.none, ArrayData: [entry] });
  }

  /**
   * Calls the function the add-in associated with a ribbon command, as soon as the add-in is ready; resolves when it
   * has called `event.completed()`. Rejects where there is no such function.
   */
  runCommand(functionName: string, controlId: string): Promise<void> {
    return this.#commands.invoke(functionName, controlId);
  }

  close(): void {
    removeEventListener("message", this.#onMessage);
    this.element.remove();
  }

  readonly #onMessage = ({ source, data }: MessageEvent<unknown>): void => {
    if (source === null || source !== this.element.contentWindow) return;
    const request = parseRequest(data, this.#conversationId);
    if (request === undefined) return;
    if (request._actionType === ACTION_TYPE.invoke) {
      void this.#onInvocation(request);
    } else {
      this.#onRegistration(request);
    }
  };

  async #onInvocation(request: FrameRequest): Promise<void> {
    switch (request._actionName) {
      case INVOCATION.appContext:
        this.#enforceRequirementSets();
        this.#answer(request, appContextAnswer(this.#context, await this.#host.readSettings()));
        return;
      case INVOCATION.notifyHost:
        this.#onNotification((request._data as readonly unknown[])[1]);
        this.#answer(request, null);
        return;
      case INVOCATION.executeMethod:
        this.#answer(request, {
          Version: 1,
          ...(await this.#execute(request._data as MethodCall)),
        });
        return;
      default:
        console.error(`office.js asked for ${request._actionName}, which is not modelled`, request);
        this.#answer(request, null, MESSAGE_ERROR.cannotHandle);
    }
  }

  async #execute(call: MethodCall): Promise<{ Error: number; Data?: unknown }> {
    try {
      return await this.#perform(call);
    } catch (error) {
      console.error(error);
      return { Error: METHOD_ERROR.internal };
    }
  }

  async #perform(call: MethodCall): Promise<{ Error: number; Data?: unknown }> {
    const { DispatchId: id } = call.DdaMethod;
    switch (id) {
      case METHOD.runBatch: {
        const response = await this.#host.process(JSON.parse(batchText(call)) as BatchRequest);
        return { Error: METHOD_ERROR.none, Data: [HTTP_OK, [], JSON.stringify(response)] };
      }
      case METHOD.saveSettings:
        await this.#host.saveSettings(call.DdaSettingsMethod?.Properties ?? []);
        return { Error: METHOD_ERROR.none };
      case METHOD.commandCompleted:
        this.#commands.complete(call[0] ?? "", call[1] ?? METHOD_ERROR.none);
        return { Error: METHOD_ERROR.none };
      default:
        console.error(`office.js called method ${String(id)}, which is not modelled`, call);
        return { Error: METHOD_ERROR.notSupported };
    }
  }

  #onNotification(notification: unknown): void {
    switch (notification) {
      case NOTIFICATION.tab:
      case NOTIFICATION.nothingToFocus:
        this.#host.onLeave("forwards");
        return;
      case NOTIFICATION.shiftTab:
      case NOTIFICATION.nothingToFocusBackwards:
        this.#host.onLeave("backwards");
        return;
      case NOTIFICATION.escape:
      case NOTIFICATION.f2:
      case NOTIFICATION.ctrlF6:
      case NOTIFICATION.ctrlShiftF6:
        this.#host.onLeave("toSheet");
    }
  }

  #onRegistration(request: FrameRequest): void {
    if (request._actionType === ACTION_TYPE.registerEvent) {
      this.#registrations.set(request._actionName, request);
    } else {
      this.#registrations.delete(request._actionName);
    }
    this.#answer(request, { Error: METHOD_ERROR.none });
    this.#startCommands();
  }

  #startCommands(): void {
    if (this.#areActionsReady && this.#registrations.has(EVENT.commandInvoked)) {
      this.#commands.ready();
    }
  }

  /** Makes office.js refuse what the offered requirement sets don't hold, as an older Excel would. */
  #enforceRequirementSets(): void {
    const addin = this.element.contentWindow as AddinWindow | null;
    if (addin !== null) addin.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  }

  #answer(request: FrameRequest, data: unknown, error: number = MESSAGE_ERROR.none): void {
    this.#send(request, data, RESPONSE_TYPE.answer, error);
  }

  #sendEvent(name: string, data: unknown): void {
    const registration = this.#registrations.get(name);
    if (registration !== undefined) {
      this.#send(registration, data, RESPONSE_TYPE.event, MESSAGE_ERROR.none);
    }
  }

  #send(request: FrameRequest, data: unknown, responseType: number, error: number): void {
    const response: FrameResponse = {
      _messageType: MESSAGE_TYPE.response,
      _responseType: responseType,
      _actionName: request._actionName,
      _conversationId: this.#conversationId,
      _correlationId: request._correlationId,
      _errorCode: error,
      _origin: location.origin,
      _serializerVersion: 1,
      _data: data,
    };
    this.element.contentWindow?.postMessage(JSON.stringify(response), location.origin);
  }
}
