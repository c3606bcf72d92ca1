import type { Nullable } from "@univerjs/core";
import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  NullValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";

/** The value of one cell or of an array with one; undefined where it may be several. */
export function singleOf(variant: Nullable<FunctionVariantType>): BaseValueObject | undefined {
  if (variant == null) return undefined;
  if (!isReference(variant)) return singleInArray(variant);
  if (!variant.isCell()) return undefined;
  let single: BaseValueObject | undefined;
  variant.iterator((value) => {
    single = value ?? NullValueObject.create();
    return false;
  });
  return single;
}

/** The same, of an area of one cell too. */
export function singleValue(variant: FunctionVariantType): BaseValueObject | undefined {
  return (
    singleOf(variant) ??
    (isReference(variant) ? singleInArray(variant.toArrayValueObject()) : undefined)
  );
}

function singleInArray(value: BaseValueObject): BaseValueObject | undefined {
  if (!isArray(value)) return value;
  const isSingle = value.getRowCount() === 1 && value.getColumnCount() === 1;
  return isSingle ? (value.get(0, 0) ?? NullValueObject.create()) : undefined;
}

/** What "&" makes of two values, as Univer writes them. */
export function concatenated(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
  if (left.isError()) return left;
  if (right.isError()) return right;
  return StringValueObject.create(textOf(left) + textOf(right));
}

function textOf(value: BaseValueObject): string {
  if (value.isNull()) return "";
  const text = String(value.getValue());
  return value.isBoolean() ? text.toUpperCase() : text;
}

function isReference(variant: FunctionVariantType): variant is BaseReferenceObject {
  return variant.isReferenceObject();
}

function isArray(value: BaseValueObject): value is ArrayValueObject {
  return value.isArray();
}
