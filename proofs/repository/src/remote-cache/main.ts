/**
 * `pnpm test:remote-cache` starts a cache server for Turborepo on the loopback interface, clones the last commit of this
 * repository twice, and builds both clones. It prints one line per check, and the sum as the last line. It is not one of
 * the tests, because it installs the server (90 MB) and all libraries of both clones in a temporary directory.
 */
import { rmSync } from "node:fs";
import { mkdtemp, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { undoIfInterrupted, undoOnSignals } from "@tc3-schema/base/interruption";
import { installCacheServer, startCacheServer, TEAM, TOKEN } from "./cache-server.ts";
import { type Build, Clone } from "./clone.ts";

const ROOT = resolve(import.meta.dirname, "../../../..");

const KEY = "0123456789abcdef".repeat(4);
const ANOTHER_KEY = "fedcba9876543210".repeat(4);

/** Builds a single package with the generated files of the commit, because that is fast. */
const ONE_TASK = ["--only", "--filter=@tc3-schema/errors"];

const WARNING = /\bWARN/;

let passed = 0;
let failed = 0;

function check(what: string, ok: boolean, said = ""): void {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? "✓" : "✗"} ${what}${ok ? "" : `\n${said}`}`);
}

const succeeded = ({ exitCode }: Build): boolean => exitCode === 0;

/** Whether the build succeeded and took these tasks from the server, and no other. */
const took = (build: Build, tasks: readonly string[]): boolean =>
  succeeded(build) && [...build.fromServer].sort().join() === [...tasks].sort().join();

const namesOf = (build: Build): readonly string[] => [...build.hashes.keys()];

function hashOf(build: Build, task: string): string {
  const hash = build.hashes.get(task);
  if (hash === undefined) throw new Error(`the build has no task ${task}`);
  return hash;
}

async function main(directory: string): Promise<void> {
  console.log("Installing the cache server and two clones …");
  const [first, second] = await Promise.all([
    Clone.of(ROOT, join(directory, "first")),
    Clone.of(ROOT, join(directory, "second")),
    installCacheServer(join(directory, "server")),
  ]);
  const server = await startCacheServer(join(directory, "server"));
  try {
    const unsigned = { TURBO_API: server.url, TURBO_TOKEN: TOKEN, TURBO_TEAM: TEAM };
    const variables = { ...unsigned, TURBO_REMOTE_CACHE_SIGNATURE_KEY: KEY };

    const filled = await first.build(variables);
    check("the first clone builds everything itself", took(filled, []), filled.said);
    const expected = [...filled.hashes.values()].flatMap((hash) => [hash, `${hash}.tag`]).sort();
    check(
      "the server has an artifact and a signature of each task",
      expected.length > 0 && server.stored().join() === expected.join(),
      server.stored().join("\n"),
    );

    const taken = await second.build(variables);
    check(
      "the second clone takes every task from the server",
      took(taken, namesOf(filled)) && taken.said.includes("FULL TURBO"),
      taken.said,
    );
    check("both clones have the same files", second.built() === first.built() && first.built() !== "");

    const [changed, replaced] = ["@tc3-schema/errors#build", "@tc3-schema/validator#build"] as const;
    await server.changeByte(hashOf(filled, changed));
    await server.replace(hashOf(filled, replaced), hashOf(filled, "@tc3-schema/testing#build"));
    const guarded = await second.build(variables);
    check(
      "an artifact with another byte, and one that was replaced by a signed artifact of another task, are refused without a warning",
      took(
        guarded,
        namesOf(filled).filter((task) => task !== changed && task !== replaced),
      ) && !WARNING.test(guarded.said),
      guarded.said,
    );
    check("the refused artifacts are built instead", second.built() === first.built());
    const again = await second.build(variables);
    check("the next build takes every task from the server again", took(again, namesOf(filled)), again.said);

    const one = await first.build(variables, ...ONE_TASK);
    const control = await second.build(variables, ...ONE_TASK);
    check("a single task is taken from the server", took(control, [changed]), one.said + control.said);
    const tookNothing = async (
      what: string,
      words: string,
      settings: Readonly<Record<string, string>>,
    ): Promise<void> => {
      const build = await second.build(settings, ...ONE_TASK);
      check(`${what}, nothing is taken, and the build succeeds`, took(build, []), build.said);
      check(`${what}, Turborepo says "${words}"`, build.said.includes(words), build.said);
    };
    await tookNothing("without the key", "artifact signature error", unsigned);
    await tookNothing("with another token", "401 Unauthorized", { ...variables, TURBO_TOKEN: "another" });
    const afterwards = await second.build(variables, ...ONE_TASK);
    check("these builds changed nothing on the server", took(afterwards, [changed]), afterwards.said);
    const anotherKey = { ...variables, TURBO_REMOTE_CACHE_SIGNATURE_KEY: ANOTHER_KEY };
    await tookNothing("with another key", "0 cached", anotherKey);
    await tookNothing("after a build with another key", "0 cached", variables);
    await server.stop();
    await tookNothing("if the server does not answer", "Remote caching unavailable", variables);
    const plain = await second.build({}, ...ONE_TASK);
    check(
      "without any of the variables, the build succeeds without a warning",
      took(plain, []) && plain.said.includes("Remote caching disabled") && !WARNING.test(plain.said),
      plain.said,
    );
  } finally {
    await server.stop();
  }
}

const directory = await mkdtemp(join(await realpath(tmpdir()), "tc3-remote-cache-"));
// A program that was killed may still write for a moment.
const remove = (): void => rmSync(directory, { recursive: true, force: true, maxRetries: 10 });
undoOnSignals();
undoIfInterrupted(remove);
const from = performance.now();
try {
  await main(directory);
} catch (error) {
  failed += 1;
  console.error(error);
} finally {
  remove();
}
console.log(`${((performance.now() - from) / 1000).toFixed(0)} s on this machine, which may be busy`);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
