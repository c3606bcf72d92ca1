import {
  ACTION,
  type BatchAction,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
  PATH,
} from "../batch/batch-protocol";
import type { AddinSetting } from "../frame/frame-messages";
import type { EmbeddedWorkbook } from "../objects/embedded-workbook";

const WORKBOOK: ObjectPath = { Id: 1, ObjectPathType: PATH.root, Name: "" };
const SETTINGS: ObjectPath = {
  Id: 2,
  ObjectPathType: PATH.property,
  Name: "Settings",
  ParentObjectPathId: WORKBOOK.Id,
};

interface LoadedSettings {
  readonly _Items: readonly { readonly Key: string; readonly Value: unknown }[];
}

/** `Office.context.document.settings` as they are kept in the workbook, where `workbook.settings` shows them too. */
export class AddinSettings {
  readonly #workbook: EmbeddedWorkbook;

  constructor(workbook: EmbeddedWorkbook) {
    this.#workbook = workbook;
  }

  async read(): Promise<readonly AddinSetting[]> {
    const load: BatchAction = {
      Id: 1,
      ActionType: ACTION.query,
      ObjectPathId: SETTINGS.Id,
      QueryInfo: { Select: ["key", "value"] },
    };
    // An add-in that a formula starts asks for them while somebody may be typing the next.
    const values = answerOf(await this.#workbook.processForProgram(batchOf([load], [])));
    const { _Items: settings } = values[0] as LoadedSettings;
    return settings.map(({ Key, Value }) => [Key, JSON.stringify(Value)]);
  }

  /** Keeps these settings and no other. */
  async save(settings: readonly AddinSetting[]): Promise<void> {
    const kept = new Set(settings.map(([name]) => name));
    const gone = (await this.read()).filter(([name]) => !kept.has(name));
    const paths = [
      ...settings.map(([name, json]) => ["Add", [name, JSON.parse(json)]] as const),
      ...gone.map(([name]) => ["GetItem", [name]] as const),
    ].map(([method, parameters], index) => methodPath(index, method, parameters));
    const actions = paths.map((path, index) => ({
      Id: index,
      ObjectPathId: path.Id,
      ...(index < settings.length
        ? { ActionType: ACTION.instantiate }
        : { ActionType: ACTION.method, Name: "Delete" }),
    }));
    answerOf(await this.#workbook.process(batchOf(actions, paths)));
  }
}

function batchOf(actions: readonly BatchAction[], paths: readonly ObjectPath[]): BatchRequest {
  const objectPaths = [WORKBOOK, SETTINGS, ...paths];
  return {
    Actions: actions,
    ObjectPaths: Object.fromEntries(objectPaths.map((path) => [path.Id, path])),
  };
}

function answerOf({ Results: results, Error: error }: BatchResponse): readonly unknown[] {
  if (error !== undefined) throw new Error(`${error.Code}: ${error.Message}`);
  return results.map(({ Value }) => Value);
}

function methodPath(index: number, name: string, parameters: readonly unknown[]): ObjectPath {
  return {
    Id: SETTINGS.Id + 1 + index,
    ObjectPathType: PATH.method,
    Name: name,
    ParentObjectPathId: SETTINGS.Id,
    ArgumentInfo: { Arguments: parameters },
  };
}
