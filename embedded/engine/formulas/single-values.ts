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
  if (!variant.isReferenceObject()) return singleInArray(variant as BaseValueObject);
  const reference = variant as BaseReferenceObject;
  if (!reference.isCell()) return undefined;
  let single: BaseValueObject | undefined;
  reference.iterator((value) => {
    single = value ?? NullValueObject.create();
    return false;
  });
  return single;
}

/** The same, of an area of one cell too. */
export function singleValue(variant: FunctionVariantType): BaseValueObject | undefined {
  return (
    singleOf(variant) ??
    (variant.isReferenceObject()
      ? singleInArray((variant as BaseReferenceObject).toArrayValueObject())
      : undefined)
  );
}

function singleInArray(value: BaseValueObject): BaseValueObject | undefined {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const isSingle = array.getRowCount() === 1 && array.getColumnCount() === 1;
  return isSingle ? (array.get(0, 0) ?? NullValueObject.create()) : undefined;
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
