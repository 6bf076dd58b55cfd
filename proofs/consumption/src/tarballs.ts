import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { isRecord } from "@tc3-schema/base/json";
import { node, outputOf, type Result, run } from "./run.ts";
import { type Name, PUBLISHED, ROOT } from "./workspace.ts";

const PNPM = "pnpm@10.34.9";

/** Runs the pnpm that runs these tests. If npm runs them, it runs the pnpm on the path, or lets npx fetch one. */
async function pnpm(args: readonly string[]): Promise<Result> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const options = { cwd: ROOT, env };
  const running = env["npm_execpath"];
  if (running !== undefined && basename(running).startsWith("pnpm")) {
    return /\.[cm]?js$/.test(running) ? node([running, ...args], options) : run(running, args, options);
  }
  try {
    return await run("pnpm", args, options);
  } catch (error) {
    if (!isRecord(error) || error["code"] !== "ENOENT") throw error;
    return run("npx", ["-y", PNPM, ...args], options);
  }
}

/** Packs all published packages, as `pnpm publish` would. */
export async function pack(directory: string): Promise<void> {
  const filters = Object.keys(PUBLISHED).map((name) => `--filter=@tc3-schema/${name}`);
  const packed = await pnpm(["--recursive", ...filters, "pack", "--pack-destination", directory]);
  outputOf("pnpm pack", packed);
}

/** Returns the tarball of a package. Its name ends with a version, which does not matter here. */
export async function tarballIn(directory: string, name: Name): Promise<string> {
  const found = (await readdir(directory)).filter((file) => file.startsWith(`tc3-schema-${name}-`));
  const [tarball] = found;
  if (tarball === undefined || found.length > 1) {
    throw new Error(`${directory}: expected one tarball of ${name}, found ${found.length}`);
  }
  return join(directory, tarball);
}

/** Returns the files in a tarball, sorted, without the folder that npm puts around them. */
export async function filesIn(tarball: string): Promise<string[]> {
  const listed = outputOf("tar", await run("tar", ["-tzf", tarball], { cwd: ROOT }));
  return listed
    .split("\n")
    .filter((file) => file !== "" && !file.endsWith("/"))
    .map((file) => file.replace(/^package\//, ""))
    .sort();
}
