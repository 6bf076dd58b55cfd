/**
 * `pnpm test`: every package's tests through turbo, and their sum as the last line. Arguments go on to turbo, e.g.
 * `pnpm test --filter=@tc3-schema/errors`. The exit code is turbo's.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

/** What `jest-counts.cjs` leaves behind in a package. */
interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const isCounts = (value: unknown): value is Counts =>
  typeof value === "object" &&
  value !== null &&
  "passed" in value &&
  typeof value.passed === "number" &&
  "failed" in value &&
  typeof value.failed === "number";

function readCounts(file: string): Counts {
  const counts: unknown = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8"))
    : { passed: 0, failed: 0 };
  if (!isCounts(counts))
    throw new Error(`${file}: expected { passed, failed }, received ${JSON.stringify(counts)}`);
  return counts;
}

const results = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name, ".results"));
// Counts of an earlier run must not be summed; turbo restores them where nothing changed.
for (const directory of results) rmSync(directory, { recursive: true, force: true });

const turbo = spawnSync("turbo", ["run", "test", "test:types", "--continue", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
});
if (turbo.error !== undefined) throw turbo.error;

const counts = results.map((directory) => readCounts(join(directory, "jest.json")));
const sum = (key: keyof Counts): number => counts.reduce((total, each) => total + each[key], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = turbo.status ?? 1;
