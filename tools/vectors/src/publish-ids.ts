/**
 * `pnpm --filter @tc3-schema/vectors publish-ids` adds the IDs of new vectors to the published ones. Exit code 1: a published
 * vector is gone or judges something else. Then nothing is written.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { byCodeUnit } from "@tc3-schema/base/order";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { makeVectors } from "./make-vectors.ts";
import { idChanges, idLines, PUBLISHED_IDS, publishedLines } from "./published-ids.ts";

const schemas = join(import.meta.dirname, "../../../schemas");
const published = publishedLines();
const { added, broken } = idChanges(published, idLines(makeVectors(directorySource(schemas))));
if (broken.length > 0) {
  for (const line of broken) console.error(line);
  console.error(
    "These vectors were published. Give them back, or give the new ones other IDs. If the API lost what a vector is about, remove its line by hand and say so in a changeset.",
  );
  process.exitCode = 1;
} else {
  writeFileSync(PUBLISHED_IDS, `${[...published, ...added].sort(byCodeUnit).join("\n")}\n`);
  console.log(`${added.length} IDs added.`);
}
