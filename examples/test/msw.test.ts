import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

/** All that a server of MSW 3 uses of Node 22. These tests run on Node 20 too. */
const OF_NODE_22 = `data:text/javascript,${encodeURIComponent(`Promise.withResolvers ??= function () {
  let resolve, reject;
  const promise = new this((...both) => { [resolve, reject] = both; });
  return { promise, resolve, reject };
};`)}`;

test("the example with MSW passes", () => {
  const args = [
    "--import",
    OF_NODE_22,
    "--import",
    "tsx",
    "--test",
    "--test-reporter=tap",
    "msw/send-code.test.ts",
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: join(import.meta.dirname, ".."),
    env: { ...process.env, NODE_OPTIONS: "" },
    encoding: "utf8",
  });
  expect({
    passed: /^# pass \d+$/m.exec(stdout)?.[0],
    failed: /^# fail \d+$/m.exec(stdout)?.[0],
    stderr,
  }).toEqual({
    passed: "# pass 6",
    failed: "# fail 0",
    stderr: "",
  });
});
