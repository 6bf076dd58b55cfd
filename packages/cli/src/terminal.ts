import { fstatSync } from "node:fs";
import { isatty } from "node:tty";
import { inCi } from "./in-ci.ts";
import { InputError } from "./input-error.ts";
import { wantsColour } from "./wants-colour.ts";

/** Where the command reads and writes: the process, or what a test puts in its place. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean; readonly destroy?: () => unknown };
  /** The descriptor of stdin where that is a pipe, for whom a stream is too slow. */
  readonly stdinPipe: number | undefined;
  readonly colour: boolean;
  /** How wide it is; undefined where lines are not for a screen, and must not be broken. */
  readonly columns: number | undefined;
  /** Where progress can be drawn, and somebody is there to see it. */
  readonly screen: NodeJS.WriteStream | undefined;
  out(text: string): void;
  err(text: string): void;
  /** Resolves when more can be written: to false when nobody reads it any more. */
  write(bytes: Uint8Array): Promise<boolean>;
  /** From here on Ctrl-C ends the process with exit code 130, as shells report it, whoever started it. */
  exitOnInterrupt(): void;
}

const INTERRUPTED = 130;

// Not `process.stdout.isTTY`: it is undefined where stdout is no terminal, whatever its type says.
const onTerminal = (): boolean => isatty(process.stdout.fd);

export const processTerminal: Terminal = {
  env: process.env,
  // A getter: reading `process.stdin` opens it, and most commands never look at it.
  get stdin() {
    // Node takes one for an empty stream.
    if (fstatSync(0).isDirectory()) throw new InputError("stdin is a directory, not a file");
    return process.stdin;
  },
  get stdinPipe() {
    const stdin = fstatSync(0);
    return stdin.isFIFO() || stdin.isSocket() ? 0 : undefined;
  },
  get colour() {
    return wantsColour(onTerminal(), process.env);
  },
  get columns() {
    return onTerminal() ? process.stdout.columns : undefined;
  },
  get screen() {
    const { env } = process;
    return isatty(process.stderr.fd) && !inCi(env) && env["TERM"] !== "dumb" ? process.stderr : undefined;
  },
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  write: (bytes) =>
    new Promise((resolve) => {
      // What else goes wrong ends the process, as `main.ts` says.
      process.stdout.write(bytes, (error) => resolve(error === undefined || error === null));
    }),
  exitOnInterrupt: () => {
    process.once("SIGINT", () => process.exit(INTERRUPTED));
  },
};
