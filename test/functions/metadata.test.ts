import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { finishedMetadata } from "../../scripts/functions-metadata.mjs";
import { helpPage } from "../../scripts/help-page.mjs";
import { documentedFunctions } from "./documented-functions";
import { FUNCTIONS, METADATA, generatorErrors } from "./functions-in-excel";

const sentence = z.string().regex(/^\p{Lu}[^\n]*\.$/u);

/** What Excel takes, from Microsoft's "Manually create JSON metadata", as far as our functions use it. */
const schema = z.strictObject({
  allowErrorForDataTypeAny: z.literal(true),
  functions: z.array(
    z.strictObject({
      id: z.string().regex(/^[A-Z0-9_.]{3,128}$/),
      name: z.string().regex(/^[A-Z0-9_.]{3,128}$/),
      description: sentence,
      helpUrl: z.url({ protocol: /^https$/ }),
      parameters: z.array(
        z.strictObject({
          name: z.string().regex(/^[\p{Ll}_]+$/u),
          description: sentence,
          type: z.literal("any"),
          dimensionality: z.literal("matrix"),
          optional: z.literal(true).optional(),
        }),
      ),
      result: z.strictObject({ dimensionality: z.literal("matrix") }),
      options: z.strictObject({ requiresParameterAddresses: z.literal(true) }).optional(),
    }),
  ),
});

const { functions } = schema.parse(METADATA);
const documented = documentedFunctions();

/** Formulas in people's workbooks name them: none of these may ever change. */
const NAMES = [
  "KIEMTRA",
  "KIEMTRA.BANG",
  "DIEM",
  "DIEMTOIDA",
  "TENTIEUCHI",
  "BOTIEUCHI",
  "TONG",
  "TONGHOP",
  "TYLE",
  "SOSANH",
  "XEPLOAI",
  "XEPHANG",
];

describe("functions.json", () => {
  test("is generated without errors, and tells what Excel understands", () => {
    expect(generatorErrors).toEqual([]);
    expect(schema.safeParse(METADATA).error).toBeUndefined();
  });

  test("names the functions that are in people's formulas, each with its implementation", () => {
    expect(functions.map(({ name }) => name)).toEqual(NAMES);
    expect(functions.map(({ id }) => id)).toEqual(NAMES);
    expect(Object.keys(FUNCTIONS)).toEqual(NAMES);
  });

  test("asks for the addresses of all ranges that are given", () => {
    const withRanges = functions.filter(({ parameters }) =>
      parameters.some((each) => !each.optional),
    );
    expect(withRanges.filter(({ options }) => options === undefined)).toEqual([]);
  });

  test.each(functions.map((each, index) => [each.name, each, documented[index]] as const))(
    "%s is described as in the guide",
    (name, { description, parameters }, inGuide) => {
      expect(inGuide?.name).toBe(name);
      expect(inGuide?.description).toBe(description);
      const help = parameters.map((each) => [each.name, each.description]);
      expect([...(inGuide?.helpByParameter ?? [])]).toEqual(help);
      const syntax = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
      expect(inGuide?.syntax).toBe(`=CCHC.${name}(${syntax.join("; ")})`);
    },
  );
});

describe("the help of each function", () => {
  test("is a place of the guide's page", () => {
    const guide = readFileSync(
      new URL("../../docs/huong-dan/ham-cchc.md", import.meta.url),
      "utf8",
    );
    const page = helpPage(guide);
    for (const { helpUrl } of functions) {
      const { hash, pathname } = new URL(helpUrl);
      expect(pathname).toBe("/ham-cchc.html");
      expect(page).toContain(`id="${hash.slice(1)}"`);
    }
  });

  test("lies where the add-in does", () => {
    const placed = finishedMetadata(JSON.stringify(METADATA), "https://cchc.example.vn/app");
    const moved = schema.parse(JSON.parse(placed));
    expect(moved.functions[0]?.helpUrl).toBe("https://cchc.example.vn/app/ham-cchc.html#kiemtra");
  });
});
