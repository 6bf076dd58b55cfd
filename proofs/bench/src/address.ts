import type { ChildProcess } from "node:child_process";

/**
 * Returns the address on which a new server listens, when the server has printed it. `tc3 mock` prints it to the standard
 * output, and `tc3 proxy` to the standard error.
 *
 * @throws {Error} If the server ends before that.
 */
export const addressOf = (server: ChildProcess): Promise<URL> =>
  new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr])
      stream?.on("data", (chunk: Buffer) => {
        const [url] = /http:\/\/[\d.:]+/.exec(chunk.toString()) ?? [];
        if (url !== undefined) resolve(new URL(url));
      });
    server.once("exit", (code) =>
      reject(new Error(`the server ended with ${String(code)}, without an address`)),
    );
  });
