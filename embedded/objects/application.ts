import { notModelled } from "../batch/host-error";
import { type HostObject, method } from "../batch/host-object";
import type { OpenExcel } from "./open-excel";
import { oneOf } from "./parameters";

const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"] as const;

/** Excel as a whole: here, when it calculates. */
export function application(excel: OpenExcel): HostObject {
  return {
    typeName: "Application",
    properties: {
      calculationMode: {
        get: () => "Automatic",
        set: (mode) => {
          if (mode !== "Automatic") throw notModelled(`the calculation mode "${String(mode)}"`);
        },
      },
      calculationState: { get: () => (excel.calculation.isSettled ? "Done" : "Pending") },
    },
    methods: {
      calculate: {
        takes: 1,
        call: (type) => {
          oneOf(CALCULATION_TYPES)(type);
          excel.document.flush();
          excel.document.univerAPI.getFormula().executeCalculation();
        },
      },
      // Changes are gathered and drawn when a batch is done, whether or not an add-in asks for it.
      suspendApiCalculationUntilNextSync: method(() => null),
      suspendScreenUpdatingUntilNextSync: method(() => null),
    },
  };
}
