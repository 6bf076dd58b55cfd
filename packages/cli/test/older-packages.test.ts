import { expect, test } from "@jest/globals";
import { runJob } from "../src/commands/generate/job.ts";
import { print } from "../src/commands/generate/print.ts";
import { smsProject } from "./project.ts";

/** A generator with a later version than any package that a test installs. */
const options = (out: string, schemas: string) =>
  ({ schemas, out, services: ["sms/v20210111"], generator: { version: "1.4.2", fingerprint: "f" } }) as const;

test("a package older than the generated code is reported with both versions and the command that installs it", async () => {
  const at = smsProject([]);
  for (const [name, version] of [
    ["types", "1.4.0"],
    ["errors", "1.3.9"],
    ["validator", "2.0.0"],
  ]) {
    at.write(`node_modules/@tc3-schema/${name}/package.json`, JSON.stringify({ name, version }));
  }
  const job = { options: options(at.path("out"), at.path("schemas")), check: true, project: "." };
  await runJob({ ...job, check: false }, undefined);
  const result = await runJob(job, undefined);
  expect(result).toMatchObject({
    outcome: "unfit-packages",
    stale: [],
    unfit: [{ name: "@tc3-schema/errors", needed: "1.4.0", installed: "1.3.9" }],
  });

  let stdout = "";
  print(
    result,
    { out: "out", schemas: "schemas", format: "esm", check: true, project: "." },
    {
      out: (text) => {
        stdout += text;
      },
      err: () => undefined,
    },
  );
  expect(stdout).toBe(
    [
      "@tc3-schema/errors: 1.4.0 or newer is needed, 1.3.9 is installed",
      "npm install @tc3-schema/errors@1.4",
      "All is up to date in out, but 1 package is missing or too old.",
      "",
    ].join("\n"),
  );
});

test("the header of a generated file names the version of the packages", async () => {
  const at = smsProject();
  await runJob({ options: options(at.path("out"), at.path("schemas")), check: false }, undefined);
  expect(at.files("out").get("sms/v20210111/SendSms.js")).toContain("@tc3-schema/validator 1.4.0 or newer");
});
