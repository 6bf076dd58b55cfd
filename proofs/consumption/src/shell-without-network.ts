import { chmod, cp, mkdir, writeFile } from "node:fs/promises";
import { delimiter, dirname, join, resolve } from "node:path";
import { binOf } from "./bin.ts";
import { npmEnvironment } from "./npm.ts";
import { tarball } from "./prepared.ts";
import { outputOf, run } from "./run.ts";
import type { Name } from "./workspace.ts";

const CONSUMERS = resolve(import.meta.dirname, "../consumers");
const PACKAGES: readonly Name[] = ["types", "errors", "validator", "definitions", "cli"];
const MINIATURES = ["post.api.json", "post.client.go", "post.errors.go", "follow-git.mjs"];

/**
 * Runs a shell script of our documentation in a project without network. `git` makes miniatures of the official
 * repositories, and `npm install` takes the tarballs and the compiler that is installed here. Everything else is real.
 *
 * @returns The output of the script.
 * @throws {Error} If one of its commands fails.
 */
export async function runScript(what: string, script: string, project: string): Promise<string> {
  const bin = join(project, ".bin");
  await mkdir(bin, { recursive: true });
  await Promise.all(MINIATURES.map((file) => cp(join(CONSUMERS, file), join(bin, file))));
  const files = await Promise.all(
    PACKAGES.map(async (name) => [`@tc3-schema/${name}`, await tarball(name)] as const),
  );
  const instead = [...files, ["typescript", dirname(dirname(binOf("typescript", "tsc")))] as const];
  const commands = {
    git: `exec "${process.execPath}" "${join(bin, "follow-git.mjs")}" "$@"`,
    npm: [
      'PATH="${PATH#*:}"',
      'for each in "$@"; do shift; case "$each" in',
      ...instead.map(([name, file]) => `${name}) set -- "$@" "${file}";;`),
      '*) set -- "$@" "$each";; esac; done',
      'exec npm "$@"',
    ].join("\n"),
  };
  await Promise.all(
    Object.entries(commands).map(async ([name, text]) => {
      await writeFile(join(bin, name), `#!/bin/sh\n${text}\n`);
      await chmod(join(bin, name), 0o755);
    }),
  );
  const env = npmEnvironment(project);
  await mkdir(join(project, ".home"), { recursive: true });
  const path = [bin, join(project, "node_modules/.bin"), env["PATH"]].join(delimiter);
  return outputOf(what, await run("sh", ["-e", "-c", script], { cwd: project, env: { ...env, PATH: path } }));
}
