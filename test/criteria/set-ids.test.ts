import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BUILT_IN_SETS } from "../../src/criteria/built-in-sets";
import { exampleSet } from "../../src/criteria/example-set";

const SOURCE = new URL("../../src/", import.meta.url).pathname;

test("no code outside src/criteria knows any set by its id", () => {
  const ids = [...BUILT_IN_SETS.keys(), exampleSet().id];
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.(tsx?|json|html)$/.test(path) && !path.startsWith("criteria/"),
  );
  expect(files.length).toBeGreaterThan(300);
  const naming = files.filter((path) => {
    const text = readFileSync(join(SOURCE, path), "utf8");
    return ids.some((id) => text.includes(id));
  });
  expect(naming).toEqual([]);
});
