import { damaged } from "./unreadable";

/** An element's attribute by its name without prefix; undefined where it has none of that name. */
export type AttributeOf = (name: string) => string | undefined;

const ATTRIBUTE = /(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const CHARACTERS: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * The attributes of every element called `tag`, in document order, prefixes aside: all that is asked
 * of the small parts that tie a package together. hucre's `readXml` gives each element a place for
 * every attribute of all others, which made 3 GB of a 15 KB file.
 */
export function elementsOf(xml: string, tag: string): readonly AttributeOf[] {
  const element = new RegExp(
    `<(?:[\\w.-]+:)?${tag}((?:\\s+[\\w.:-]+\\s*=\\s*(?:"[^"<]*"|'[^'<]*')){0,50})\\s*/?>`,
    "g",
  );
  return Array.from(xml.matchAll(element), ([, attributes = ""]) => {
    const valuesByName = new Map<string, string>();
    for (const [, name = "", double, single] of attributes.matchAll(ATTRIBUTE)) {
      valuesByName.set(name, withoutEntities(double ?? single ?? ""));
    }
    return (name) => valuesByName.get(name);
  });
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,4}));/gi, (_, hex, decimal, name) => {
    if (typeof name === "string") return CHARACTERS[name] ?? "";
    const code = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
    if (code > 0x10ffff) throw damaged();
    return String.fromCodePoint(code);
  });
}
