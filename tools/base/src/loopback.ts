import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { setTimeout } from "node:timers/promises";

/** Lets a server listen on the loopback interface. Returns its port, which the system chooses. */
export async function listenOnLoopback(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  // A text is the name of a pipe. A server that listens on a port has none.
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  return address.port;
}

/** Returns a port of the loopback interface that is free now, for a program that must be told its port. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenOnLoopback(server);
  server.close();
  return port;
}

const TRIES_PER_SECOND = 4;

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function untilItAnswers(url: string, program: ChildProcess, tries: number): Promise<void> {
  if (await answers(url)) return;
  if (tries === 0 || program.exitCode !== null) throw new Error(`no answer from ${url}`);
  await setTimeout(1000 / TRIES_PER_SECOND);
  await untilItAnswers(url, program, tries - 1);
}

/**
 * Waits until a server in another process answers with a status from 200 to 299.
 *
 * @param program The process of the server.
 * @throws {Error} If the process ends, or does not answer in time.
 */
export const startedToAnswer = (url: string, program: ChildProcess, seconds = 60): Promise<void> =>
  untilItAnswers(url, program, seconds * TRIES_PER_SECOND);
