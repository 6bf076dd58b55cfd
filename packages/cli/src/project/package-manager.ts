import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The lock files of package managers, and how each adds a package. */
const ADDS: readonly (readonly [lockFile: string, command: string])[] = [
  ["pnpm-lock.yaml", "pnpm add"],
  ["yarn.lock", "yarn add"],
  ["bun.lock", "bun add"],
  ["bun.lockb", "bun add"],
  ["package-lock.json", "npm install"],
];

/** The command that adds packages to a project, by the nearest lock file. */
export function addCommand(directory: string): string {
  const found = ADDS.find(([file]) => existsSync(join(directory, file)));
  if (found !== undefined) return found[1];
  const above = dirname(directory);
  return above === directory ? "npm install" : addCommand(above);
}
