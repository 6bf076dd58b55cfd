import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npm } from "./npm.ts";

/**
 * Makes a new project with these tarballs, without network, cache or settings. So it also proves that the packages need
 * nothing but each other.
 */
export async function install(project: string, tarballs: readonly string[]): Promise<void> {
  await mkdir(project, { recursive: true });
  await writeFile(join(project, "package.json"), '{ "private": true }\n');
  await npm(project, "install", ...tarballs);
}
