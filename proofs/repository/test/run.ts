import type { ExitCode, Surroundings } from "../src/command.ts";

type Command = (args: readonly string[], surroundings: Surroundings) => Promise<ExitCode>;

/** The result of a command, as its caller sees it. */
export interface Run {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in a directory and catches its lines. */
export async function run(command: Command, root: string, ...args: readonly string[]): Promise<Run> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const code = await command(args, {
    root,
    print: (line) => stdout.push(line),
    complain: (line) => stderr.push(line),
  });
  return { code, stdout: stdout.join("\n"), stderr: stderr.join("\n") };
}
