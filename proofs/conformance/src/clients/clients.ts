import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Client } from "./call.ts";
import { startProgram } from "./line-program.ts";
import { startTccli } from "./tccli.ts";

/** The clients in the order of the columns. */
export const CLIENTS = ["node", "node-intl", "python", "tccli", "go"] as const;

export type ClientName = (typeof CLIENTS)[number];

/** Why a client cannot run here. */
export class Unavailable extends Error {}

export interface Places {
  /** A directory for what is installed and built. */
  readonly work: string;
  readonly env: NodeJS.ProcessEnv;
}

const PROGRAMS = join(import.meta.dirname, "programs");

const INTL = "tencentcloud-sdk-nodejs-intl-en";
const INTL_VERSION = "3.0.1335";

/** The modules of the Go SDK that the program uses. */
const GO_MODULES = ["common", "sms", "cvm"];
const GO_PATH = "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud";

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** @throws {Unavailable} If there is no such command. @throws Error If it fails. */
function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): void {
  const { status, stderr, error } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  if (isMissing(error)) throw new Unavailable(`there is no ${command}`);
  if (status !== 0) throw new Error(`${command} ${args[0] ?? ""} failed: ${error?.message ?? stderr.trim()}`);
}

/** Returns the directory in a variable, relative to the directory of the user. */
function directoryIn(env: NodeJS.ProcessEnv, name: string, repository: string): string {
  const directory = env[name];
  if (directory === undefined || directory === "")
    throw new Unavailable(`${name} is not set. Clone TencentCloud/${repository}, and set it to the clone`);
  return resolve(env["INIT_CWD"] ?? ".", directory);
}

const pythonPath = (env: NodeJS.ProcessEnv, ...directories: readonly string[]): string =>
  [...directories, env["PYTHONPATH"] ?? ""].filter((each) => each !== "").join(":");

const pythonSdk = (env: NodeJS.ProcessEnv): string =>
  directoryIn(env, "TC3_PYTHON_SDK_DIR", "tencentcloud-sdk-python");

function goProgram({ work, env }: Places): string {
  const sdk = directoryIn(env, "TC3_GO_SDK_DIR", "tencentcloud-sdk-go");
  const directory = mkdtempSync(join(work, "go-"));
  const lines = GO_MODULES.flatMap((name) => [
    `require ${GO_PATH}/${name} v0.0.0`,
    `replace ${GO_PATH}/${name} => ${join(sdk, "tencentcloud", name)}`,
  ]);
  writeFileSync(join(directory, "go.mod"), ["module clients", "go 1.14", ...lines, ""].join("\n"));
  copyFileSync(join(PROGRAMS, "go/main.go"), join(directory, "main.go"));
  // All modules are in the clone, so nothing is downloaded.
  const offline = { ...env, GOFLAGS: "-mod=mod", GOPROXY: "off", GOSUMDB: "off" };
  run("go", ["build", "-o", "client", "."], directory, offline);
  return join(directory, "client");
}

const INSTALL = ["install", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts"];

function intlPackage({ work, env }: Places): string {
  try {
    run("npm", [...INSTALL, "--prefix", work, `${INTL}@${INTL_VERSION}`], work, env);
  } catch (error) {
    // Nothing of ours takes part in this, so the reason is the registry or the network.
    throw new Unavailable(error instanceof Error ? error.message.replaceAll(/\s+/g, " ") : String(error));
  }
  return join(work, "node_modules", INTL);
}

/**
 * Starts a client.
 *
 * @throws {Unavailable} If its sources, its toolchain or a library that it needs is not here.
 */
export async function startClient(name: ClientName, places: Places): Promise<Client> {
  const { env } = places;
  const python = env["TC3_PYTHON"] ?? "python3";
  switch (name) {
    case "node":
      return await startProgram({ command: process.execPath, args: [join(PROGRAMS, "node-sdk.cjs")] });
    case "node-intl":
      return await startProgram({
        command: process.execPath,
        args: [join(PROGRAMS, "node-sdk-intl.cjs"), intlPackage(places)],
      });
    case "python": {
      const PYTHONPATH = pythonPath(env, pythonSdk(env));
      return await orUnavailable(
        startProgram({
          command: python,
          args: [join(PROGRAMS, "python_sdk.py")],
          env: { PYTHONPATH, PYTHONDONTWRITEBYTECODE: "1" },
        }),
      );
    }
    case "tccli": {
      const tccli = directoryIn(env, "TC3_TCCLI_DIR", "tencentcloud-cli");
      return await orUnavailable(startTccli(python, pythonPath(env, tccli, pythonSdk(env))));
    }
    case "go":
      return await startProgram({ command: goProgram(places), args: [] });
  }
}

/** An interpreter or a library that is missing is not a defect. */
async function orUnavailable(started: Promise<Client>): Promise<Client> {
  try {
    return await started;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/ENOENT|ModuleNotFoundError/.test(message))
      throw new Unavailable(message.trim().split("\n").at(-1) ?? "");
    throw error;
  }
}

/** Creates a directory for what is installed and built, and calls back with it. It is removed afterwards. */
export async function withPlaces<T>(env: NodeJS.ProcessEnv, use: (places: Places) => Promise<T>): Promise<T> {
  const work = mkdtempSync(join(tmpdir(), "tc3-clients-"));
  try {
    return await use({ work, env });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
