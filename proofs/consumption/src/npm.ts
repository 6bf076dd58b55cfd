import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { outputOf, run, strangersEnvironment } from "./run.ts";

/** Returns an environment for npm without network, cache or settings of this machine. */
export function npmEnvironment(project: string): NodeJS.ProcessEnv {
  const home = join(project, ".home");
  return {
    ...strangersEnvironment(),
    HOME: home,
    USERPROFILE: home,
    LC_ALL: "C",
    npm_config_cache: join(home, "cache"),
    npm_config_update_notifier: "false",
    npm_config_offline: "true",
    npm_config_audit: "false",
    npm_config_fund: "false",
  };
}

/** Runs npm in a project, and returns its output. @throws {Error} If it fails. */
export async function npm(project: string, ...args: readonly string[]): Promise<string> {
  await mkdir(join(project, ".home"), { recursive: true });
  return outputOf(`npm ${args[0]}`, await run("npm", args, { cwd: project, env: npmEnvironment(project) }));
}
