import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { imagesBeside, problemsOf } from "../../scripts/manifest/check-manifest.mjs";
import { manifestFor } from "../../scripts/manifest/rewrite-address.mjs";

const PATH = "manifest.xml";
const xml = readFileSync(PATH, "utf8");

function addressesIn(manifest: string): string[] {
  return [...manifest.matchAll(/"(https:[^"]*)"/g)].map(([, address]) => address ?? "");
}

describe("manifestFor", () => {
  test.each([
    ["a server", "https://cchc.example.vn", "https://cchc.example.vn/"],
    ["a server and a slash", "https://cchc.example.vn/", "https://cchc.example.vn/"],
    ["a folder", "https://example.vn/office/cchc", "https://example.vn/office/cchc/"],
    ["a folder and a slash", "https://example.vn/office/cchc/", "https://example.vn/office/cchc/"],
    ["a port", "https://example.vn:8443", "https://example.vn:8443/"],
    ["the development server", "https://localhost:3000", "https://localhost:3000/"],
    [
      "a name in Vietnamese letters",
      "https://example.vn/Chấm điểm",
      "https://example.vn/Ch%E1%BA%A5m%20%C4%91i%E1%BB%83m/",
    ],
  ])("puts every address under %s", (_where, url, folder) => {
    const manifest = manifestFor(xml, url);
    const addresses = addressesIn(manifest);
    expect(addresses).toHaveLength(addressesIn(xml).length);
    expect(addresses.filter((address) => !address.startsWith(folder))).toEqual([]);
    expect(addresses).toContain(`${folder}assets/cchc-32.png`);
    expect(problemsOf(manifest, { readImage: imagesBeside(PATH) })).toEqual([]);
  });

  test("keeps all else, the add-in's id with it", () => {
    const manifest = manifestFor(xml, "https://example.vn/a/");
    expect(manifest.replaceAll("https://example.vn/a/", "https://localhost:3000/")).toBe(xml);
  });

  test("takes an address with a letter that XML reserves", () => {
    const manifest = manifestFor(xml, "https://example.vn/a&b");
    expect(manifest).toContain('"https://example.vn/a&amp;b/taskpane.html"');
    expect(problemsOf(manifest, { readImage: imagesBeside(PATH) })).toEqual([]);
  });

  test.each([
    ["http://cchc.example.vn", "over https alone"],
    ["cchc.example.vn", "Not an address"],
    ["", "Not an address"],
    ["https://example.vn/taskpane.html?a=1", "Not the address of a folder"],
    ["https://example.vn/#a", "Not the address of a folder"],
    ["https://user@example.vn/", "Not the address of a folder"],
  ])("refuses %j", (url, why) => {
    expect(() => manifestFor(xml, url)).toThrow(why);
  });

  test("refuses a manifest that has been given an address", () => {
    const deployed = manifestFor(xml, "https://example.vn");
    expect(() => manifestFor(deployed, "https://example.vn/b")).toThrow("no address");
  });
});
