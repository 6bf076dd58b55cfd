import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isRecord } from "@tc3-schema/base/json";
import { SchemaError } from "../load/schema-error.ts";
import type { ModuleFormat } from "./project-options.ts";

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function formatIn(file: string, text: string): ModuleFormat {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    const received = error instanceof Error ? error.message : String(error);
    const advice = "Mend it, or say which modules you want with --format esm or --format cjs";
    throw new SchemaError([{ file, pointer: "", expected: "JSON", received, advice }]);
  }
  return isRecord(manifest) && manifest["type"] === "module" ? "esm" : "cjs";
}

/**
 * Returns the kind of modules that Node assumes for `.js` files of a directory: ES modules if the nearest package.json
 * has `"type": "module"`, otherwise CommonJS. The directory need not exist yet.
 *
 * @throws {SchemaError} If that package.json is not JSON.
 */
export function nearestFormat(directory: string): ModuleFormat {
  const from = resolve(directory);
  const file = join(from, "package.json");
  const text = textOf(file);
  if (text !== undefined) return formatIn(file, text);
  return dirname(from) === from ? "cjs" : nearestFormat(dirname(from));
}
