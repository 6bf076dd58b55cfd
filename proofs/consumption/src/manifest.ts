import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type JsonObject, recordOf } from "@tc3-schema/base/json";
import { packageDirectory } from "./prepared.ts";
import type { Name } from "./workspace.ts";

/** Returns the package.json of a tarball. */
export const manifest = async (name: Name): Promise<JsonObject> =>
  recordOf(JSON.parse(await readFile(join(packageDirectory(name), "package.json"), "utf8")));
