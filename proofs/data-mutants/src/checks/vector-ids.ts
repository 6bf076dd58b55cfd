import { idChanges, idLines, publishedLines } from "@tc3-schema/vectors/published-ids";
import { vectorsOf } from "../vectors.ts";
import type { Check } from "./check.ts";

/** Compares the test vectors with the IDs that were published. Each member, action and code has one of its own. */
export const vectorIds: Check = {
  name: "vector IDs",
  test: "tools/vectors/test/published-ids.test.ts",
  run: (data, files) => {
    if (files !== undefined && ![...files].some((file) => file.startsWith("schemas/"))) return [];
    const { added, broken } = idChanges(publishedLines(), idLines(vectorsOf(data)));
    return [...broken.map((id) => `${id} is gone`), ...added.map((id) => `${id} is new`)];
  },
};
