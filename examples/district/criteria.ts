import setData from "../../src/criteria/sets/thai-nguyen-4203.json";

/**
 * A row of the criteria list as the generator knows it. It reads the data by itself: what it expects
 * of the product must not come out of the product.
 */
export interface PlannedNode {
  readonly code: string;
  /** What the form prints for the code: "I" for section 1. */
  readonly label: string;
  readonly name: string;
  /** In hundredths of a point. */
  readonly max: number;
  /** 1 for a section, 2 for a criterion, 3 for a sub-criterion. */
  readonly level: number;
  readonly children: readonly PlannedNode[];
}

/** Every row in the order of the decision. */
export const NODES: readonly PlannedNode[] = linkedNodes();
export const SECTIONS = NODES.filter(({ level }) => level === 1);
export const LEAVES = NODES.filter(({ children }) => children.length === 0);

const nodesByCode = new Map(NODES.map((node) => [node.code, node]));

export function nodeOf(code: string): PlannedNode {
  const node = nodesByCode.get(code);
  if (node === undefined) throw new Error(`The decision has no criterion ${code}`);
  return node;
}

/** The node itself if it is scored directly, else all that are scored beneath it. */
export const leavesOf = (node: PlannedNode): readonly PlannedNode[] =>
  node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);

/** The codes above a code, the nearest first: "1.1.2" → "1.1", "1". */
export function codesAbove(code: string): string[] {
  const parts = code.split(".");
  return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join("."));
}

function linkedNodes(): PlannedNode[] {
  const nodes = setData.nodes.map((row) => ({
    code: row.code,
    label: row.label ?? row.code,
    name: row.name,
    max: Math.round(row.max * 100),
    level: row.code.split(".").length,
    children: new Array<PlannedNode>(),
  }));
  for (const node of nodes) {
    const [above] = codesAbove(node.code);
    nodes.find(({ code }) => code === above)?.children.push(node);
  }
  return nodes;
}
