import { readdirSync, statSync } from "node:fs";

/** When something in these files and folders was last changed, in milliseconds; 0 where there is none. */
export function newestChange(...paths) {
  const times = paths.map((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return 0;
    if (!stats.isDirectory()) return stats.mtimeMs;
    return newestChange(...readdirSync(path).map((name) => `${path}/${name}`));
  });
  return Math.max(0, ...times);
}
