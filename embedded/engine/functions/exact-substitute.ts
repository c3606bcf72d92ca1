import type { FUniver } from "@univerjs/core/facade";
import {
  type BaseFunction,
  type BaseValueObject,
  FUNCTION_NAMES_TEXT,
  IFunctionService,
  StringValueObject,
} from "@univerjs/engine-formula";

/** What Univer's SUBSTITUTE does with single values. */
interface Substitute extends BaseFunction {
  _handleSingleObject(
    text: BaseValueObject,
    oldText: BaseValueObject,
    newText: BaseValueObject,
    occurrence?: BaseValueObject,
  ): BaseValueObject;
  _getObjectString(value: BaseValueObject): string;
}

/**
 * Has SUBSTITUTE replace the text that it is given and no other. Univer compares texts without the spaces
 * around them, so that a space is any tab or line break too.
 */
export function substituteExactly(univerAPI: FUniver): void {
  const executor = univerAPI.service(IFunctionService).getExecutor(FUNCTION_NAMES_TEXT.SUBSTITUTE);
  if (executor === undefined) throw new Error("Univer has no SUBSTITUTE");
  const substitute = executor as Substitute;
  const inUniver = substitute._handleSingleObject.bind(substitute);
  substitute._handleSingleObject = (text, oldText, newText, occurrence) => {
    const whole = substitute._getObjectString(text);
    const wanted = substitute._getObjectString(oldText);
    const instead = substitute._getObjectString(newText);
    const nth = occurrence && Math.floor(Number(occurrence.getValue()));
    if (wanted.trim() === wanted || (nth !== undefined && nth <= 0)) {
      return inUniver(text, oldText, newText, occurrence);
    }
    const pieces = whole.split(wanted);
    if (nth === undefined) return StringValueObject.create(pieces.join(instead));
    if (nth >= pieces.length) return StringValueObject.create(whole);
    const around = [pieces.slice(0, nth), pieces.slice(nth)].map((part) => part.join(wanted));
    return StringValueObject.create(around.join(instead));
  };
}
