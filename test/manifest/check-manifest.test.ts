import { readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import {
  type ReadImage,
  imagesBeside,
  problemsOf,
} from "../../scripts/manifest/check-manifest.mjs";
import { parseManifest, requirementSetsOf } from "../../scripts/manifest/read-manifest.mjs";
import { RIBBON_COMMANDS } from "../../src/commands/ribbon-commands";
import { REQUIRED_API } from "../../src/hosts/excel/office-errors";

const PATH = "manifest.xml";
const xml = readFileSync(PATH, "utf8");
const commands = Object.values(RIBBON_COMMANDS);
const readImage = imagesBeside(PATH);

function rulesBroken(manifest: string, images: ReadImage = readImage) {
  return problemsOf(manifest, { readImage: images, commands }).map(({ rule }) => rule);
}

/** The committed manifest with one thing replaced, wherever it stands. */
function planted(whole: string | RegExp, fault: string): string {
  const manifest = xml.replaceAll(
    typeof whole === "string" ? whole : new RegExp(whole, "g"),
    fault,
  );
  expect(manifest).not.toBe(xml);
  return manifest;
}

describe("the committed manifest", () => {
  test("has no problems", () => {
    expect(problemsOf(xml, { readImage, commands })).toEqual([]);
  });

  test("is of the package's version", () => {
    expect(xml).toContain(`<Version>${packageJson.version}.0</Version>`);
  });

  test("asks for the API the code uses, and a shared runtime", () => {
    expect(requirementSetsOf(parseManifest(xml))).toEqual({
      ExcelApi: REQUIRED_API.replace("ExcelApi ", ""),
      SharedRuntime: "1.1",
    });
  });

  test("is read by Microsoft's own tool", async () => {
    const manifest = await OfficeAddinManifest.readManifestFile(PATH);
    expect(manifest).toMatchObject({
      id: "6688a0ce-1ab7-4e8c-a116-5435a351549d",
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      defaultLocale: "vi-VN",
      displayName: "CCHC - Chấm điểm cải cách hành chính",
      permissions: "ReadWriteDocument",
      defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
    });
  });

  test("tells Excel of the functions, under the name that people's formulas have", () => {
    expect(xml).toContain('<ExtensionPoint xsi:type="CustomFunctions">');
    for (const [resource, value] of [
      ["Functions.Namespace", "CCHC"],
      ["Functions.Metadata.Url", "https://localhost:3000/functions.json"],
      ["Functions.Script.Url", "https://localhost:3000/functions.js"],
    ] as const) {
      expect(xml).toContain(`resid="${resource}"`);
      expect(xml).toContain(`id="${resource}" DefaultValue="${value}"`);
    }
  });
});

const long = (length: number) => "ă".repeat(length);

describe("a planted fault is told by its rule", () => {
  test.each<[fault: string, rule: string, manifest: string]>([
    ["a tag is not closed", "well-formed", planted("</Hosts>", "")],
    ["a setting is missing", "elements", planted(/<SupportUrl .*>/, "")],
    [
      "an element is out of order",
      "elements",
      planted(/(<Label.*?\/>)(\s*)(<Icon>[^]*?<\/Icon>)/, "$3$2$1"),
    ],
    ["an element is unknown", "elements", planted("<FunctionFile", "<Colour/><FunctionFile")],
    [
      "an element is of the base schema",
      "elements",
      planted(
        /<Runtimes>/,
        '<Runtimes xmlns="http://schemas.microsoft.com/office/appforoffice/1.1">',
      ),
    ],
    [
      "the host is another",
      "type",
      planted('<Host xsi:type="Workbook">', '<Host xsi:type="Document">'),
    ],
    ["the id is no GUID", "id", planted("<Id>6688a0ce-", "<Id>6688a0cx-")],
    ["the version has three numbers", "version", planted(/<Version>.*</, "<Version>0.1.0<")],
    ["the default language is another", "locale", planted(">vi-VN<", ">en-US<")],
    ["too little is permitted", "permissions", planted("ReadWriteDocument", "ReadDocument")],
    [
      "a text lacks its English",
      "locale",
      planted(/<bt:Override Locale="en-US" Value="Insert scorecard"\/>/, ""),
    ],
    [
      "a text overrides its own language",
      "locale",
      planted('"en-US" Value="CCHC is', '"vi-VN" Value="CCHC is'),
    ],
    ["a text is empty", "locale", planted('"Bảng điều khiển"', '""')],
    [
      "the name has 126 characters",
      "length",
      planted("CCHC - Chấm điểm cải cách hành chính", long(126)),
    ],
    [
      "the description has 251",
      "length",
      planted(/<Description DefaultValue="[^"]*/, `<Description DefaultValue="${long(251)}`),
    ],
    ["a label has 126", "length", planted("Tính lại xếp loại", long(126))],
    ["an English label has 126", "length", planted("Recalculate ranking", long(126))],
    ["a tip has 251", "length", planted(/Xếp lại các đơn vị[^"]*/, long(251))],
    [
      "an address is http",
      "https",
      planted("https://localhost:3000/assets/help", "http://localhost:3000/assets/help"),
    ],
    [
      "an address is elsewhere",
      "own-address",
      planted("https://localhost:3000/assets/help", "https://example.com/help"),
    ],
    [
      "a resid leads nowhere",
      "resid",
      planted('<Label resid="Panel.Label"', '<Label resid="Panel.Lable"'),
    ],
    [
      "a resid leads to a text of another kind",
      "resid",
      planted('<Label resid="Panel.Label"', '<Label resid="Panel.Description"'),
    ],
    [
      "a resource is not used",
      "unused",
      planted("<bt:Urls>", '<bt:Urls><bt:Url id="More" DefaultValue="https://localhost:3000/"/>'),
    ],
    ["a resource's id has 33 characters", "id-length", planted("Panel.Label", "P".repeat(33))],
    ["a button's id has 126", "id-length", planted("CCHC.Panel", "P".repeat(126))],
    ["two buttons have one id", "duplicate-id", planted("CCHC.Panel", "CCHC.Insert")],
    ["two resources have one id", "duplicate-id", planted('id="Panel.Label"', 'id="Insert.Label"')],
    ["a button lacks its 80 pixels", "icon-sizes", planted(/<bt:Image .*"Panel\.80".*>/, "")],
    [
      "an icon is of another size",
      "icon-pixels",
      planted("assets/insert-16.png", "assets/insert-32.png"),
    ],
    ["an image is not there", "icon-file", planted("assets/panel-32.png", "assets/panel-33.png")],
    ["an image is no picture", "icon-file", planted("assets/panel-32.png", "package.json")],
    ["the API has no least version", "requirements", planted(' MinVersion="1.13"', "")],
    [
      "the shared runtime is not asked for",
      "requirements",
      planted('Name="SharedRuntime"', 'Name="RibbonApi"'),
    ],
    [
      "the runtime is short-lived",
      "shared-runtime",
      planted('lifetime="long"', 'lifetime="short"'),
    ],
    [
      "the buttons run in another page",
      "shared-runtime",
      planted('FunctionFile resid="Taskpane.Url"', 'FunctionFile resid="Help.Url"'),
    ],
    [
      "the pane has an id of its own",
      "shared-runtime",
      planted(
        /(<Action xsi:type="ShowTaskpane">\s*)(<SourceLocation)/,
        "$1<TaskpaneId>Pane</TaskpaneId>$2",
      ),
    ],
    [
      "functions run in a page of their own",
      "shared-runtime",
      planted(/(<Page>\s*<SourceLocation resid=")Taskpane.Url/, "$1Help.Url"),
    ],
    [
      "a button calls what is not associated",
      "command",
      planted(">insertScorecard<", ">insertScoreCard<"),
    ],
    [
      "a button's action is of the other type",
      "command",
      planted("ShowTaskpane", "ExecuteFunction"),
    ],
  ])("%s: %s", (_fault, rule, manifest) => {
    expect([...new Set(rulesBroken(manifest))]).toEqual([rule]);
  });

  test.each([
    { fault: "an image is not transparent", rule: "icon-alpha", byte: 25, value: 2 },
    { fault: "an image is not square", rule: "icon-pixels", byte: 23, value: 15 },
  ])("$fault: $rule", ({ rule, byte, value }) => {
    const faulty: ReadImage = (path) => {
      const png = readImage(path);
      if (png !== undefined && path === "assets/panel-16.png") png[byte] = value;
      return png;
    };
    expect(rulesBroken(xml, faulty)).toEqual([rule]);
  });
});
