import { isatty } from "node:tty";
import { wantsColour } from "./wants-colour.ts";

/** Where the command reads and writes: the process, or what a test puts in its place. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly colour: boolean;
  /** How wide it is; undefined where lines are not for a screen, and must not be broken. */
  readonly columns: number | undefined;
  out(text: string): void;
  err(text: string): void;
}

// Not `process.stdout.isTTY`: it is undefined where stdout is no terminal, whatever its type says.
const onTerminal = (): boolean => isatty(process.stdout.fd);

export const processTerminal: Terminal = {
  env: process.env,
  // A getter: reading `process.stdin` opens it, and most commands never look at it.
  get stdin() {
    return process.stdin;
  },
  get colour() {
    return wantsColour(onTerminal(), process.env);
  },
  get columns() {
    return onTerminal() ? process.stdout.columns : undefined;
  },
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};
