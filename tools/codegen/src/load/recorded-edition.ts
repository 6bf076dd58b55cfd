import { closeSync, existsSync, openSync, readFileSync, readSync } from "node:fs";
import type { TargetEdition } from "./files.ts";

/** Every quote in a JSON text value is escaped, so that no description can look like this. */
const RECORD = /"x-edition"\s*:\s*"(cn|intl|both)"/;

/** An import writes the edition among the first lines. */
const HEAD = 4096;

function headOf(path: string): string {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.toString("utf8", 0, readSync(file, bytes, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * Returns the edition that a schema file records, without parsing the file. Some directories have hundreds of files.
 *
 * @returns Undefined if there is no such file, or it records none, as files that older versions wrote.
 */
export function recordedEdition(path: string): TargetEdition | undefined {
  if (!existsSync(path)) return undefined;
  const [, edition] = RECORD.exec(headOf(path)) ?? RECORD.exec(readFileSync(path, "utf8")) ?? [];
  return edition === "cn" || edition === "intl" || edition === "both" ? edition : undefined;
}
