import { visibleLines } from "@tc3-schema/codegen/visible";
import { CommanderError } from "commander";
import { diffCommand } from "./commands/diff/command.ts";
import { explainCommand } from "./commands/explain/command.ts";
import { generateCommand } from "./commands/generate/command.ts";
import { importCommand } from "./commands/import/command.ts";
import { validateCommand } from "./commands/validate/command.ts";
import type { ExitCode } from "./exit-code.ts";
import { InputError } from "./input-error.ts";
import { type Finish, program } from "./program.ts";
import type { Terminal } from "./terminal.ts";

/** One line per command: each is a directory below `commands/`. */
const COMMANDS = [explainCommand, importCommand, generateCommand, validateCommand, diffCommand];

/** Runs the command line to its end. Never throws: what went wrong is on stderr and in the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const finish: Finish = (code) => {
    exitCode = code;
  };
  try {
    await program(COMMANDS, terminal, finish).parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    // Commander has said what is wrong by now; --help and --version come as an "error" with exit code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.err(visibleLines(`${told(error)}\n`));
    return 2;
  }
}

function told(error: unknown): string {
  if (error instanceof InputError) {
    return error.hint === undefined ? `tc3: ${error.message}` : `tc3: ${error.message}\n${error.hint}`;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `tc3: this should not have happened, please report it:\n${trace}`;
}
