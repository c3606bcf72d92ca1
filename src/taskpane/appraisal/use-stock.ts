import { useEffect, useState } from "preact/hooks";
import { type Stock, takeStock } from "../../actions/take-stock";
import type { HostRefusal } from "../../sheet-model/host-refusal";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";
import type { FollowedSituation } from "../use-situation";

export interface StockReading {
  /** The last that could be taken; undefined until the first. */
  readonly stock: Stock | undefined;
  /** Why the latest could not be; undefined where it could. */
  readonly refusal: HostRefusal | undefined;
  readonly readAgain: () => Promise<void>;
}

/** Takes stock of the compiled workbook when the component comes and when it is asked to. */
export function useStock(
  workbook: OpenWorkbook,
  during: FollowedSituation["during"],
): StockReading {
  const [stock, setStock] = useState<Stock>();
  const [refusal, setRefusal] = useState<HostRefusal>();

  const readAgain = async () => {
    const taken = await during(() => takeStock(workbook, { now: new Date() }));
    setRefusal(taken.ok ? undefined : taken.error);
    if (taken.ok) setStock(taken.value);
  };

  useEffect(() => {
    void readAgain();
  }, [workbook]);

  return { stock, refusal, readAgain };
}
