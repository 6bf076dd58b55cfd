import { cp } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const { resolve } = createRequire(import.meta.url);

/** fast-check, an optional peer of testing, and the one library that it needs. */
export const PEER = "fast-check";
const NEEDED = "pure-rand";

const directoryOf = (manifest: string): string => dirname(manifest);

/** Copies fast-check into a project, because npm has no network here. */
export async function addPeer(project: string): Promise<void> {
  const peer = directoryOf(resolve(`${PEER}/package.json`));
  const needed = directoryOf(createRequire(join(peer, "package.json")).resolve(`${NEEDED}/package.json`));
  const modules = join(project, "node_modules");
  await Promise.all([
    cp(peer, join(modules, PEER), { recursive: true, dereference: true }),
    cp(needed, join(modules, NEEDED), { recursive: true, dereference: true }),
  ]);
}
