import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { npm } from "./npm.ts";
import { prepared, tarball } from "./prepared.ts";
import type { Name } from "./workspace.ts";

export type ModuleType = "commonjs" | "module";

/**
 * Makes a project as `npm init -y` does, with some of the tarballs installed. Newer versions of npm write `"type":
 * "commonjs"`; older ones write no type, which means the same.
 */
export async function emptyProject(type: ModuleType, ...names: readonly Name[]): Promise<string> {
  const project = await mkdtemp(join(prepared(), `empty-${type}-`));
  await npm(project, "init", "-y");
  await npm(project, "pkg", "set", `type=${type}`);
  if (names.length > 0) await npm(project, "install", ...(await Promise.all(names.map(tarball))));
  return project;
}
