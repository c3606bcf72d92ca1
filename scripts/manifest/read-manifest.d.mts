export declare function parseManifest(xml: string): Element;
export declare function requirementSetsOf(manifest: Element): Readonly<Record<string, string>>;
