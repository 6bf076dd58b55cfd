/** `pnpm replay DIRECTORY` replays real releases: one folder each, with `previous`, `current` and `CHANGELOG.md`. */
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Replayed, replay } from "./replay.ts";

const list = (counts: Readonly<Partial<Record<string, number>>>): string =>
  Object.entries(counts)
    .map(([key, count]) => `${count} ${key}`)
    .join(", ");

function print({ name, judgement, rules, coverage, proofs, seconds }: Replayed): void {
  console.log(`\n${name}: ${judgement.bump} (${seconds.toFixed(1)} s)`);
  console.log(`  ${list(rules)}`);
  const unproved = proofs.filter((proof) => proof.unproved.length > 0);
  console.log(`  ${proofs.length} major, ${proofs.length - unproved.length} proved`);
  for (const { change, unproved: verdicts } of unproved) {
    console.log(
      `  NOT PROVED ${change.rule} ${change.place.service} ${change.message}: ${verdicts.join(", ")}`,
    );
  }
  if (coverage === undefined) return console.log("  no official changelog");
  console.log(`  listed: ${list(coverage.listed)}`);
  console.log(`  beyond: ${list(coverage.extras)}`);
  for (const { kind, service, owner, name: field, reason } of coverage.misses) {
    console.log(`  missed ${kind} ${service} ${owner}${field === undefined ? "" : `.${field}`}: ${reason}`);
  }
}

const [given] = process.argv.slice(2);
if (given === undefined) {
  console.error("Usage: replay DIRECTORY");
  process.exitCode = 2;
} else {
  const root = resolve(given);
  const names = readdirSync(root).filter((name) => existsSync(join(root, name, "CHANGELOG.md")));
  // One after the other, because a release takes a few hundred megabytes while it is compared.
  await names
    .sort()
    .reduce(
      (before, name) => before.then(async () => print(await replay(join(root, name)))),
      Promise.resolve(),
    );
}
