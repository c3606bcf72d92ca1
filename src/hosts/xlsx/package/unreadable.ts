import type { WorkbookRefusal } from "../../../sheet-model/workbook-refusal";

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

/** `limitMegabytes` is what the workbook may unpack to, by which whoever sent it can tell what is too large. */
export const tooLarge = (limitMegabytes: number): Unreadable =>
  new Unreadable({ kind: "too-large", limitMegabytes });

/** A limit for the whole workbook: each call spends some of it, the one that passes it throws. */
export function allowance(limit: number, limitMegabytes: number): (amount: number) => void {
  let left = limit;
  return (amount) => {
    left -= amount;
    if (left < 0) throw tooLarge(limitMegabytes);
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
