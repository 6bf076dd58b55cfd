import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Plugin {
  readonly name: string;
  generateBundle(this: {
    emitFile(file: { type: "asset"; fileName: string; source: string }): unknown;
  }): void;
}

/** Where an installed command has the schema of the rules of `tc3 mock`, so that editors can complete them. */
const FILE = "tc3-mock.schema.json";

const SOURCE = join(import.meta.dirname, "../../../tools/mock/src/script/rules.schema.json");

/** Adds the schema of the rules to the bundle. */
export const rulesSchema = (): Plugin => ({
  name: "rules-schema",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: FILE, source: readFileSync(SOURCE, "utf8") });
  },
});
