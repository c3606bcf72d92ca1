import { parseArgs } from "node:util";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import { WrongUsage } from "./exit";

export type TextOption = "unit" | "year" | "set" | "out" | "format" | "last-year" | NoticeOption;
type NoticeOption = "deadline" | "issuer" | "place" | "signer";

export interface CommandLine {
  readonly paths: readonly string[];
  readonly json: boolean;
  option(name: TextOption): string | undefined;
  /** Errors: WrongUsage where the option is missing or empty. */
  required(name: TextOption): string;
}

/** A command's arguments; `allowed` are the options it takes. Errors: WrongUsage. */
export function readCommandLine(
  args: readonly string[],
  allowed: readonly (TextOption | "json")[],
): CommandLine {
  const { values, positionals } = parse(args, allowed);
  const option = (name: TextOption) => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  return {
    paths: positionals,
    json: values.json === true,
    option,
    required(name) {
      const value = option(name)?.trim();
      if (value === undefined || value === "") throw new WrongUsage(CLI_TEXTS.missingOption(name));
      return value;
    },
  };
}

/** The one file that a command takes. Errors: WrongUsage. */
export function onlyPath({ paths }: CommandLine, command: string): string {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) throw new WrongUsage(CLI_TEXTS.oneFile(command));
  return path;
}

function parse(args: readonly string[], allowed: readonly (TextOption | "json")[]) {
  const options = Object.fromEntries(
    allowed.map((name) => [name, { type: name === "json" ? "boolean" : "string" } as const]),
  );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const option = /'(--?[\w-]+)/.exec(error instanceof Error ? error.message : "")?.[1];
    throw new WrongUsage(CLI_TEXTS.wrongOption(option ?? args.join(" ")));
  }
}
