import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npm } from "./npm.ts";

/**
 * A new project with these tarballs, and nothing else to be had: no network, no cache, no settings. So it also
 * proves that the packages need nothing but each other.
 */
export async function install(project: string, tarballs: readonly string[]): Promise<void> {
  await mkdir(project, { recursive: true });
  await writeFile(join(project, "package.json"), '{ "private": true }\n');
  await npm(project, "install", ...tarballs);
}
