import type { IRange } from "@univerjs/core";
import { absoluteAddress, parseAddress, rangeAddress } from "../../src/sheet-model/address";
import { fromUniver, toUniver } from "../engine/rectangle";

/** The areas of a list such as "A1:B2 D5"; what is no address is left out. */
export function openedAreas(list: string): IRange[] {
  return list.split(/\s+/).flatMap((address) => {
    const area = parseAddress(address);
    return area === undefined ? [] : [toUniver(area)];
  });
}

export function storedAreas(areas: readonly IRange[]): string {
  return areas.map((area) => rangeAddress(fromUniver(area))).join(" ");
}

/** Every address of a list such as "A1:B2,D5" fixed by "$". */
export function fixedAddresses(list: string): string[] {
  return list.split(",").flatMap((address) => {
    const area = parseAddress(address.trim());
    return area === undefined ? [] : [absoluteAddress(area)];
  });
}
