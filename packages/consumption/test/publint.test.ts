import { expect, test } from "@jest/globals";
import { publint } from "publint";
import { packageDirectory } from "../src/prepared.ts";
import { NAMES } from "../src/workspace.ts";

/**
 * publint wants a second set of declarations for ES modules. There is no JavaScript in types that they could
 * disagree with, and attw, which knows that, is content: one set does for both kinds of importers.
 */
const ACCEPTED = {
  schemas: [],
  types: [expect.objectContaining({ code: "EXPORTS_TYPES_INVALID_FORMAT", path: ["exports", ".", "types"] })],
  errors: [],
  validator: [],
};

test.each(NAMES)("publint finds nothing in %s that was not thought over", async (name) => {
  const { messages } = await publint({ pkgDir: packageDirectory(name), pack: false, strict: true });
  expect(messages).toEqual(ACCEPTED[name]);
});
