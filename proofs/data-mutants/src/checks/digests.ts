import { editedFiles } from "@tc3-schema/facts/digests";
import { DEFINITIONS } from "../data.ts";
import type { Check } from "./check.ts";

/** Compares each file of facts with the digest that its import wrote. */
export const digests: Check = {
  name: "digests",
  test: "tools/facts/test/digests.test.ts",
  run: ({ definitions }, files) => {
    const paths =
      files === undefined ? undefined : new Set([...files].map((file) => file.slice(DEFINITIONS.length + 1)));
    return (editedFiles(definitions, paths) ?? ["there are none"]).map(
      (file) => `${file}: no import wrote it`,
    );
  },
};
