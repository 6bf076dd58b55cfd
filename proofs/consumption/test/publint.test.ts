import { expect, test } from "@jest/globals";
import { publint } from "publint";
import { packageDirectory } from "../src/prepared.ts";
import { NAMES } from "../src/workspace.ts";

test.each(NAMES)("publint finds nothing in %s", async (name) => {
  const { messages } = await publint({ pkgDir: packageDirectory(name), pack: false, strict: true });
  expect(messages).toEqual([]);
});
