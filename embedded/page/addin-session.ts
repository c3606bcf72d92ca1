import { type HostObject, method } from "../batch/host-object";
import { AddinFrame, type FrameHost } from "../frame/addin-frame";
import type { AppContext } from "../frame/app-context";
import type { Manifest, RibbonButton } from "./read-manifest";
import type { TaskPane } from "./task-pane";

/** Where office.js expects the pane's comings and goings among the messages of `richApiMessage`. */
const VISIBILITY_CHANGED = { category: 65536, type: 65539, targetId: "" };

/**
 * The add-in of one open workbook. It is loaded when it is first needed, by a button, a command or a formula, and runs on
 * while its pane is closed: pane, commands and functions share one runtime.
 */
export class AddinSession {
  readonly #manifest: Manifest;
  readonly #context: AppContext;
  readonly #pane: TaskPane;
  readonly #host: FrameHost;
  #frame: AddinFrame | undefined;

  constructor(manifest: Manifest, context: AppContext, pane: TaskPane, host: FrameHost) {
    this.#manifest = manifest;
    this.#context = context;
    this.#pane = pane;
    this.#host = host;
    pane.onVisibility((isVisible) => {
      const visibility = isVisible ? "Visible" : "Hidden";
      this.#frame?.fire({ ...VISIBILITY_CHANGED, payload: { visibility } });
    });
  }

  /** The running add-in; undefined before it was first needed. */
  get frame(): AddinFrame | undefined {
    return this.#frame;
  }

  /** The running add-in, which is loaded where it is not there yet; its pane stays as it is. */
  start(): AddinFrame {
    this.#frame ??= new AddinFrame(
      this.#pane.content,
      this.#manifest.page,
      this.#context,
      this.#host,
    );
    return this.#frame;
  }

  /** Does what a click on a button of the add-in does; resolves when the add-in is done with it. */
  async run({ id, action }: RibbonButton): Promise<void> {
    const frame = this.start();
    if (action.kind === "showTaskpane") {
      this.#pane.show();
    } else {
      await frame.runCommand(action.name, id);
    }
  }

  /** Ends the add-in, as when its workbook is closed. */
  end(): void {
    this.#pane.hide();
    this.#frame?.close();
    this.#frame = undefined;
  }
}

/**
 * The services behind `Office.addin`: showing and hiding the pane, and loading the add-in with its workbook; and the
 * one by which office.js says that an add-in's functions can be called.
 */
export function addinServices(
  pane: TaskPane,
  onActionsReady: () => void,
): Readonly<Record<string, HostObject>> {
  let startState: unknown = "Inactive";
  return {
    "Microsoft.InternalService.AddinInternalService": {
      typeName: "AddinInternalService",
      methods: { notifyActionHandlerReady: method(onActionsReady) },
    },
    "Microsoft.AppRuntime.AppRuntimeService": {
      typeName: "AppRuntimeService",
      methods: {
        getAppRuntimeState: { takes: 0, call: () => (pane.isVisible ? "Visible" : "Background") },
        setAppRuntimeState: {
          takes: 1,
          call: (state) => {
            if (state === "Visible") pane.show();
            else pane.hide();
          },
        },
      },
    },
    "Microsoft.AppRuntime.AppRuntimePersistenceService": {
      typeName: "AppRuntimePersistenceService",
      methods: {
        getAppRuntimeStartState: { takes: 0, call: () => startState },
        setAppRuntimeStartState: {
          takes: 1,
          call: (state) => {
            startState = state;
          },
        },
      },
    },
  };
}
