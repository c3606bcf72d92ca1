import type { Breather } from "./breather";
import type { FormulaCell } from "./formula-cell";

interface Frame {
  readonly cell: FormulaCell;
  readonly dependents: readonly FormulaCell[];
  next: number;
}

/** After so many formulas the clock is looked at. */
const A_WHILE = 200;

/** Each search has two marks of its own: no formula keeps an old one. */
let lastMark = 0;

/**
 * Formulas and all that depend on them, each behind those that depend on it: Univer calculates from
 * the end.
 */
export async function inOrder(
  changed: Iterable<FormulaCell>,
  dependentsOf: (cell: FormulaCell, visit: (dependent: FormulaCell) => void) => void,
  breather: Breather,
): Promise<{ readonly order: FormulaCell[]; readonly hasCycle: boolean }> {
  const isOpen = (lastMark += 2);
  const isDone = isOpen + 1;
  const order: FormulaCell[] = [];
  let hasCycle = false;
  const open = (cell: FormulaCell): Frame => {
    cell.visit = isOpen;
    const dependents: FormulaCell[] = [];
    dependentsOf(cell, (dependent) => {
      if (dependent.visit !== isDone) dependents.push(dependent);
    });
    return { cell, dependents, next: 0 };
  };
  for (const cell of changed) {
    if (cell.visit === isDone) continue;
    const path = [open(cell)];
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const dependent = frame.dependents[frame.next++];
      if (dependent === undefined) {
        frame.cell.visit = isDone;
        path.pop();
        if (order.push(frame.cell) % A_WHILE === 0 && breather.isDue) await breather.breathe();
      } else if (dependent.visit === isOpen) hasCycle = true;
      else if (dependent.visit !== isDone) path.push(open(dependent));
    }
  }
  return { order, hasCycle };
}
