import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "@tc3-schema/base/files";
import { undoIfInterrupted } from "@tc3-schema/base/interruption";
import { freePort, startedToAnswer } from "@tc3-schema/base/loopback";
import { mustRun, terminalEnvironment } from "./run.ts";

const PACKAGE = "turborepo-remote-cache@2.12.0";

/** The only token that the server accepts. */
export const TOKEN = "a-token-for-this-proof";

/** The server keeps the artifacts of each team in a directory with the team's name. */
export const TEAM = "tc3-schema";

/** A cache server on the loopback interface. It keeps artifacts in a directory, so they can be changed there. */
export class CacheServer {
  readonly url: string;
  readonly #process: ChildProcess;
  readonly #artifacts: string;

  constructor(url: string, process: ChildProcess, artifacts: string) {
    this.url = url;
    this.#process = process;
    this.#artifacts = artifacts;
  }

  /** Returns the names of the files: an artifact has the hash of its task, and its signature has the same name with ".tag". */
  stored(): readonly string[] {
    return filesBelow(this.#artifacts);
  }

  /** Changes one byte in the middle of an artifact. */
  async changeByte(hash: string): Promise<void> {
    const file = join(this.#artifacts, hash);
    const bytes = await readFile(file);
    const middle = bytes.length >> 1;
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    await writeFile(file, bytes);
  }

  /** Stores one artifact and its signature in the place of another. */
  async replace(hash: string, by: string): Promise<void> {
    const files = ["", ".tag"].map((end) => [`${by}${end}`, `${hash}${end}`] as const);
    await Promise.all(
      files.map(([from, to]) => copyFile(join(this.#artifacts, from), join(this.#artifacts, to))),
    );
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, "exit");
    // After another signal, it would wait ten seconds for open connections.
    this.#process.kill("SIGKILL");
    await ended;
  }
}

/** Installs the server into a new directory. */
export async function installCacheServer(directory: string): Promise<void> {
  await mkdir(directory);
  await writeFile(join(directory, "package.json"), '{ "private": true }\n');
  const options = { cwd: directory, env: terminalEnvironment() };
  await mustRun("npm", ["install", "--no-audit", "--no-fund", PACKAGE], options);
}

/** Starts the server that is installed in a directory. @throws {Error} If it does not start. */
export async function startCacheServer(directory: string): Promise<CacheServer> {
  const port = await freePort();
  const store = join(directory, "store");
  const server = spawn(process.execPath, ["node_modules/turborepo-remote-cache/dist/cli.js"], {
    cwd: directory,
    env: {
      ...terminalEnvironment(),
      HOST: "127.0.0.1",
      PORT: String(port),
      TURBO_TOKEN: TOKEN,
      // The server keeps signatures only if this variable has a value. It never reads the value.
      TURBO_REMOTE_CACHE_SIGNATURE_KEY: "on",
      STORAGE_PROVIDER: "local",
      STORAGE_PATH: store,
      STORAGE_PATH_USE_TMP_FOLDER: "false",
    },
    stdio: "ignore",
  });
  undoIfInterrupted(() => {
    server.kill("SIGKILL");
  });
  const url = `http://127.0.0.1:${port}`;
  const started = new CacheServer(url, server, join(store, TEAM));
  try {
    await startedToAnswer(`${url}/v8/artifacts/status`, server);
  } catch (error) {
    await started.stop();
    throw error;
  }
  return started;
}
