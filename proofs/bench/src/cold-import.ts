import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { BENCH, WORK } from "./folders.ts";
import { median } from "./median.ts";

const PROCESSES = 15;

const EMPTY = join(WORK, "empty.mjs");

function milliseconds(specifier: string): number {
  const script = `const from = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - from);`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: BENCH,
    encoding: "utf8",
  });
  return Number(stdout);
}

/**
 * Returns the milliseconds that the first import of a module takes in a new process, without the milliseconds that an
 * empty module takes. It is the median of several processes.
 */
export function coldImport(specifier: string): number {
  writeFileSync(EMPTY, "export {};\n");
  const differences = Array.from(
    { length: PROCESSES },
    () => milliseconds(specifier) - milliseconds(pathToFileURL(EMPTY).href),
  );
  return median(differences);
}
