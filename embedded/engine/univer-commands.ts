import type { FUniver } from "@univerjs/core/facade";

/** One of Univer's commands or mutations, as it is about to run or has run. */
export interface UniverCommand {
  readonly id: string;
  readonly params: unknown;
  /** It carries a calculation's results or preparations, and is nobody's edit. */
  readonly isCalculation: boolean;
}

interface Disposable {
  dispose(): void;
}

export function afterCommands(
  univerAPI: FUniver,
  listener: (command: UniverCommand) => void,
): Disposable {
  return univerAPI.addEvent(univerAPI.Event.CommandExecuted, (event) => {
    listener({
      id: event.id,
      params: event.params as unknown,
      isCalculation: event.options?.onlyLocal === true,
    });
  });
}

/** Calls `mayRun` before each command; one for which it says no does not run. */
export function beforeCommands(
  univerAPI: FUniver,
  mayRun: (command: UniverCommand) => boolean,
): Disposable {
  return univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    const command: UniverCommand = {
      id: event.id,
      params: event.params as unknown,
      isCalculation: event.options?.onlyLocal === true,
    };
    if (!mayRun(command)) event.cancel = true;
  });
}
