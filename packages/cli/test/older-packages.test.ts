import { expect, test } from "@jest/globals";
import { make } from "../src/commands/generate/make.ts";
import { print } from "../src/commands/generate/print.ts";
import { smsProject } from "./project.ts";

/** A generator of a later version than any package that is installed in a test. */
const options = (out: string, schemas: string) =>
  ({ schemas, out, services: ["sms/v20210111"], generator: { version: "1.4.2", fingerprint: "f" } }) as const;

test("packages that are older than the generated code: which is installed, which is needed, and the command", async () => {
  const at = smsProject([]);
  for (const [name, version] of [
    ["types", "1.4.0"],
    ["errors", "1.3.9"],
    ["validator", "2.0.0"],
  ]) {
    at.write(`node_modules/@tc3-schema/${name}/package.json`, JSON.stringify({ name, version }));
  }
  const order = { options: options(at.path("out"), at.path("schemas")), check: true };
  await make({ ...order, check: false }, undefined);
  const report = await make(order, undefined);
  expect(report).toMatchObject({
    outcome: "unfit-packages",
    stale: [],
    unfit: [{ name: "@tc3-schema/errors", needed: "1.4.0", installed: "1.3.9" }],
  });

  let stdout = "";
  print(
    report,
    { out: "out", schemas: "schemas", format: "esm", check: true },
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

test("the header of what is generated names the version", async () => {
  const at = smsProject();
  await make({ options: options(at.path("out"), at.path("schemas")), check: false }, undefined);
  expect(at.files("out").get("sms/v20210111/SendSms.js")).toContain("@tc3-schema/validator 1.4.0 or newer");
});
