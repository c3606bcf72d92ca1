import { readFileSync } from "node:fs";
import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { JSDOM, VirtualConsole } from "jsdom";
import type { BatchRequest, BatchResponse } from "../../embedded/batch/batch-protocol";
import type { FunctionRegistration } from "../../embedded/engine/functions/addin-functions";
import { createNodeEngine } from "../../embedded/engine/node-engine";
import { EmbeddedWorkbook } from "../../embedded/objects/embedded-workbook";
import type { HostEvent } from "../../embedded/objects/host-event";
import { callDirectly, type FunctionsWindow } from "../../embedded/page/direct-call";

const OFFICE_JS = new URL("../../node_modules/@microsoft/office-js/dist/", import.meta.url);

/** The Excel that the manifest asks for. */
const LEAST_EXCEL = { ExcelApi: "1.13" };

export interface OpenExcelOptions {
  /** What Excel says it can do; using more throws ApiNotFound. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly snapshot?: IWorkbookData;
  /** Objects that office.js makes anew, by their names. */
  readonly services?: ConstructorParameters<typeof EmbeddedWorkbook>[1]["services"];
  /** An add-in's functions, as formulas call them; `implementations` are its functions by their ids. */
  readonly functions?: Omit<FunctionRegistration, "call"> & {
    readonly implementations: Readonly<Record<string, AddinFunction>>;
  };
}

// An add-in's functions take what their metadata say.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AddinFunction = (...parameters: any[]) => unknown;

export interface SentBatch extends BatchRequest {
  /** What Excel on the web limits: the length of the request and of its answer as JSON. */
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/**
 * How a batch that is carried out ends: its answer may be lost, so that it seems to have failed; or the
 * add-in is gone by then, and hears nothing.
 */
export type BatchFate = "answered" | "lost" | "never-answered";

interface OfficeError {
  readonly code: string;
  readonly message: string;
}

/**
 * The real office.js on an embedded Excel, without a browser. `Excel`, `Office`, `OfficeExtension`
 * and `CustomFunctions` are also put where add-in code looks for them, in the global scope; so one at a time is open.
 */
export interface OfficeInNode {
  readonly workbook: EmbeddedWorkbook;
  readonly univerAPI: FUniver;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** All batches that were sent so far. */
  readonly batches: readonly SentBatch[];
  /** The next batch is not carried out and fails. */
  failNextBatch(error: OfficeError): void;
  /** Each batch for which `errorFor` gives an error is not carried out and fails with it. */
  failWhen(errorFor: (batch: BatchRequest) => OfficeError | undefined): void;
  /** How each batch ends that is carried out; without it each is answered. */
  meetWith(fateOf: (batch: BatchRequest) => BatchFate): void;
  close(): void;
}

export function openExcel(options: OpenExcelOptions = {}): Promise<OfficeInNode> {
  const { requirementSets = LEAST_EXCEL, snapshot, services } = options;
  const engine = createNodeEngine();
  const workbook = new EmbeddedWorkbook(engine.univerAPI, {
    requirementSets,
    ...(services && { services }),
  });
  const office = loadedOffice();
  if (options.functions !== undefined) addFunctions(workbook, office, options.functions);
  if (snapshot !== undefined) workbook.load(snapshot);

  const batches: SentBatch[] = [];
  let errorFor: (batch: BatchRequest) => OfficeError | undefined = () => undefined;
  let nextError: OfficeError | undefined;
  let fateOf: (batch: BatchRequest) => BatchFate = () => "answered";
  const answer = async (batch: BatchRequest): Promise<BatchResponse> => {
    const error = nextError ?? errorFor(batch);
    nextError = undefined;
    if (error !== undefined) return failure(error);
    const fate = fateOf(batch);
    const response = await workbook.process(batch);
    if (fate === "never-answered") return NEVER;
    return fate === "lost" ? failure({ code: "RequestAborted", message: "" }) : response;
  };
  connect(office, requirementSets, async (body) => {
    const request = JSON.stringify(body);
    const batch = JSON.parse(request) as BatchRequest;
    const response = JSON.stringify(await answer(batch));
    batches.push({
      ...batch,
      requestBytes: Buffer.byteLength(request),
      responseBytes: Buffer.byteLength(response),
    });
    return JSON.parse(response) as unknown;
  });
  const stopListening = workbook.onEvent((event) => {
    office.OfficeExtension._testTriggerRichApiMessageEvent(richApiMessage(event));
  });
  const globals = {
    Excel: office.Excel,
    Office: office.Office,
    OfficeExtension: office.OfficeExtension,
    CustomFunctions: office.CustomFunctions,
  };
  Object.assign(globalThis, globals);
  return Promise.resolve({
    workbook,
    univerAPI: engine.univerAPI,
    ...globals,
    batches,
    failNextBatch: (error) => {
      nextError = error;
    },
    failWhen: (chosen) => {
      errorFor = chosen;
    },
    meetWith: (chosen) => {
      fateOf = chosen;
    },
    close: () => {
      stopListening();
      forgetFunctions(office);
      workbook.dispose();
      engine.dispose();
    },
  });
}

/** Of whoever is gone. */
const NEVER = new Promise<never>(() => undefined);

/** office.js's window, with those of its internals that stand in for a host. */
interface OfficeWindow extends FunctionsWindow {
  readonly CustomFunctions: typeof CustomFunctions & FunctionsWindow["CustomFunctions"];
  readonly Excel: typeof Excel;
  Office: typeof Office;
  /** `Office` as office.js made it. */
  bareOffice: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly SessionBase: { new (): object; _overrideSession: object };
    readonly GenericEventRegistration: { getGenericEventRegistration(controlId: string): object };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: object): void;
  };
  eval(script: string): void;
}

