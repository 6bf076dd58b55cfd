import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Json, record } from "./json.ts";
import { packageDirectory } from "./prepared.ts";
import type { Name } from "./workspace.ts";

/** A package.json as it is in the tarball. */
export const manifest = async (name: Name): Promise<Json> =>
  record(JSON.parse(await readFile(join(packageDirectory(name), "package.json"), "utf8")));
