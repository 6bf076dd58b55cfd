import { InputError } from "./input-error.ts";
import type { Terminal } from "./terminal.ts";

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "Another program listens there. Choose another one with --port, or 0 for any free one.",
  EADDRNOTAVAIL: "That is no address of this machine.",
  ENOTFOUND: "No address has this name. Give an address of this machine with --host, such as 127.0.0.1.",
  EACCES: "Ports below 1024 need rights of their own.",
};

const TLS =
  "A client speaks TLS (https), and this server speaks http. Give the client an address that begins with http://.\n";

/** Returns a function that says once that a client speaks TLS. */
export function sayTlsOnce({ err }: Pick<Terminal, "err">): () => void {
  let isSaid = false;
  return () => {
    if (!isSaid) err(TLS);
    isSaid = true;
  };
}

/** Says why a server cannot listen at an address. */
export function cannotListen(
  error: unknown,
  { host, port }: { readonly host: string; readonly port: number },
): InputError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return new InputError(`cannot listen at ${host}:${port}`, REASONS[code] ?? String(error));
}
