import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { isRecord } from "@tc3-schema/base/json";

const { resolve } = createRequire(import.meta.url);

/** Returns the script of a command of a development dependency. Node can run it. */
export function binOf(dependency: string, command: string): string {
  const file = resolve(`${dependency}/package.json`);
  const found: unknown = JSON.parse(readFileSync(file, "utf8"));
  const bin = isRecord(found) ? found["bin"] : undefined;
  const path = isRecord(bin) ? bin[command] : bin;
  if (typeof path !== "string") throw new Error(`${dependency} has no command ${command}`);
  return join(dirname(file), path);
}
