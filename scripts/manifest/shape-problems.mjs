import { elementsOf, nameOf, typeOf } from "./read-manifest.mjs";

/**
 * What each element holds, in this order: Office refuses a manifest whose elements stand in another one. Written as a
 * regular expression over names. From Microsoft's "How to find the proper order of manifest elements", for the parts
 * an Excel add-in with a shared runtime uses; names as `nameOf` gives them.
 */
const CONTENT = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
    "AppDomains? Hosts Requirements DefaultSettings Permissions ov:VersionOverrides",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host",
  Requirements: "Sets",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  SourceLocation: "Override*",
  "ov:VersionOverrides": "ov:Hosts ov:Resources",
  "ov:Hosts": "ov:Host",
  "ov:Host": "ov:Runtimes ov:AllFormFactors? ov:DesktopFormFactor",
  "ov:Runtimes": "ov:Runtime",
  "ov:AllFormFactors": "ov:ExtensionPoint",
  "ov:DesktopFormFactor": "ov:GetStarted ov:FunctionFile ov:ExtensionPoint",
  "ov:GetStarted": "ov:Title ov:Description ov:LearnMoreUrl",
  "ov:ExtensionPoint": "(ov:OfficeTab|ov:Script ov:Page ov:Metadata ov:Namespace)",
  "ov:Script": "ov:SourceLocation",
  "ov:Page": "ov:SourceLocation",
  "ov:Metadata": "ov:SourceLocation",
  "ov:OfficeTab": "ov:Group",
  "ov:Group": "ov:Label ov:Icon ov:Control+",
  "ov:Icon": "bt:Image+",
  "ov:Control": "ov:Label ov:Supertip ov:Icon ov:Action ov:Enabled?",
  "ov:Supertip": "ov:Title ov:Description",
  "ov:Action": "(ov:FunctionName|ov:TaskpaneId? ov:SourceLocation ov:Title?)",
  "ov:Resources": "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Image": "bt:Override*",
  "bt:Urls": "bt:Url+",
  "bt:Url": "bt:Override*",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:String": "bt:Override*",
};

const TYPES = {
  OfficeApp: ["TaskPaneApp"],
  "ov:VersionOverrides": ["VersionOverridesV1_0"],
  "ov:Host": ["Workbook"],
  "ov:ExtensionPoint": ["PrimaryCommandSurface", "CustomFunctions"],
  "ov:Control": ["Button"],
  "ov:Action": ["ExecuteFunction", "ShowTaskpane"],
};

/** Elements that are missing, unknown or out of order, and xsi:types that are not what they should be. */
export function* shapeProblems(manifest) {
  for (const element of elementsOf(manifest)) {
    const name = nameOf(element);
    const content = CONTENT[name] ?? "";
    const children = [...element.children].map(nameOf);
    if (!matches(content, children)) {
      const found = children.join(" ") || "nothing";
      yield {
        rule: "elements",
        message: `${name} holds ${found}; wanted: ${content || "nothing"}`,
      };
    }
    const type = typeOf(element);
    if (name in TYPES && !TYPES[name].includes(type)) {
      yield {
        rule: "type",
        message: `${name} is of type ${type}; wanted: ${TYPES[name].join(", ")}`,
      };
    }
  }
}

function matches(content, names) {
  const pattern = content.replaceAll(/[\w:]+/g, "(?:$&,)").replaceAll(" ", "");
  return new RegExp(`^${pattern}$`).test(names.map((name) => `${name},`).join(""));
}
