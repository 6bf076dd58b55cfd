import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, readJsonObject, subdirectories } from "@tc3-schema/base/files";
import { isRecord } from "@tc3-schema/base/json";
import { mustRun, type Result, run, terminalEnvironment } from "./run.ts";

/** A build, as Turborepo reports it. */
export interface Build extends Result {
  /** The hash of each task, by its name, for example `@tc3-schema/errors#build`. */
  readonly hashes: ReadonlyMap<string, string>;
  /** The names of the tasks whose results came from the cache server. */
  readonly fromServer: readonly string[];
}

/** A clone of this repository that a developer has made. */
export class Clone {
  readonly #directory: string;
  readonly #pnpm: readonly string[];

  private constructor(directory: string, pnpm: string) {
    this.#directory = directory;
    this.#pnpm = ["-y", pnpm];
  }

  /** Clones the last commit of a repository, and installs the libraries in its lock file. */
  static async of(root: string, directory: string): Promise<Clone> {
    const env = terminalEnvironment();
    await mustRun("git", ["clone", "--quiet", root, directory], { cwd: root, env });
    const { packageManager } = readJsonObject(join(directory, "package.json"), Error);
    const clone = new Clone(directory, String(packageManager));
    const install = [...clone.#pnpm, "install", "--frozen-lockfile", "--prefer-offline"];
    await mustRun("npx", install, { cwd: directory, env });
    return clone;
  }

  /**
   * Removes the results of earlier builds, so that only the server can have them, and runs `pnpm build`.
   *
   * @param variables The environment variables that the developer has set.
   */
  async build(variables: NodeJS.ProcessEnv, ...flags: readonly string[]): Promise<Build> {
    const options = { cwd: this.#directory, env: { ...terminalEnvironment(), ...variables } };
    await mustRun("git", ["clean", "--force", "-dxq", "--exclude=node_modules"], options);
    const result = await run("npx", [...this.#pnpm, "build", "--summarize", ...flags], options);
    const tasks = this.#tasks();
    return {
      ...result,
      hashes: new Map(tasks.map(({ taskId, hash }) => [String(taskId), String(hash)])),
      fromServer: tasks
        .filter(({ cache }) => isRecord(cache) && cache["source"] === "REMOTE")
        .map(({ taskId }) => String(taskId)),
    };
  }

  /** Returns the digest of each built file, as one text. */
  built(): string {
    const packages = join(this.#directory, "packages");
    return subdirectories(packages)
      .flatMap((name) => filesBelow(join(packages, name, "dist")).map((file) => `${name}/dist/${file}`))
      .map((file) => {
        const digest = createHash("sha256").update(readFileSync(join(packages, file)));
        return `${digest.digest("hex")} ${file}`;
      })
      .join("\n");
  }

  /** Reads the tasks in the summary of the last run. Empty if Turborepo wrote no summary. */
  #tasks(): readonly Readonly<Record<string, unknown>>[] {
    const runs = join(this.#directory, ".turbo/runs");
    const [summary] = filesBelow(runs);
    if (summary === undefined) return [];
    const { tasks } = readJsonObject(join(runs, summary), Error);
    return Array.isArray(tasks) ? tasks.filter(isRecord) : [];
  }
}
