import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import type { IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";
import { type HostObject, type HostProperty, method } from "../batch/host-object";
import { badArgument } from "./excel-errors";
import { boolean, color, oneOf } from "./parameters";

export type ReadRule = () => IConditionalFormattingRuleConfig;
export type WriteRule = (rule: IConditionalFormattingRuleConfig) => void;

/** How the cells look to which a conditional format applies. */
export function conditionalStyle(read: ReadRule, write: WriteRule): HostObject {
  const style = (): IStyleBase => {
    const rule = read();
    return "style" in rule ? rule.style : {};
  };
  const change = (changed: IStyleBase) => {
    const rule = read();
    if (!("style" in rule)) throw badArgument();
    write({ ...rule, style: { ...rule.style, ...changed } });
  };
  const colorProperty = (key: "bg" | "cl"): HostProperty => ({
    get: () => style()[key]?.rgb?.toUpperCase() ?? "",
    set: (value) => {
      change({ [key]: { rgb: color(value) } });
    },
  });
  const flag = (key: "bl" | "it"): HostProperty => ({
    get: () => style()[key] === BooleanNumber.TRUE,
    set: (value) => {
      change({ [key]: boolean(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE });
    },
  });
  return {
    typeName: "ConditionalRangeFormat",
    objects: {
      font: () => ({
        typeName: "ConditionalRangeFont",
        properties: {
          color: colorProperty("cl"),
          bold: flag("bl"),
          italic: flag("it"),
          strikethrough: {
            get: () => style().st?.s === BooleanNumber.TRUE,
            set: (value) => {
              change({ st: { s: boolean(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE } });
            },
          },
          underline: {
            get: () => (style().ul?.s === BooleanNumber.TRUE ? "Single" : "None"),
            set: (value) => {
              const isSingle = oneOf(["None", "Single"])(value) === "Single";
              change({ ul: { s: isSingle ? BooleanNumber.TRUE : BooleanNumber.FALSE } });
            },
          },
        },
      }),
      fill: () => ({
        typeName: "ConditionalRangeFill",
        properties: { color: colorProperty("bg") },
        methods: {
          clear: method(() => {
            change({ bg: null });
          }),
        },
      }),
    },
  };
}
