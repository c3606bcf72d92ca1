import type { WorkbookRefusal } from "../../../sheet-model/workbook-refusal";

/**
 * A scorecard unpacks to less than 1 MB; formatting a column or two cell by cell down to Excel's last
 * row, which is common, takes tens.
 */
export const MAX_UNPACKED_MEGABYTES = 64;

/**
 * Thrown where a file proves unreadable, several calls below `readWorkbook`, which turns it into its
 * refusal: it never leaves this host.
 */
export class Unreadable extends Error {
  readonly refusal: WorkbookRefusal;

  constructor(refusal: WorkbookRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

export const damaged = (): Unreadable => new Unreadable({ kind: "damaged" });

export const tooLarge = (): Unreadable =>
  new Unreadable({ kind: "too-large", limitMegabytes: MAX_UNPACKED_MEGABYTES });

/** A limit for the whole workbook: each call spends some of it, the one that passes it throws. */
export function allowance(limit: number): (amount: number) => void {
  let left = limit;
  return (amount) => {
    left -= amount;
    if (left < 0) throw tooLarge();
  };
}

/** What hucre cannot read is damaged, whatever it throws over it. */
export async function orDamaged<Value>(read: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch {
    throw damaged();
  }
}
