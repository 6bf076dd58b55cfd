/**
 * `pnpm changes:record PREVIOUS CURRENT --edition cn --date 2025-12-29 [--release 3.1.21.1]` compares two states of the official
 * definitions, and writes the changes into `docs/changes/updates`. `spec:update` does the same for each update.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  compare,
  judge,
  loadState,
  printRecord,
  recordFile,
  updateRecord,
} from "../tools/spec-diff/src/index.ts";

const UPDATES = resolve(import.meta.dirname, "../docs/changes/updates");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    edition: { type: "string", default: "cn" },
    date: { type: "string" },
    release: { type: "string" },
  },
});
const [previous, current] = positionals;
const { date, edition } = values;
if (
  previous === undefined ||
  current === undefined ||
  date === undefined ||
  !/^\d{4}-\d{2}-\d{2}$/.test(date) ||
  (edition !== "cn" && edition !== "intl")
) {
  console.error(
    "Usage: pnpm changes:record PREVIOUS CURRENT --edition cn|intl --date 2025-12-29 [--release 3.1.21.1]",
  );
  process.exit(2);
}
const [before, after] = [previous, current].map((place) => loadState(place, { cwd: process.cwd(), edition }));
if (before === undefined || after === undefined) throw new Error("two states are needed");
const record = updateRecord(
  { date, edition, release: values.release ?? null },
  judge(compare(before, after)),
);
mkdirSync(UPDATES, { recursive: true });
writeFileSync(join(UPDATES, recordFile(record)), printRecord(record));
const changes = record.services.reduce((sum, { changes: each }) => sum + each.length, 0);
console.log(`${recordFile(record)}: ${changes} changes in ${record.services.length} services`);
