import type { BaseAstNode } from "@univerjs/engine-formula";
import type { CellReference } from "./references-in";

/**
 * A tree of nodes for formulas that differ only in the cells that they name: before it is evaluated, it
 * is told which.
 */
export class SharedTree {
  references: readonly CellReference[] = [];

  constructor(referenceNodes: readonly BaseAstNode[]) {
    for (const [index, node] of referenceNodes.entries()) places.set(node, { tree: this, index });
  }

  /** The cells that a node of a shared tree stands for now; undefined for other nodes. */
  static referenceAt(node: BaseAstNode): CellReference | undefined {
    const place = places.get(node);
    return place?.tree.references[place.index];
  }
}

const places = new WeakMap<BaseAstNode, { readonly tree: SharedTree; readonly index: number }>();
