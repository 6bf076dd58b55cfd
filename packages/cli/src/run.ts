import { visibleLines } from "@tc3-schema/codegen/visible";
import { CommanderError } from "commander";
import { actionsCommand } from "./commands/actions/command.ts";
import { addCommand } from "./commands/add/command.ts";
import { completeCommand, completionCommand } from "./commands/completion/command.ts";
import { diffCommand } from "./commands/diff/command.ts";
import { explainCommand } from "./commands/explain/command.ts";
import { exportCommand } from "./commands/export/command.ts";
import { generateCommand } from "./commands/generate/command.ts";
import { importCommand } from "./commands/import/command.ts";
import { mockCommand } from "./commands/mock/command.ts";
import { proxyCommand } from "./commands/proxy/command.ts";
import { removeCommand } from "./commands/remove/command.ts";
import { servicesCommand } from "./commands/services/command.ts";
import { updateCommand } from "./commands/update/command.ts";
import { validateCommand } from "./commands/validate/command.ts";
import type { ExitCode } from "./exit-code.ts";
import { failureOf } from "./failure.ts";
import { InputError } from "./input-error.ts";
import { type Finish, type MakeCommand, program } from "./program.ts";
import type { Terminal } from "./terminal.ts";

/** The commands. Each is a directory below `commands/`. */
export const COMMANDS: readonly MakeCommand[] = [
  explainCommand,
  addCommand,
  generateCommand,
  updateCommand,
  removeCommand,
  servicesCommand,
  actionsCommand,
  validateCommand,
  mockCommand,
  proxyCommand,
  importCommand,
  diffCommand,
  exportCommand,
  completionCommand,
];

/** Runs a command line. Never throws: an error is printed on stderr and sets the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const finish: Finish = (code) => {
    exitCode = code;
  };
  try {
    await program(COMMANDS, terminal, finish, [completeCommand]).parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    // Commander has printed the message already. For --help and --version, it throws an "error" with exit code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.err(visibleLines(`${messageOf(error)}\n`));
    return 2;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof InputError) {
    return error.hint === undefined ? `tc3: ${error.message}` : `tc3: ${error.message}\n${error.hint}`;
  }
  const failure = failureOf(error);
  if (failure !== undefined) return `tc3: ${failure.message}`;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `tc3: this is a defect of tc3, please report it:\n${trace}`;
}
