import type { PluginCtor, Univer } from "@univerjs/core";

type Registration = PluginCtor | [PluginCtor, ConstructorParameters<PluginCtor>[0]];

/** What the presets' packages export, each with a type of its own that is this one. */
export interface Preset {
  readonly plugins: readonly Registration[];
}

/**
 * Puts presets into a Univer. `createUniver` of @univerjs/presets does the same, but that package
 * brings in code that has no free licence.
 */
export function registerPresets(univer: Univer, presets: readonly Preset[]): void {
  const registrations = presets.flatMap((preset) => preset.plugins);
  const configByPlugin = new Map(
    registrations.map((registration) =>
      Array.isArray(registration) ? registration : ([registration, undefined] as const),
    ),
  );
  for (const [plugin, config] of configByPlugin) univer.registerPlugin(plugin, config);
}
