/**
 * `pnpm docs:reference` writes the pages of the site that are generated from the command: its help, its exit codes, the
 * schema of tc3.json. A test of the command fails if one of them is stale.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { referencePages } from "../packages/cli/build/reference/pages.ts";

const docs = resolve(import.meta.dirname, "../docs");
for (const [path, text] of referencePages()) {
  mkdirSync(dirname(join(docs, path)), { recursive: true });
  writeFileSync(join(docs, path), text);
}
