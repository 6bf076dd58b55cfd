import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { outputOf, run, strangersEnvironment } from "./run.ts";

/**
 * A new project with these tarballs, and nothing else to be had: no network, no cache, no settings. So it also
 * proves that the packages need nothing but each other.
 */
export async function install(project: string, tarballs: readonly string[]): Promise<void> {
  const home = join(project, ".home");
  await mkdir(home, { recursive: true });
  await writeFile(join(project, "package.json"), '{ "private": true }\n');
  const installing = await run("npm", ["install", "--offline", "--no-audit", "--no-fund", ...tarballs], {
    cwd: project,
    env: {
      ...strangersEnvironment(),
      HOME: home,
      USERPROFILE: home,
      npm_config_cache: join(home, "cache"),
      npm_config_update_notifier: "false",
    },
  });
  outputOf("npm install", installing);
}
