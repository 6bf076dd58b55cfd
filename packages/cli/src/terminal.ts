import { fstatSync } from "node:fs";
import { isatty } from "node:tty";
import isInCi from "is-in-ci";
import type { ExitCode } from "./exit-code.ts";
import { InputError } from "./input-error.ts";

/** The input and output of the command: the process, or a test's substitute for it. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean; readonly destroy?: () => unknown };
  /** The descriptor of stdin if that is a pipe: reading it directly is faster than a stream. */
  readonly stdinPipe: number | undefined;
  readonly colour: boolean;
  /** The width of the screen; undefined if stdout is not a screen, and lines must not be broken. */
  readonly columns: number | undefined;
  /** The stream to draw progress on; undefined if nobody would see it. */
  readonly screen: NodeJS.WriteStream | undefined;
  out(text: string): void;
  err(text: string): void;
  /** Resolves when more can be written; to false if the reader has closed the pipe. */
  write(bytes: Uint8Array): Promise<boolean>;
  /** After this call, Ctrl-C ends the process: with this exit code, or with 130, as shells report it. */
  exitOnInterrupt(code?: ExitCode): void;
  /** Resolves at Ctrl-C, or when the process is asked to end. A server ends in an orderly way then. */
  interrupted(): Promise<void>;
}

const INTERRUPTED = 130;

let exitNow = (): void => undefined;

/** Whether the output may have colours. https://no-color.org: any value but the empty one turns them off. */
export const wantsColour = (
  onTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
): boolean => onTerminal && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";

// `process.stdout.isTTY` would be undefined if stdout is not a terminal, although its type is boolean.
const onTerminal = (): boolean => isatty(process.stdout.fd);

export const processTerminal: Terminal = {
  env: process.env,
  // A getter, because reading `process.stdin` opens it, and most commands never use it.
  get stdin() {
    // Node would read a directory as an empty stream.
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
    return isatty(process.stderr.fd) && !isInCi && env["TERM"] !== "dumb" ? process.stderr : undefined;
  },
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  write: (bytes) =>
    new Promise((resolve) => {
      // `main.ts` ends the process after any error except a closed pipe.
      process.stdout.write(bytes, (error) => resolve(error === undefined || error === null));
    }),
  exitOnInterrupt: (code) => {
    process.removeListener("SIGINT", exitNow);
    exitNow = () => process.exit(code ?? INTERRUPTED);
    process.once("SIGINT", exitNow);
  },
  interrupted: () =>
    new Promise((resolve) => {
      process.once("SIGINT", () => resolve());
      process.once("SIGTERM", () => resolve());
    }),
};
