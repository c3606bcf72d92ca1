import { posix, win32 } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder in which the command keeps its user's criteria sets: `CCHC_HOME`, or one of its own where the
 * system keeps programs' settings.
 */
export function setsFolder(env: Environment, platform: NodeJS.Platform, home: string): string {
  const own = env.CCHC_HOME;
  if (own !== undefined && own !== "") return own;
  if (platform === "win32") {
    return win32.join(env.APPDATA ?? win32.join(home, "AppData", "Roaming"), "cchc");
  }
  if (platform === "darwin") return posix.join(home, "Library", "Application Support", "cchc");
  const config = env.XDG_CONFIG_HOME;
  const folder = config === undefined || config === "" ? posix.join(home, ".config") : config;
  return posix.join(folder, "cchc");
}
