import { spawnSync } from "node:child_process";
import { describe } from "@jest/globals";

/**
 * Tests that need Python, or one of its packages. If that is missing, they are skipped and a line says so. Tests install
 * nothing.
 */
export function describeWithPython(
  needed: "python3" | "python3-jsonschema",
): typeof describe | typeof describe.skip {
  const [command, module = "sys"] = needed.split("-");
  if (spawnSync(command ?? "", ["-c", `import ${module}`]).status === 0) return describe;
  process.stderr.write(
    `SKIPPED: a sample in Python, because ${needed} is not installed (apt-get install ${needed})\n`,
  );
  return describe.skip;
}
