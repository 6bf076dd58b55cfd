import en from "@tc3-schema/schemas/error-codes/common.en.json" with { type: "json" };
import common from "@tc3-schema/schemas/error-codes/common.schema.json" with { type: "json" };
import zh from "@tc3-schema/schemas/error-codes/common.zh.json" with { type: "json" };
import type { Loaded, LoadedSchemas } from "./files.ts";
import { loadEnvelope } from "./load-envelope.ts";
import { type AssertFile, assertCatalogue, assertTexts } from "./meta-schemas.ts";

function loaded<T>(file: string, content: unknown, assertFile: AssertFile<T>): Loaded<T> {
  assertFile(content, file);
  return { file, content };
}

/**
 * Returns the envelope and the common codes of this version of the project, for definitions that have none of their
 * own. They are part of the module, because a command that is installed alone has no schemas package beside it.
 */
export const loadBundled = (): Pick<LoadedSchemas, "envelope" | "common"> => ({
  envelope: loadEnvelope(),
  common: {
    ...loaded("error-codes/common.schema.json", common, assertCatalogue),
    texts: [
      loaded("error-codes/common.en.json", en, assertTexts),
      loaded("error-codes/common.zh.json", zh, assertTexts),
    ],
  },
});
