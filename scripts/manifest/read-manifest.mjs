import { JSDOM } from "jsdom";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** The manifest's three schemas, and the prefixes under which these scripts name their elements. */
const PREFIX_OF_SCHEMA = {
  "http://schemas.microsoft.com/office/appforoffice/1.1": "",
  "http://schemas.microsoft.com/office/taskpaneappversionoverrides": "ov:",
  "http://schemas.microsoft.com/office/officeappbasictypes/1.0": "bt:",
};

/** The manifest's root element. Throws when the XML is not well-formed. */
export function parseManifest(xml) {
  return new JSDOM(xml, { contentType: "application/xml" }).window.document.documentElement;
}

/** "Host" of the base manifest, "ov:Host" of its VersionOverrides, "bt:Image"; "?:" before the name in other schemas. */
export function nameOf(element) {
  return `${PREFIX_OF_SCHEMA[element.namespaceURI] ?? "?:"}${element.localName}`;
}

/** All elements under `root`, or those of one name. */
export function elementsOf(root, name) {
  const all = [root, ...root.querySelectorAll("*")];
  return name === undefined ? all : all.filter((element) => nameOf(element) === name);
}

/** The text of the one element of that name; "" where there is none. */
export function textOf(manifest, name) {
  return elementsOf(manifest, name)[0]?.textContent.trim() ?? "";
}

/** An element's xsi:type. */
export function typeOf(element) {
  return element.getAttributeNS(XSI, "type");
}

/** What a setting says in its default language and in each other one. */
export function valuesOf(setting) {
  const overrides = [...setting.children].map((override) => override.getAttribute("Value") ?? "");
  return [setting.getAttribute("DefaultValue") ?? "", ...overrides];
}

/** The folder the add-in's files lie in, by its start page: "https://localhost:3000/"; "" where that is no address. */
export function folderOf(manifest) {
  const page = elementsOf(manifest, "SourceLocation")[0]?.getAttribute("DefaultValue") ?? "";
  return URL.canParse(page) ? new URL(".", page).href : "";
}

/** The least version of each requirement set without which Office does not start the add-in: {"ExcelApi": "1.13"}. */
export function requirementSetsOf(manifest) {
  const sets = elementsOf(manifest, "Set");
  return Object.fromEntries(
    sets.map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]),
  );
}
