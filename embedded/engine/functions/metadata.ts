import { notModelled } from "../../batch/host-error";

/** By what a function is called. */
export interface FunctionNames {
  /** With its namespace, as it is written in formulas: "CCHC.TOTAL". */
  readonly name: string;
  /** As it is written in files: by its id, with "_" for each ".". */
  readonly storedName: string;
}

/** A function of an add-in, as its metadata describe it and formulas name it. */
export interface AddinFunction extends FunctionNames {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  /** Its result is rows × columns. */
  readonly givesMatrix: boolean;
  readonly wantsAddress: boolean;
  readonly wantsParameterAddresses: boolean;
  /** It is called with the errors that stand in cells of type "any". */
  readonly takesErrors: boolean;
}

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly type: ValueType;
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
}

const VALUE_TYPES = ["any", "number", "string", "boolean"] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/**
 * Reads what Microsoft's custom-functions-metadata writes.
 * Errors: throws for whatever is not modelled: a function must not behave otherwise than in Excel.
 */
export function addinFunctions(namespace: string, metadata: unknown): readonly AddinFunction[] {
  const { functions, allowErrorForDataTypeAny } = fields(metadata, "the metadata", [
    "$schema",
    "functions",
    "allowErrorForDataTypeAny",
  ]);
  if (!Array.isArray(functions)) throw new Error("The metadata list no functions");
  return functions.map((entry: unknown) =>
    addinFunction(namespace, entry, allowErrorForDataTypeAny === true),
  );
}

function addinFunction(namespace: string, entry: unknown, takesErrors: boolean): AddinFunction {
  const { id, name, description, parameters, result, options } = fields(entry, "a function", [
    "id",
    "name",
    "description",
    "helpUrl",
    "parameters",
    "result",
    "options",
  ]);
  if (typeof id !== "string" || typeof name !== "string") {
    throw new Error("A function of the metadata has no id or no name");
  }
  const what = `the function ${name}`;
  const { requiresAddress, requiresParameterAddresses } = fields(options ?? {}, what, [
    "requiresAddress",
    "requiresParameterAddresses",
  ]);
  const { type, dimensionality } = fields(result ?? {}, `the result of ${name}`, [
    "type",
    "dimensionality",
  ]);
  valueType(type, `the result of ${name}`);
  return {
    id,
    name: `${namespace}.${name}`.toUpperCase(),
    storedName: `_xldudf_${namespace}_${id}`.replaceAll(".", "_"),
    description: text(description),
    parameters: (Array.isArray(parameters) ? parameters : []).map((parameter: unknown) =>
      functionParameter(parameter, name),
    ),
    givesMatrix: isMatrix(dimensionality, `the result of ${name}`),
    wantsAddress: requiresAddress === true,
    wantsParameterAddresses: requiresParameterAddresses === true,
    takesErrors,
  };
}

function functionParameter(entry: unknown, functionName: string): FunctionParameter {
  const what = `a parameter of ${functionName}`;
  const { name, description, type, dimensionality, optional } = fields(entry, what, [
    "name",
    "description",
    "type",
    "dimensionality",
    "optional",
  ]);
  return {
    name: text(name),
    description: text(description),
    type: valueType(type, what),
    isMatrix: isMatrix(dimensionality, what),
    isOptional: optional === true,
  };
}

/** The fields of an object, none of which may say something that is not known here. */
function fields<Known extends string>(
  entry: unknown,
  what: string,
  known: readonly Known[],
): Partial<Record<Known, unknown>> {
  if (typeof entry !== "object" || entry === null) throw new Error(`The metadata lack ${what}`);
  for (const [name, value] of Object.entries(entry)) {
    const saysNothing = value === false || value == null;
    const isKnown = (known as readonly string[]).includes(name);
    if (!isKnown && !saysNothing) throw notModelled(`"${name}" of ${what}`);
  }
  return entry;
}

function valueType(type: unknown, what: string): ValueType {
  const found = VALUE_TYPES.find((known) => known === (type ?? "any"));
  if (found === undefined) throw notModelled(`the type ${JSON.stringify(type)} of ${what}`);
  return found;
}

function isMatrix(dimensionality: unknown, what: string): boolean {
  if (dimensionality === "matrix") return true;
  if (dimensionality === undefined || dimensionality === "scalar") return false;
  throw notModelled(`the dimensionality ${JSON.stringify(dimensionality)} of ${what}`);
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
