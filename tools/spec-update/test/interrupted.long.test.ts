import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { INSURED, workplace } from "./workplace.ts";

test.each(["check", "import", "diff", "regenerate", "conformance", "changeset", "write"] as const)(
  "Ctrl-C at %s gives 130, and nothing is written",
  async (at) => {
    const place = await workplace();
    place.define(INSURED);
    const before = place.disk();
    const controller = new AbortController();
    const { code, stdout, stderr } = await place.update([place.official, "--json"], {
      signal: controller.signal,
      onStep: (step) => {
        if (step === at) controller.abort();
      },
    });
    expect({ code, stderr }).toEqual({ code: 130, stderr: "spec:update: interrupted. Nothing was written." });
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "interrupted", files: [] });
    expect(place.disk()).toEqual(before);
  },
);

test("after Ctrl-C while files are written, they are restored", async () => {
  const place = await workplace();
  place.define(INSURED);
  const before = place.disk();
  const controller = new AbortController();
  let status = "";
  const { code } = await place.update([place.official], {
    signal: controller.signal,
    onStep: (step) => {
      if (step !== "write") return;
      // The step waits for its turn, writes everything, and waits again. The signal comes at that point.
      setImmediate(() => {
        setImmediate(() => {
          status = place.git("status", "--porcelain");
          controller.abort();
        });
      });
    },
  });
  expect(code).toBe(130);
  expect(status).toContain("responses.schema.json");
  expect(place.disk()).toEqual(before);
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "a process that gets %s while it waits for a build",
  async (signal) => {
    const place = await workplace();
    place.define(INSURED);
    const before = place.disk();
    const { NODE_OPTIONS: _, ...env } = process.env;
    const child = spawn(
      process.execPath,
      ["--import", "tsx", join(import.meta.dirname, "endless-build.ts"), place.root, place.official],
      { cwd: join(import.meta.dirname, ".."), env, stdio: ["ignore", "pipe", "inherit"] },
    );
    const ended = once(child, "exit");
    await once(child.stdout, "data");
    // The build is running.
    expect(place.disk().get("(left over)")).not.toBe(before.get("(left over)"));
    child.kill(signal);
    expect(await ended).toEqual([130, null]);
    expect(place.disk()).toEqual(before);
  },
);
