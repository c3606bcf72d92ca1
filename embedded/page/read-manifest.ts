/** What Excel takes from an add-in's manifest, in one language. */
export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly page: URL;
  /** Version by requirement set. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly groups: readonly RibbonGroup[];
  /** Undefined where the add-in has no functions for formulas. */
  readonly functions: ManifestFunctions | undefined;
}

export interface ManifestFunctions {
  /** What formulas write before a function's name and a dot. */
  readonly namespace: string;
  readonly metadata: URL;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly superTip: { readonly title: string; readonly description: string };
  /** 32 pixels wide. */
  readonly icon: URL;
  readonly action: RibbonAction;
}

export type RibbonAction =
  { readonly kind: "showTaskpane" } | { readonly kind: "executeFunction"; readonly name: string };

/**
 * Reads an add-in only manifest. Its addresses are looked for on the server this page came from, wherever the
 * manifest was written for. Throws where something is missing or is not modelled here.
 */
export function readManifest(xml: string, language: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const root = document.documentElement;
  if (root.localName !== "OfficeApp") throw new Error("This is no manifest of an Office add-in");
  const reader = new ManifestReader(root, language);
  return {
    id: textOf(only(root, ":scope > Id")),
    name: reader.localized(only(root, ":scope > DisplayName")),
    page: reader.address(only(root, ":scope > DefaultSettings > SourceLocation")),
    requirementSets: requirementSets(root),
    groups: all(root, "OfficeTab > Group").map((group) => reader.group(group)),
    functions: functionsOf(root, reader),
  };
}

class ManifestReader {
  readonly #root: Element;
  readonly #language: string;

  constructor(root: Element, language: string) {
    this.#root = root;
    this.#language = language;
  }

  /** The value for the language, or the default one where there is none for it. */
  localized(element: Element): string {
    const override = all(element, ":scope > Override").find(
      (candidate) => attribute(candidate, "Locale") === this.#language,
    );
    return override === undefined
      ? attribute(element, "DefaultValue")
      : attribute(override, "Value");
  }

  address(element: Element): URL {
    const { pathname, search } = new URL(this.localized(element));
    return new URL(pathname + search, location.origin);
  }

  group(group: Element): RibbonGroup {
    return {
      label: this.#resource(only(group, ":scope > Label")),
      buttons: all(group, ":scope > Control").map((control) => this.#button(control)),
    };
  }

  /** Its functions run where its pane does, so that the script and the page it names are not looked at. */
  functions(extensionPoint: Element): ManifestFunctions {
    const metadata = only(extensionPoint, ":scope > Metadata > SourceLocation");
    return {
      namespace: this.#resource(only(extensionPoint, ":scope > Namespace")),
      metadata: this.address(this.#referred(metadata)),
    };
  }

  #button(control: Element): RibbonButton {
    const superTip = only(control, ":scope > Supertip");
    return {
      id: attribute(control, "id"),
      label: this.#resource(only(control, ":scope > Label")),
      superTip: {
        title: this.#resource(only(superTip, ":scope > Title")),
        description: this.#resource(only(superTip, ":scope > Description")),
      },
      icon: this.address(this.#referred(only(control, ':scope > Icon > [size="32"]'))),
      action: actionOf(only(control, ":scope > Action")),
    };
  }

  #resource(element: Element): string {
    return this.localized(this.#referred(element));
  }

  #referred(element: Element): Element {
    return only(this.#root, `Resources [id="${attribute(element, "resid")}"]`);
  }
}

function functionsOf(root: Element, reader: ManifestReader): ManifestFunctions | undefined {
  const found = all(root, "AllFormFactors > ExtensionPoint").find(
    (point) => attribute(point, "xsi:type") === "CustomFunctions",
  );
  return found && reader.functions(found);
}

function actionOf(action: Element): RibbonAction {
  const type = attribute(action, "xsi:type");
  switch (type) {
    case "ShowTaskpane":
      return { kind: "showTaskpane" };
    case "ExecuteFunction":
      return { kind: "executeFunction", name: textOf(only(action, ":scope > FunctionName")) };
    default:
      throw new Error(`The embedded Excel does not model the ribbon action ${type}`);
  }
}

function requirementSets(root: Element): Record<string, string> {
  return Object.fromEntries(
    all(root, "Requirements > Sets > Set").map((set) => {
      const version =
        set.getAttribute("MinVersion") ?? set.parentElement?.getAttribute("DefaultMinVersion");
      return [attribute(set, "Name"), version ?? "1.1"];
    }),
  );
}

const all = (parent: Element, selector: string) => [...parent.querySelectorAll(selector)];

function only(parent: Element, selector: string): Element {
  const element = parent.querySelector(selector);
  if (element === null) throw new Error(`The manifest lacks ${selector} in <${parent.localName}>`);
  return element;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`The manifest's <${element.localName}> lacks ${name}`);
  return value;
}

const textOf = (element: Element) => element.textContent.trim();