let loaded: OfficeWindow | undefined;

function loadedOffice(): OfficeWindow {
  if (loaded !== undefined) return loaded;
  const dom = new JSDOM(
    '<!doctype html><script src="https://localhost/office.debug.js"></script>',
    {
      url: "https://localhost/taskpane.html",
      runScripts: "outside-only",
      // office.js complains on its console that there is no page around it.
      virtualConsole: new VirtualConsole(),
    },
  );
  const office = dom.window as unknown as OfficeWindow;
  for (const script of ["office.debug.js", "excel-web-16.00.debug.js"]) {
    office.eval(readFileSync(new URL(script, OFFICE_JS), "utf8"));
  }
  office.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  office.bareOffice = office.Office;
  loaded = office;
  return office;
}

function addFunctions(
  workbook: EmbeddedWorkbook,
  office: OfficeWindow,
  { implementations, ...registration }: NonNullable<OpenExcelOptions["functions"]>,
): void {
  office.CustomFunctions.associate({ ...implementations });
  workbook.registerFunctions({ ...registration, call: (call) => callDirectly(office, call) });
}

/** office.js knows no way to take back what was associated, and warns of what is associated twice. */
function forgetFunctions({ CustomFunctions }: OfficeWindow): void {
  const mappings: Record<string, unknown> = CustomFunctions._association.mappings;
  for (const id of Object.keys(mappings)) Reflect.deleteProperty(mappings, id);
}

/** Lets office.js send its batches to `respond`, and refuse what the requirement sets do not hold. */
function connect(
  office: OfficeWindow,
  requirementSets: Readonly<Record<string, string>>,
  respond: (body: unknown) => Promise<unknown>,
): void {
  const { OfficeExtension } = office;
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  // Handlers of an Excel that was open before are not to hear of this one.
  Object.assign(OfficeExtension.GenericEventRegistration, { s_genericEventRegistrations: {} });
  // `Office.context` can't be set; it is filled by a host's handshake, which there is none of here.
  const context = { value: contextOf(requirementSets) };
  office.Office = Object.create(office.bareOffice, { context }) as typeof Office;
  OfficeExtension.SessionBase._overrideSession = Object.assign(new OfficeExtension.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () =>
      Promise.resolve({ url: "https://embedded.invalid", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_custom: unknown, _flags: unknown, message: { Body: unknown }) => ({
        HttpStatusCode: 200,
        ErrorCode: "",
        ErrorMessage: "",
        Headers: null,
        Body: await respond(message.Body),
      }),
    }),
    getEventRegistration: (controlId: string) =>
      OfficeExtension.GenericEventRegistration.getGenericEventRegistration(controlId),
  });
}

function contextOf(requirementSets: Readonly<Record<string, string>>) {
  return {
    platform: "OfficeOnline",
    host: "Excel",
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.18000.0" },
    displayLanguage: "vi-VN",
    contentLanguage: "vi-VN",
    requirements: {
      isSetSupported: (name: string, version = "1.1") => {
        const known = requirementSets[name];
        return known !== undefined && !isNewer(version, known);
      },
    },
  };
}

function isNewer(version: string, known: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [knownMajor = 0, knownMinor = 0] = known.split(".").map(Number);
  return major > knownMajor || (major === knownMajor && minor > knownMinor);
}

function failure({ code, message }: OfficeError): BatchResponse {
  const error = { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 };
  return { Results: [], Error: error };
}

function richApiMessage({ category, type, targetId, payload }: HostEvent) {
  const message = JSON.stringify(payload);
  return { entries: [{ messageCategory: category, messageType: type, targetId, message, id: 0 }] };
}
