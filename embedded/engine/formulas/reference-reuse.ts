import type { FUniver } from "@univerjs/core/facade";
import {
  type BaseAstNode,
  type BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import "../univer-services";
import { isNode, NODE } from "./node-types";
import { SharedTree } from "./shared-trees";

/** What is private in Univer, or of a class that it does not export. */
interface ReferenceNode {
  _token: string;
  setRefOffset(x: number, y: number): void;
}

/**
 * Keeps the object that a formula's reference is evaluated to, and only tells it where the formula
 * stands that is calculated now.
 */
export class ReferenceReuse {
  readonly #config: IFormulaCurrentConfigService;
  readonly #runtime: IFormulaRuntimeService;

  constructor(univerAPI: FUniver) {
    this.#config = univerAPI.service(IFormulaCurrentConfigService);
    this.#runtime = univerAPI.service(IFormulaRuntimeService);
  }

  /** Executes a node that is a reference. */
  executing(node: BaseAstNode): (refOffsetX: number, refOffsetY: number) => void {
    const reference = node as unknown as ReferenceNode;
    // One end of an area is looked at together with the other.
    const parent = node.getParent();
    const isEnd = parent != null && isNode(parent, NODE.union);
    let known: { readonly object: BaseReferenceObject; readonly range: Range } | undefined;
    return (x, y) => {
      const shared = SharedTree.referenceAt(node);
      if (known !== undefined) {
        const { object } = known;
        // A copy: LOOKUP widens the one that it is given.
        object.setRangeData({ ...(shared?.range ?? known.range) });
        if (shared !== undefined) object.setForcedSheetName(shared.sheetName);
        this.#place(object, x, y);
        const isOutside = !isEnd && object.isExceedRange();
        node.setValue(isOutside ? ErrorValueObject.create(ErrorType.NAME) : object);
        return;
      }
      if (shared !== undefined) reference._token = shared.token;
      reference.setRefOffset(x, y);
      node.execute();
      const value = node.getValue();
      if (value?.isReferenceObject() !== true) return;
      const object = value as BaseReferenceObject;
      if (!object.isTable()) known = { object, range: { ...object.getRangeData() } };
    };
  }

  #place(object: BaseReferenceObject, x: number, y: number): void {
    const [config, runtime] = [this.#config, this.#runtime];
    object.setDefaultUnitId(runtime.currentUnitId);
    object.setDefaultSheetId(runtime.currentSubUnitId);
    object.setForcedSheetId(config.getSheetNameMap());
    object.setUnitData(config.getUnitData());
    object.setArrayFormulaCellData(config.getArrayFormulaCellData());
    object.setArrayFormulaRange(config.getArrayFormulaRange());
    object.setRuntimeData(runtime.getUnitData());
    object.setUnitStylesData(config.getUnitStylesData());
    object.setRuntimeArrayFormulaCellData(runtime.getRuntimeArrayFormulaCellData());
    object.setRuntimeArrayFormulaRange(runtime.getUnitArrayFormula());
    object.setRuntimeFeatureCellData(runtime.getRuntimeFeatureCellData());
    object.setCurrentRowAndColumn(runtime.currentRow, runtime.currentColumn);
    object.setRefOffset(x, y);
  }
}

type Range = ReturnType<BaseReferenceObject["getRangeData"]>;
