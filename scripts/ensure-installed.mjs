// Installs the packages of package-lock.json where they are missing or of another lock file, so that each
// npm script works straight after a clone. Uses nothing but Node.
import { execSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const installedLock = "node_modules/.package-lock.json";

/** Packages by path with their versions, as a lock file lists them; optional ones may be absent. */
function packages(lockFile) {
  const { packages } = JSON.parse(readFileSync(lockFile, "utf8"));
  return Object.entries(packages).filter(([path, { optional }]) => path !== "" && !optional);
}

function isInstalled() {
  if (!existsSync(installedLock)) return false;
  const versions = new Map(packages(installedLock).map(([path, { version }]) => [path, version]));
  return packages("package-lock.json").every(
    ([path, { version }]) => versions.get(path) === version,
  );
}

if (!isInstalled()) {
  console.error("Installing packages (npm ci)…");
  execSync("npm ci --no-fund --no-audit", { stdio: ["ignore", "ignore", "inherit"] });
}
