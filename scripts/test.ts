/**
 * `pnpm test` runs every package's tests through turbo, and `pnpm test:long` those that would make it slow
 * (`*.long.test.ts`). The last lines are the failed tests and the sum. Other arguments are passed on to turbo, e.g. `pnpm
 * test --filter=@tc3-schema/errors`. The exit code is turbo's.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { workspacePackages } from "../proofs/repository/src/workspace.ts";

const root = resolve(import.meta.dirname, "..");

/** The content of the file that `jest-counts.cjs` leaves in a package. */
interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** The tests that did not pass: package, file, title. */
  readonly failures: readonly string[];
}

const isCounts = (value: unknown): value is Counts =>
  typeof value === "object" &&
  value !== null &&
  "passed" in value &&
  typeof value.passed === "number" &&
  "failed" in value &&
  typeof value.failed === "number" &&
  "failures" in value &&
  Array.isArray(value.failures);

function readCounts(file: string): Counts {
  const counts: unknown = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8"))
    : { passed: 0, failed: 0, failures: [] };
  if (!isCounts(counts))
    throw new Error(`${file}: expected { passed, failed, failures }, received ${JSON.stringify(counts)}`);
  return counts;
}

const results = workspacePackages(root).map(({ directory }) => join(root, directory, ".results"));
// Counts of an earlier run must not be summed. Turbo restores those of packages without changes.
for (const directory of results) rmSync(directory, { recursive: true, force: true });

const [first, ...others] = process.argv.slice(2);
const isLong = first === "--long";
const tasks = isLong ? ["test:long"] : ["test", "test:types"];
const more = isLong ? others : process.argv.slice(2);
const turbo = spawnSync("turbo", ["run", ...tasks, "--continue", ...more], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
});
if (turbo.error !== undefined) throw turbo.error;

const file = isLong ? "jest-long.json" : "jest.json";
const counts = results.map((directory) => readCounts(join(directory, file)));
const sum = (key: "passed" | "failed"): number => counts.reduce((total, each) => total + each[key], 0);
// The outputs of the packages are long and mixed, so the last lines list the failed tests.
for (const failure of counts.flatMap(({ failures }) => failures)) console.log(`FAILED: ${failure}`);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = turbo.status ?? 1;
