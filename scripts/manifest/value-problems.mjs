import { elementsOf, folderOf, nameOf, textOf, valuesOf } from "./read-manifest.mjs";

const DEFAULT_LOCALE = "vi-VN";
const OTHER_LOCALES = ["en-US"];

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** The schema takes one to four numbers, but Excel on the web refused three: four are right everywhere. */
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;

/** The most characters Microsoft's reference allows, for settings and for the resources of each list. */
const LONGEST = { DisplayName: 125, Description: 250, ProviderName: 125 };
const LONGEST_IN = { "bt:ShortStrings": 125, "bt:LongStrings": 250, "bt:Urls": 2048 };

const TEXTS = ["DisplayName", "Description", "bt:String"];
const ADDRESSES = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "bt:Image",
  "bt:Url",
];

/** Values in the wrong form: who the add-in is, its texts in each language, and its addresses. */
export function* valueProblems(manifest) {
  yield* identityProblems(manifest);
  for (const element of elementsOf(manifest)) {
    const name = nameOf(element);
    if (TEXTS.includes(name)) yield* localeProblems(element);
    // A bt:Image with a resid only refers to the one that has the address.
    if (ADDRESSES.includes(name) && !element.hasAttribute("resid")) {
      yield* addressProblems(element, folderOf(manifest));
    }
    yield* lengthProblems(element);
  }
}

function* identityProblems(manifest) {
  const id = textOf(manifest, "Id");
  if (!GUID.test(id)) yield { rule: "id", message: `Id is no lower-case GUID: ${id}` };
  const version = textOf(manifest, "Version");
  if (!VERSION.test(version)) {
    yield {
      rule: "version",
      message: `Version is not four numbers of at most five digits: ${version}`,
    };
  }
  const locale = textOf(manifest, "DefaultLocale");
  if (locale !== DEFAULT_LOCALE) {
    yield { rule: "locale", message: `DefaultLocale is ${locale}; wanted: ${DEFAULT_LOCALE}` };
  }
  const permissions = textOf(manifest, "Permissions");
  if (permissions !== "ReadWriteDocument") {
    yield {
      rule: "permissions",
      message: `Permissions are ${permissions}; Excel's own API always needs ReadWriteDocument`,
    };
  }
}

function* localeProblems(text) {
  const locales = [...text.children].map((override) => override.getAttribute("Locale"));
  if (locales.join() !== OTHER_LOCALES.join()) {
    const found = locales.join(", ") || "none";
    const message = `${label(text)} has overrides for ${found}; wanted: ${OTHER_LOCALES.join(", ")}`;
    yield { rule: "locale", message };
  }
  if (valuesOf(text).includes("")) {
    yield { rule: "locale", message: `${label(text)} is empty in a language` };
  }
}

function* addressProblems(setting, folder) {
  for (const address of valuesOf(setting)) {
    if (!address.startsWith("https://")) {
      yield { rule: "https", message: `${label(setting)} is no https address: ${address}` };
    } else if (!address.startsWith(folder)) {
      yield {
        rule: "own-address",
        message: `${label(setting)} is not under ${folder}: ${address}`,
      };
    }
  }
}

function* lengthProblems(element) {
  const list = element.parentElement && nameOf(element.parentElement);
  const longest = LONGEST[nameOf(element)] ?? LONGEST_IN[list];
  if (longest === undefined) return;
  const values = element.hasAttribute("DefaultValue") ? valuesOf(element) : [element.textContent];
  for (const value of values.filter((value) => value.length > longest)) {
    const message = `${label(element)} has ${value.length} characters; at most ${longest}: ${value}`;
    yield { rule: "length", message };
  }
}

/** "bt:String Group.Label", or the name of an element that there is once. */
function label(element) {
  return `${nameOf(element)} ${element.id}`.trim();
}
