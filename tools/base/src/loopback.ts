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

const PAUSE = 250;
/** A program can take the connection and never answer. */
const LONGEST_TRY = 5_000;

async function answers(url: string, milliseconds: number): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(milliseconds) })).ok;
  } catch {
    return false;
  }
}

async function untilItAnswers(url: string, program: ChildProcess, end: number): Promise<void> {
  const left = Math.ceil(end - performance.now());
  if (await answers(url, Math.min(LONGEST_TRY, Math.max(1, left)))) return;
  const hasEnded = program.exitCode !== null || program.signalCode !== null;
  if (hasEnded || performance.now() > end) throw new Error(`no answer from ${url}`);
  await setTimeout(PAUSE);
  await untilItAnswers(url, program, end);
}

/**
 * Waits until a server in another process answers with a status from 200 to 299.
 *
 * @param program The process of the server.
 * @throws {Error} If the process ends, or does not answer in time.
 */
export const startedToAnswer = (url: string, program: ChildProcess, seconds = 60): Promise<void> =>
  untilItAnswers(url, program, performance.now() + seconds * 1000);
