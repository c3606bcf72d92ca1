// Finds a Chromium that Playwright can drive, installs one where there is none, and prints its path.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { argv, env, platform } from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const elsewhere = {
  darwin: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  win32: [env.PROGRAMFILES, env["PROGRAMFILES(X86)"]]
    .filter(Boolean)
    .map((folder) => join(folder, "Google/Chrome/Application/chrome.exe")),
};

function installedBrowser() {
  const onPath = (env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [
    env.CHROMIUM_PATH,
    ...onPath,
    ...(elsewhere[platform] ?? []),
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && existsSync(path));
}

const succeeds = (command, args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** Debian's own chromium, with the libraries it needs; only as root and only where there is apt. */
function installWithApt() {
  const isRoot = process.getuid?.() === 0;
  if (!succeeds("apt-get", ["--version"])) return;
  if (!isRoot && !succeeds("sudo", ["-n", "true"])) return;
  const asRoot = (args) => (isRoot ? args : ["sudo", "-n", ...args]);
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const [command, ...rest] = asRoot([
      "env",
      "DEBIAN_FRONTEND=noninteractive",
      "apt-get",
      ...args,
    ]);
    spawnSync(command, rest, { stdio: ["ignore", "ignore", "inherit"] });
  }
}

/** Playwright's own, for every system; it comes without the libraries that a bare Linux lacks. */
function installWithPlaywright() {
  const cli = fileURLToPath(import.meta.resolve("playwright-core/cli.js"));
  spawnSync(process.execPath, [cli, "install", "chromium"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** The path of a Chromium. Throws with what to do where none is there and none could be installed. */
export function browserPath() {
  const present = installedBrowser();
  if (present) return present;
  for (const install of [installWithApt, installWithPlaywright]) {
    console.error("Installing Chromium…");
    install();
    const installed = installedBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "No Chromium found and none could be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH.",
  );
}

if (argv[1] === fileURLToPath(import.meta.url)) console.log(browserPath());
