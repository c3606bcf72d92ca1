import { elementsOf } from "./elements-of";
import type { OfficePackage } from "./open-package";

/** How one part of a package refers to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's URI, which the transitional and the strict standard share. */
  readonly type: string;
  /** The other part's path from the package's root. */
  readonly target: string;
}

/** Where the relationships of the part at `path` stand; "" is the package itself. */
function relationshipsPath(path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** What the part at `path` refers to. */
export function readRelationships(parts: OfficePackage, path: string): readonly Relationship[] {
  const source = relationshipsPath(path);
  if (!parts.has(source)) return [];
  const elements = elementsOf(parts.tree(source), "Relationship");
  return elements.map((attribute) => {
    const type = attribute("Type") ?? "";
    return {
      id: attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: resolve(path, attribute("Target") ?? ""),
    };
  });
}

function resolve(path: string, target: string): string {
  const steps = target.startsWith("/") ? [] : path.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
