import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { check } from "../src/index.ts";

const ROOT = join(import.meta.dirname, "../../..");

test("the committed files of the packages are what the generator makes of the committed schemas", async () => {
  expect((await check({ schemas: join(ROOT, "schemas"), out: ROOT })).stale).toEqual([]);
});
