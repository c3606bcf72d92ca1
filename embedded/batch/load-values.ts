import type { QueryInfo } from "./batch-protocol";
import { at, notModelled } from "./host-error";
import type { HostObject } from "./host-object";
import { own } from "./resolve-paths";
import type { References } from "./references";

interface LoadedValues extends Record<string, unknown> {
  _Items?: readonly LoadedValues[];
}

/** What a load answers with: the selected values by their wire names; null for the null object. */
export async function loadValues(
  object: HostObject | null,
  query: QueryInfo | undefined,
  references: References,
): Promise<LoadedValues | null> {
  if (object === null) return null;
  for (const option of ["Expand", "Top", "Skip"] as const) {
    const value = query?.[option];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) {
      throw notModelled(`the load option ${option} on ${object.typeName}`);
    }
  }
  return selected(object, query?.Select ?? [], references);
}

/** By what office.js finds an object again: its id, or a reference. */
export function identity(object: HostObject, references: References): LoadedValues {
  if (object.byReference) return { _ReferenceId: references.keep(object) };
  return object.id === undefined ? {} : { Id: object.id, _Id: object.id };
}

async function selected(
  object: HostObject,
  paths: readonly string[],
  references: References,
): Promise<LoadedValues> {
  const values = identity(object, references);
  if (object.items === undefined) {
    await readInto(values, object, paths, references);
    return values;
  }
  const ownPaths = paths.filter((path) => own(object.properties, path) !== undefined);
  const itemPaths = paths.filter((path) => !ownPaths.includes(path));
  if (ownPaths.length > 0) await readInto(values, object, ownPaths, references);
  if (itemPaths.length > 0 || ownPaths.length === 0) {
    const items: LoadedValues[] = [];
    for (const item of object.items()) items.push(await selected(item, itemPaths, references));
    values._Items = items;
  }
  return values;
}

async function readInto(
  values: LoadedValues,
  object: HostObject,
  paths: readonly string[],
  references: References,
): Promise<void> {
  const restsByMember = new Map<string, string[]>();
  for (const path of scalarsWhereAll(object, paths)) {
    const [name = "", ...rest] = path.split("/");
    const rests = restsByMember.get(name) ?? [];
    if (rest.length > 0) rests.push(rest.join("/"));
    restsByMember.set(name, rests);
  }
  for (const [name, rests] of restsByMember) {
    values[wireName(name)] = await readMember(object, name, rests, references);
  }
}

/** A property's value, or what is selected of the object behind it. */
async function readMember(
  object: HostObject,
  name: string,
  rests: readonly string[],
  references: References,
): Promise<unknown> {
  const location = `${object.typeName}.${name}`;
  const property = own(object.properties, name);
  if (property !== undefined) return at(location, property.get);
  const open = own(object.objects, name);
  if (open === undefined) throw notModelled(location);
  const behind = at(location, open);
  return behind === null ? null : selected(behind, rests, references);
}

/** A load that names nothing, or everything, takes all scalar properties. */
function scalarsWhereAll(object: HostObject, paths: readonly string[]): readonly string[] {
  const isAll = (path: string) => path === "*" || path === "$all";
  if (paths.length > 0 && !paths.some(isAll)) return paths;
  return [...Object.keys(object.properties ?? {}), ...paths.filter((path) => !isAll(path))];
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
