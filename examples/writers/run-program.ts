import { spawnSync } from "node:child_process";

/** The programs that the sample files are written with, and the Debian package of each. */
export const PROGRAMS = {
  libreoffice: { command: "soffice", args: ["--version"], debianPackage: "libreoffice-calc" },
  openpyxl: {
    // Debian's own Python: another one that comes first on the path does not see Debian's packages.
    command: "/usr/bin/python3",
    args: ["-c", "import openpyxl"],
    debianPackage: "python3-openpyxl",
  },
  gnumeric: { command: "ssconvert", args: ["--version"], debianPackage: "gnumeric" },
} as const;
export type ProgramName = keyof typeof PROGRAMS;

/** The Debian packages of the programs that do not answer. */
export function missingPackages(): string[] {
  return Object.values(PROGRAMS)
    .filter(({ command, args }) => spawnSync(command, args, { stdio: "ignore" }).status !== 0)
    .map(({ debianPackage }) => debianPackage);
}

/** Runs a program to its end. Errors: throws with what it said where it fails. */
export function run(name: ProgramName, args: readonly string[], input = ""): void {
  const { command } = PROGRAMS[name];
  const { status, stderr, error } = spawnSync(command, args, {
    input,
    encoding: "utf8",
    timeout: 300_000,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${String(status)}: ${stderr}`);
}
